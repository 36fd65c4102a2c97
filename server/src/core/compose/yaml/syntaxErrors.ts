import type { YAMLParseError } from "yaml";
import { lastBefore } from "../../text/lastBefore.ts";
import type { LineIndex } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { YamlError } from "../model.ts";

/** More help nobody: behind the first few they follow from one another. */
const maxErrors = 20;

const stray = "This does not belong here";
const colonless = "A key needs a colon behind it";

/**
 * Says in a person's words what yaml found wrong, at the place where it can be put right. Left out is what is still being written
 * where the file ends: a key without its colon, an open quote or bracket. One error a line, and none behind a tab, as
 * everything below it is misread.
 */
export function explainErrors(
  lines: LineIndex,
  errors: readonly YAMLParseError[],
  unclosed: readonly Span[],
): readonly YamlError[] {
  const found: YamlError[] = [];
  const taken = new Set<number>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const errorLine = lines.lineAt(error.pos[0]);
    if (taken.has(errorLine)) continue;
    const explained = explain(lines, error, unclosed);
    // Behind another error it only says that yaml has lost the thread.
    if (!explained || (explained.message === stray && found.length > 0)) continue;
    const line = lines.lineAt(explained.span.start);
    if (!taken.has(line)) found.push(explained);
    taken.add(line).add(errorLine);
    if (error.code === "TAB_AS_INDENT" || found.length === maxErrors) break;
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function explain(lines: LineIndex, error: YAMLParseError, unclosed: readonly Span[]): YamlError | undefined {
  const span = { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0]) };
  if (/^Missing closing|must end with a|sufficiently indented/.test(error.message)) {
    return explainUnclosed(lines, span, unclosed);
  }
  if (error.code === "MULTILINE_IMPLICIT_KEY" || /^Implicit map keys/.test(error.message)) {
    return explainKey(lines, span);
  }
  if (/^Nested mappings/.test(error.message)) return explainNested(lines, span);
  if (error.code === "BAD_INDENT" && isWordAlone(lines, span.start))
    return explainKey(lines, wordAt(lines, span.start));
  if (error.code === "BAD_ALIAS" && isLastLine(lines, span.start)) return undefined;
  const words = wordings.find(({ code, says }) => error.code === code && (!says || says.test(error.message)));
  const at = words?.atWord ? wordAt(lines, span.start) : trimmed(lines.text, span);
  return { span: at, message: words?.message(lines.text, at) ?? stray };
}

interface Wording {
  readonly code: YAMLParseError["code"];
  /** Part of yaml's own message, where one code has several meanings. */
  readonly says?: RegExp;
  /** yaml points to the beginning of the line, people look at its first word. */
  readonly atWord?: boolean;
  message(text: string, span: Span): string;
}

const wordings: readonly Wording[] = [
  { code: "TAB_AS_INDENT", message: () => "A tab can't indent YAML; use blanks" },
  {
    code: "BAD_INDENT",
    says: /mapping items/,
    atWord: true,
    message: () => "This does not line up with the keys above",
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    atWord: true,
    message: () => "This does not line up with the items above",
  },
  {
    code: "BAD_INDENT",
    says: /sequence items/,
    atWord: true,
    message: () => "This does not line up with the items above",
  },
  { code: "BAD_INDENT", atWord: true, message: () => "This text must be indented deeper than its key" },
  {
    code: "BAD_SCALAR_START",
    message: (text, { start }) => `A value can't start with ${text[start]}; put it in quotes`,
  },
  {
    code: "BAD_DQ_ESCAPE",
    message: (text, { start }) =>
      `${text.slice(start, start + 2)} is no escape; use single quotes, or \\\\ for a backslash`,
  },
  { code: "MISSING_CHAR", says: /Tags and anchors/, message: () => "Put a blank behind the tag or anchor" },
  { code: "MISSING_CHAR", says: /Comments/, message: () => "Put a blank before the #" },
  { code: "MISSING_CHAR", says: /space after :/, message: () => "Put a blank behind the colon" },
  { code: "MISSING_CHAR", says: /Missing ,/, message: () => "A comma is missing before this" },
  { code: "MISSING_CHAR", says: /Sequence item/, atWord: true, message: () => "A list item needs a dash" },
  { code: "MISSING_CHAR", says: /newline after/, message: () => "Start the list on a line of its own" },
  { code: "MISSING_CHAR", says: /same line with/, message: () => "Start on the line below the ---" },
  {
    code: "MISSING_CHAR",
    says: /leading empty lines/,
    message: () => "This blank line is indented deeper than the text below",
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /flow-(?:map|seq)-end|flow-error-end/,
    message: (text, { start }) => `This ${text[start]} closes nothing`,
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /Unexpected (?:empty item|,)/,
    message: () => "There is a comma too many here",
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /scalar header/,
    message: () => "Only a digit, + or - may follow | and >; start the text on the next line",
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /at node end/,
    message: (text, { start }) =>
      /["']\s*$/.test(text.slice(Math.max(0, start - 80), start))
        ? "This stands behind the closing quote; put it inside"
        : stray,
  },
  { code: "BLOCK_IN_FLOW", message: () => "Inside brackets, lists and mappings need brackets, too" },
  { code: "BAD_ALIAS", message: (text, { start }) => `A name belongs behind the ${text[start]}` },
  { code: "ALIAS_PROPS", message: () => "An alias can't have a tag or an anchor of its own" },
  { code: "MULTIPLE_ANCHORS", message: () => "A value can have one anchor only" },
  { code: "MULTIPLE_TAGS", message: () => "A value can have one tag only" },
  { code: "BAD_PROP_ORDER", message: () => "A tag or an anchor belongs behind the dash or colon" },
  { code: "KEY_OVER_1024_CHARS", message: () => "A key can't be longer than 1024 characters" },
  { code: "BAD_DIRECTIVE", message: () => "Only %YAML and %TAG may start with a percent sign" },
];

/** An open quote or bracket on a last line without an end is still being written. */
function explainUnclosed(lines: LineIndex, span: Span, unclosed: readonly Span[]): YamlError | undefined {
  const opener = lastBefore(unclosed, span.start, (one) => one.start) ?? span;
  if (isLastLine(lines, opener.start)) return undefined;
  const sign = lines.text[opener.start];
  return {
    span: opener,
    message: sign === "[" || sign === "{" ? `This ${sign} is never closed` : "This quote is never closed",
  };
}

function isLastLine({ text }: LineIndex, offset: number): boolean {
  return !text.includes("\n", offset);
}

/** One word alone where the file ends is a key half typed; else a colon was forgotten or has no blank behind it. */
function explainKey(lines: LineIndex, span: Span): YamlError | undefined {
  const line = lines.lineAt(span.start);
  const at = { start: span.start, end: Math.max(span.start, Math.min(span.end, lines.endOf(line))) };
  const key = lines.text.slice(at.start, at.end).trimEnd();
  const spot = { start: at.start, end: at.start + key.length };
  if (/^["'[{?-]/.test(key) && key.length > 1) return { span: spot, message: colonless };
  const [, name, value] = /^([\w.-]+)(?::|\s+)(\S.*)$/.exec(key) ?? [];
  if (key === "-") return { span: spot, message: "A list can't start here" };
  if (!name) return isLastLine(lines, span.start) ? undefined : { span: spot, message: colonless };
  const problem = key[name.length] === ":" ? "Put a blank behind the colon" : colonless;
  const example = `${name}: ${value}`;
  return { span: spot, message: example.length < 40 ? `${problem}: ${example}` : problem };
}

/** Either a second `: ` on one line, or a next line that is indented too deeply. */
function explainNested(lines: LineIndex, span: Span): YamlError {
  const line = lines.lineAt(span.start);
  const rest = lines.text.slice(span.start, lines.endOf(line));
  if (/:(?:\s|$)/.test(rest)) {
    return {
      span: { start: span.start, end: lines.endOf(line) },
      message: "A second colon on one line; put the value in quotes",
    };
  }
  return {
    span: wordAt(lines, lines.startOf(line + 1)),
    message: "This is indented deeper than the line above allows",
  };
}

/** On its line stands one word and no colon. */
function isWordAlone(lines: LineIndex, offset: number): boolean {
  const { start } = wordAt(lines, offset);
  return /^[\w.-]+\s*$/.test(lines.text.slice(start, lines.endOf(lines.lineAt(start))));
}

/** The first word at or behind the offset. */
function wordAt(lines: LineIndex, offset: number): Span {
  const word = /\S+/y;
  const blanks = /\s*/y;
  blanks.lastIndex = offset;
  blanks.exec(lines.text);
  word.lastIndex = blanks.lastIndex;
  const found = word.exec(lines.text)?.[0] ?? "";
  return { start: blanks.lastIndex, end: blanks.lastIndex + found.length };
}

/** Within the text, and no longer than its line. */
function trimmed(text: string, { start, end }: Span): Span {
  const from = Math.min(start, text.length);
  const line = /[^\r\n]*/y;
  line.lastIndex = from;
  const length = line.exec(text)?.[0].length ?? 0;
  return { start: from, end: Math.min(Math.max(end, from), from + length) };
}
