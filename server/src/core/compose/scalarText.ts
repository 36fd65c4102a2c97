import { Mapped, type MappedBuilder } from "../text/mapped.ts";
import type { ScalarNode } from "./node.ts";

/**
 * Decodes a scalar as YAML 1.2 does, every character with its place: quotes, escapes, folded lines, block indentation. `start`
 * and `source` are its text in the file; for a block scalar from `|` or `>` to the end of its last line.
 */
export function decodeScalar(
  style: ScalarNode["style"],
  source: string,
  start: number,
  blockIndent: number,
): Mapped {
  switch (style) {
    case "missing":
      return Mapped.identity("", start);
    case "plain":
      return decodePlain(source, start);
    case "single":
      return decodeSingle(source, start);
    case "double":
      return decodeDouble(source, start);
    default:
      return decodeBlock(source, start, blockIndent);
  }
}

function decodePlain(source: string, start: number): Mapped {
  if (!source.includes("\n")) return Mapped.identity(source, start);
  return Mapped.build((builder) => fold(builder, source, start, (text, at) => builder.copy(text, at)), start);
}

function decodeSingle(source: string, start: number): Mapped {
  const inside = insideQuotes(source);
  if (!inside.includes("'") && !inside.includes("\n")) return Mapped.identity(inside, start + 1);
  const copy = (builder: MappedBuilder) => (text: string, at: number) => {
    let from = 0;
    for (let quote = text.indexOf("''"); quote >= 0; quote = text.indexOf("''", from)) {
      builder.copy(text.slice(from, quote), at + from);
      builder.decode({ start: at + quote, end: at + quote + 2 }, "'");
      from = quote + 2;
    }
    builder.copy(text.slice(from), at + from);
  };
  return Mapped.build((builder) => fold(builder, inside, start + 1, copy(builder)), start + 1);
}

/** Joins lines as flow scalars do: one line break is a blank, each further one a line break. */
function fold(
  builder: MappedBuilder,
  text: string,
  start: number,
  copy: (text: string, at: number) => void,
): void {
  const breaks = /[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/g;
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    copy(text.slice(from, match.index), start + from);
    const end = match.index + match[0].length;
    const count = match[0].split("\n").length - 1;
    builder.decode(
      { start: start + match.index, end: start + end },
      count === 1 ? " " : "\n".repeat(count - 1),
    );
    from = end;
  }
  copy(text.slice(from), start + from);
}

const escapes = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["\t", "\t"],
]);

function decodeDouble(source: string, start: number): Mapped {
  const inside = insideQuotes(source);
  if (!inside.includes("\\") && !inside.includes("\n")) return Mapped.identity(inside, start + 1);
  const token =
    /\\\r?\n[ \t]*|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\[\s\S]|[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*/g;
  return Mapped.build((builder) => {
    let from = 0;
    for (const match of inside.matchAll(token)) {
      builder.copy(inside.slice(from, match.index), start + 1 + from);
      const end = match.index + match[0].length;
      const span = { start: start + 1 + match.index, end: start + 1 + end };
      builder.decode(span, decodeToken(match[0]));
      from = end;
    }
    builder.copy(inside.slice(from), start + 1 + from);
  }, start + 1);
}

function decodeToken(token: string): string {
  if (token[0] !== "\\") {
    const count = token.split("\n").length - 1;
    return count === 1 ? " " : "\n".repeat(count - 1);
  }
  const name = token[1] ?? "";
  if (name === "\n" || name === "\r") return "";
  if (token.length > 2) {
    const code = Number.parseInt(token.slice(2), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : token;
  }
  return escapes.get(name) ?? token;
}

/** Whether a quoted scalar ends with the quote that it starts with. */
export function isClosedQuote(source: string): boolean {
  if (source.length < 2 || source[source.length - 1] !== source[0]) return false;
  if (source[0] === "'") return true;
  let backslashes = 0;
  while (source[source.length - 2 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 0;
}

/** An open quote swallows the line break, which nobody meant. */
function insideQuotes(source: string): string {
  return isClosedQuote(source) ? source.slice(1, -1) : source.slice(1).trimEnd();
}

/** `blockIndent` is the indentation of the mapping or list around, which an explicit indicator counts from. */
function decodeBlock(source: string, start: number, blockIndent: number): Mapped {
  const headerEnd = source.indexOf("\n");
  if (headerEnd < 0) return Mapped.identity("", start + source.length);
  const header = /^[|>]([-+0-9]*)/.exec(source)?.[1] ?? "";
  const all = linesOf(source, headerEnd + 1, start);
  const digit = Number(/[1-9]/.exec(header)?.[0] ?? 0);
  const indent = digit > 0 ? Math.max(0, blockIndent) + digit : indentOf(all);
  const lines = all.slice(0, all.length - trailingBlank(all, indent));
  return Mapped.build((builder) => {
    if (source.startsWith(">")) foldBlock(builder, lines, indent);
    else copyBlock(builder, lines, indent);
    const at = lines.at(-1)?.end ?? start + headerEnd;
    const breaks = header.includes("+")
      ? all.length - lines.length + Math.min(1, lines.length)
      : Math.min(1, lines.length);
    if (!header.includes("-")) builder.decode({ start: at, end: at }, "\n".repeat(breaks));
  }, start + source.length);
}

interface Line {
  readonly text: string;
  /** In the file. */
  readonly start: number;
  readonly end: number;
}

function linesOf(source: string, from: number, start: number): readonly Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at < source.length) {
    const next = source.indexOf("\n", at);
    const end = next < 0 ? source.length : next;
    const text = source.slice(at, end > at && source[end - 1] === "\r" ? end - 1 : end);
    lines.push({ text, start: start + at, end: start + at + text.length });
    at = end + 1;
  }
  return lines;
}

function blanksBefore(text: string): number {
  let count = 0;
  while (text.charCodeAt(count) === 32) count++;
  return count;
}

/** That of the first line with content, or of the longest blank line where there is none. */
function indentOf(lines: readonly Line[]): number {
  let longest = 0;
  for (const { text } of lines) {
    const blanks = blanksBefore(text);
    if (blanks < text.length) return blanks;
    longest = Math.max(longest, blanks);
  }
  return longest;
}

/** Lines at the end that hold nothing, not even blanks that belong to the content. */
function trailingBlank(lines: readonly Line[], indent: number): number {
  let count = 0;
  while (count < lines.length) {
    const text = lines[lines.length - 1 - count]?.text ?? "";
    if (text.length > indent || blanksBefore(text) < text.length) break;
    count++;
  }
  return count;
}

/** Where the content of a line starts: behind its indentation, of which blank lines may have less. */
function contentOf(line: Line, indent: number): { text: string; start: number } {
  const cut = Math.min(indent, blanksBefore(line.text));
  return { text: line.text.slice(cut), start: line.start + cut };
}

function copyBlock(builder: MappedBuilder, lines: readonly Line[], indent: number): void {
  let from: number | undefined;
  for (const line of lines) {
    const content = contentOf(line, indent);
    if (from !== undefined) builder.decode({ start: from, end: content.start }, "\n");
    builder.copy(content.text, content.start);
    from = line.end;
  }
}

/** A folded block: lines at its own indentation are joined by a blank, deeper ones keep their line breaks. */
function foldBlock(builder: MappedBuilder, lines: readonly Line[], indent: number): void {
  let from: number | undefined;
  /** Breaks of blank lines since the last content. */
  let blank = 0;
  let deeperBefore = false;
  for (const line of lines) {
    const content = contentOf(line, indent);
    if (content.text === "") {
      blank++;
      continue;
    }
    const deeper = /^[ \t]/.test(content.text);
    const kept = from === undefined ? blank : deeper || deeperBefore ? blank + 1 : blank;
    const separator = kept > 0 ? "\n".repeat(kept) : from === undefined ? "" : " ";
    builder.decode({ start: from ?? content.start, end: content.start }, separator);
    builder.copy(content.text, content.start);
    from = line.end;
    blank = 0;
    deeperBefore = deeper;
  }
}
