import type { Span } from "./span.ts";

/** Where a place is, both counted from 0 in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Looks up lines by offset and back. A line ends behind its LF, CR LF or lone CR, as in the Language Server Protocol. */
export class LineIndex {
  private known: readonly number[] | undefined;

  constructor(readonly text: string) {}

  /** Where the lines begin, found on first use. */
  private get starts(): readonly number[] {
    this.known ??= this.text.includes("\r") ? startsOfAny(this.text) : startsOfFeeds(this.text);
    return this.known;
  }

  get count(): number {
    return this.starts.length;
  }

  /** The number of the line that holds `offset`; offsets outside the text fall on the first or last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  placeAt(offset: number): Place {
    const line = this.lineAt(offset);
    return { line, character: Math.max(0, offset - this.startOf(line)) };
  }

  offsetAt(place: Place): number {
    if (place.line >= this.count) return this.text.length;
    return Math.min(this.startOf(place.line) + place.character, this.endOf(place.line));
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Behind the last character of the line, its line ending not counted. */
  endOf(line: number): number {
    let end = this.nextAfter(line);
    if (end > this.startOf(line) && this.text.charCodeAt(end - 1) === 10) end--;
    if (end > this.startOf(line) && this.text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  /**
   * The lines from one to another, to be taken out: with the blank lines below where there are some above as well, and with those above at the end of the text,
   * so that no gap grows.
   */
  withGap(first: number, last: number): Span {
    const isBlank = (line: number) =>
      this.startOf(line) < this.text.length &&
      this.text.slice(this.startOf(line), this.endOf(line)).trim() === "";
    let [from, to] = [first, last];
    if (from === 0 || isBlank(from - 1)) while (isBlank(to + 1)) to++;
    if (this.nextAfter(to) === this.text.length) while (from > 0 && isBlank(from - 1)) from--;
    return { start: this.startOf(from), end: this.nextAfter(to) };
  }

  /** Behind the line and its line ending: the start of the next line, or the end of the text. */
  nextAfter(line: number): number {
    return this.starts[line + 1] ?? this.text.length;
  }

  /** The blanks at the beginning of the line that holds `offset`. */
  indentAt(offset: number): string {
    const start = this.startOf(this.lineAt(offset));
    let end = start;
    while (this.text[end] === " " || this.text[end] === "\t") end++;
    return this.text.slice(start, end);
  }

  /** The line ending that the text uses first; LF where it has none. */
  get eol(): "\n" | "\r\n" {
    const first = this.text.indexOf("\n");
    return first > 0 && this.text[first - 1] === "\r" ? "\r\n" : "\n";
  }
}

function startsOfFeeds(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function startsOfAny(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
