import { isSpace } from "../space.ts";
import { endOfVariable } from "../variables/lexer.ts";

export interface RawWord {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a line into words as BuildKit's own small shell lexer does when it looks for heredocs: quotes, backslash escapes and `${…}` hold a word
 * together, and blanks behind `<<` belong to the word that follows. `undefined` where that lexer fails, an open quote for instance.
 */
export function splitShellWords(line: string): readonly RawWord[] | undefined {
  const words: RawWord[] = [];
  let start = -1;
  for (let at = 0; at < line.length; ) {
    const next = endOfUnit(line, at);
    if (next === undefined) return undefined;
    if (next === at + 1 && isSpace(line.charCodeAt(at))) {
      if (start >= 0) words.push({ start, end: at });
      start = -1;
    } else if (start < 0) {
      start = at;
    }
    at = next;
  }
  if (start >= 0) words.push({ start, end: line.length });
  return words;
}

/** Behind the quoted text, escape, expansion or heredoc operator at `at`, or behind the one character. */
function endOfUnit(line: string, at: number): number | undefined {
  switch (line[at]) {
    case "'": {
      const close = line.indexOf("'", at + 1);
      return close < 0 ? undefined : close + 1;
    }
    case '"':
      return endOfDoubleQuotes(line, at);
    case "\\":
      return Math.min(at + 2, line.length);
    case "$":
      return endOfVariable(line, at, "\\");
    case "<":
      return line[at + 1] === "<" ? skipBlanks(line, at + 2) : at + 1;
    default:
      return at + 1;
  }
}

function skipBlanks(line: string, at: number): number {
  let end = at;
  while (isSpace(line.charCodeAt(end))) end++;
  return end;
}

function endOfDoubleQuotes(line: string, open: number): number | undefined {
  for (let at = open + 1; at < line.length; ) {
    if (line[at] === '"') return at + 1;
    if (line[at] === "\\") at += 2;
    else if (line[at] === "$") {
      const end = endOfVariable(line, at, "\\");
      if (end === undefined) return undefined;
      at = end;
    } else at++;
  }
  return undefined;
}
