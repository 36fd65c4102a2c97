import type { Span } from "../../../text/span.ts";
import type { ListNode, MapNode } from "../../node.ts";
import { TreeScalar } from "../../nodes.ts";
import { isClosedQuote } from "../../scalarText.ts";
import { type Lexemes, Unusual } from "./lexemes.ts";

/** A plain or quoted scalar that may turn out to be a key. */
export interface Word {
  readonly style: "plain" | "single" | "double";
  /** As written. */
  readonly source: string;
  readonly span: Span;
  readonly column: number;
}

export function readWord(lexemes: Lexemes): Word {
  const { text: source, span, column } = lexemes;
  const style = styleOf(lexemes);
  lexemes.next();
  return { style, source, span, column };
}

function styleOf({ kind, text }: Lexemes): Word["style"] {
  if (kind === "scalar" && text !== "" && !badStart.test(text)) return "plain";
  if (kind === "'" && isClosedQuote(text)) return "single";
  if (kind === '"' && isClosedQuote(text) && (!text.includes("\\") || goodEscapes.test(text)))
    return "double";
  throw new Unusual();
}

/** What yaml takes for a plain scalar, only to refuse it. */
const badStart = /^[\t,%|>@`]/;
/** On one line: behind a folded line break escapes have a meaning of their own. */
const goodEscapes = /^"(?:[^"\\\r\n]|\\(?:[0abefnrtvN_LP "/\\]|x[\da-fA-F]{2}|u[\da-fA-F]{4}))*"$/;

/** Its text, where a colon follows it on the same line. */
export function keyOf({ style, source, span }: Word, lexemes: Lexemes): string {
  if (lexemes.start - span.start > 1000 || source.includes("\n")) throw new Unusual();
  if (style === "plain") return source;
  const inside = source.slice(1, -1);
  if (inside.includes(style === "single" ? "''" : "\\")) throw new Unusual();
  return inside;
}

export function scalarOf(
  { style, span }: Word,
  { file }: Lexemes,
  parent: MapNode | ListNode,
  step: string | number,
): TreeScalar {
  return new TreeScalar({ span, parent, step, tag: undefined, via: undefined }, style, file, span.end, 0);
}

/** `indent` is that of the key or dash before it. */
export function readBlockText(
  lexemes: Lexemes,
  parent: MapNode | ListNode,
  step: string | number,
  indent: number,
): TreeScalar {
  const { kind: sign, text: header, start, file } = lexemes;
  if (!/^.[-+]?$/.test(header)) throw new Unusual();
  lexemes.next();
  lexemes.passLine(false);
  const { text, kind } = lexemes;
  if (kind !== "scalar" || !isIndented(text, indent)) throw new Unusual();
  lexemes.next();
  const sourceEnd = lexemes.start;
  const span = { start, end: start + file.slice(start, sourceEnd).trimEnd().length };
  const position = { span, parent, step, tag: undefined, via: undefined };
  return new TreeScalar(position, sign === "|" ? "literal" : "folded", file, sourceEnd, indent);
}

/** The first line with content shows how deep; no blank line before it may be deeper. */
function isIndented(text: string, indent: number): boolean {
  const [, blankLines = "", blanks = ""] = /^((?: *\r?\n)*)( *)/.exec(text) ?? [];
  if (text.length === blankLines.length + blanks.length) return text === "";
  return blanks.length > indent && blankLines.split(/\r?\n/).every((line) => line.length <= blanks.length);
}
