import { isSpace, skipSpace } from "../space.ts";

/** One line of the file without its line ending. BuildKit cuts at LF and drops every CR before it. */
export interface PhysicalLine {
  readonly start: number;
  readonly end: number;
  /** The start of the line that follows; past the end of the text when it is the last. */
  readonly next: number;
}

export function lineFrom(text: string, start: number): PhysicalLine {
  const feed = text.indexOf("\n", start);
  let end = feed < 0 ? text.length : feed;
  const next = feed < 0 ? text.length + 1 : feed + 1;
  while (end > start && text.charCodeAt(end - 1) === 13) end--;
  return { start, end, next };
}

/** The first letter of the line; its end when it is blank. */
export function contentOf(text: string, line: PhysicalLine): number {
  return isSpace(text.charCodeAt(line.start)) ? skipSpace(text, line.start, line.end) : line.start;
}

/**
 * Where the escape character stands that joins this line with the next; -1 when the line ends the instruction. Blanks may follow it; a
 * doubled one never joins.
 */
export function continuationOf(text: string, start: number, end: number, escapeChar: string): number {
  let at = end - 1;
  while (at >= start && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  if (at < start || text[at] !== escapeChar) return -1;
  if (at > start && text[at - 1] === escapeChar) return -1;
  return at;
}

/** Behind the byte order mark, which BuildKit drops. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
