import type { Span } from "../../text/span.ts";
import { isSpace, separatesWords, skipSpace, trimEnd } from "../space.ts";

/** The front of a logical line: keyword and flags; offsets are into that line. */
export interface Head {
  readonly keyword: string;
  readonly keywordSpan: Span;
  readonly flags: readonly FlagWord[];
  /** Everything behind the flags, blanks around dropped. */
  readonly args: Span;
}

/** One word that begins with `--`. Quotes and backslashes are gone from its parts. */
export interface FlagWord {
  readonly span: Span;
  readonly nameSpan: Span;
  readonly name: string;
  /** The stretches that make up the value; `undefined` without `=`. */
  readonly value: readonly Span[] | undefined;
  /** Where the value stands, quotes included. */
  readonly valueSpan: Span | undefined;
}

/** Cuts a logical line as BuildKit does: at the first blanks, then word for word as long as they begin with `--`. */
export function splitHead(line: string): Head {
  const start = skipSpace(line, 0);
  const end = trimEnd(line, start);
  let at = start;
  while (at < end && !separatesWords(line.charCodeAt(at))) at++;
  const keywordSpan = { start, end: at };
  const flags: FlagWord[] = [];
  at = skipSpace(line, at, end);
  while (line.startsWith("--", at) && at < end) {
    const word = readFlagWord(line, at, end);
    at = skipSpace(line, word.span.end, end);
    if (line.slice(word.span.start, word.span.end) === "--") break;
    flags.push(word);
  }
  const args = { start: at, end: Math.max(at, end) };
  return { keyword: line.slice(keywordSpan.start, keywordSpan.end), keywordSpan, flags, args };
}

function readFlagWord(line: string, start: number, end: number): FlagWord {
  const stretches: Span[] = [];
  let quote = "";
  let from = start;
  let at = start;
  const flush = (to: number) => {
    if (to > from) stretches.push({ start: from, end: to });
  };
  for (; at < end; at++) {
    const char = line[at] ?? "";
    if (char === "\\") {
      flush(at);
      from = ++at;
    } else if (quote !== "" ? char === quote : char === "'" || char === '"') {
      flush(at);
      from = at + 1;
      quote = quote === "" ? char : "";
    } else if (quote === "" && isSpace(line.charCodeAt(at))) {
      break;
    }
  }
  at = Math.min(at, end);
  flush(at);
  return assemble(line, { start, end: at }, stretches);
}

/** Finds name and value in the stretches that are left of a flag. */
function assemble(line: string, span: Span, stretches: readonly Span[]): FlagWord {
  const name: string[] = [];
  let nameEnd = span.start + 2;
  for (const [index, stretch] of stretches.entries()) {
    const text = line.slice(stretch.start, stretch.end);
    const equals = text.indexOf("=");
    name.push(equals < 0 ? text : text.slice(0, equals));
    nameEnd = stretch.start + (equals < 0 ? text.length : equals);
    if (equals < 0) continue;
    const rest = { start: nameEnd + 1, end: stretch.end };
    return {
      span,
      nameSpan: { start: span.start + 2, end: nameEnd },
      name: name.join("").slice(2),
      value: [rest, ...stretches.slice(index + 1)].filter((part) => part.end > part.start),
      valueSpan: { start: nameEnd + 1, end: span.end },
    };
  }
  const nameSpan = { start: Math.min(span.start + 2, span.end), end: Math.max(nameEnd, span.start + 2) };
  return { span, nameSpan, name: name.join("").slice(2), value: undefined, valueSpan: undefined };
}
