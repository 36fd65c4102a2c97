import type { Position, Range } from "vscode-languageserver-protocol";
import { LineIndex } from "../../server/src/core/text/lines.ts";

/** A text that was written with marks: «a span», or «» for a caret. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

export function marked(drawn: string): Marked {
  let text = "";
  const starts: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const char of drawn) {
    if (char === "«") starts.push(text.length);
    else if (char === "»") spans.push({ start: starts.pop() ?? 0, end: text.length });
    else text += char;
  }
  const lines = new LineIndex(text);
  const ranges = spans.map(({ start, end }) => ({ start: lines.placeAt(start), end: lines.placeAt(end) }));
  return { text, ranges };
}

/** The text and the place of its one caret. */
export function withCaret(drawn: string): { readonly text: string; readonly position: Position } {
  const { text, ranges } = marked(drawn);
  const [range] = ranges;
  if (!range || ranges.length > 1) throw new Error("One caret, please: «»");
  return { text, position: range.start };
}

/** Draws ranges into a text, as `marked` reads them. */
export function draw(text: string, ranges: readonly Range[]): string {
  const lines = new LineIndex(text);
  const marks = ranges.flatMap(({ start, end }) => [
    { at: lines.offsetAt(start), mark: "«" },
    { at: lines.offsetAt(end), mark: "»" },
  ]);
  return marks
    .sort((a, b) => b.at - a.at || (a.mark === "«" ? 1 : -1))
    .reduce((drawn, { at, mark }) => drawn.slice(0, at) + mark + drawn.slice(at), text);
}
