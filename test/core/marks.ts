import type { Span } from "../../server/src/core/text/span.ts";

/** Draws spans into their text: «RUN a»⏎«CMD b». */
export function draw(text: string, spans: readonly Span[]): string {
  // Where one span ends and the next begins, the end comes first.
  const order = ["»", "«»", "«"];
  const marks = spans.flatMap(({ start, end }) =>
    start === end
      ? [{ at: start, mark: "«»" }]
      : [
          { at: start, mark: "«" },
          { at: end, mark: "»" },
        ],
  );
  marks.sort((a, b) => a.at - b.at || order.indexOf(a.mark) - order.indexOf(b.mark));
  let drawn = "";
  let done = 0;
  for (const { at, mark } of marks) {
    drawn += text.slice(done, at) + mark;
    done = at;
  }
  return drawn + text.slice(done);
}

/** The text without its marks. */
export function undrawn(drawn: string): string {
  return drawn.replaceAll(/[«»]/g, "");
}
