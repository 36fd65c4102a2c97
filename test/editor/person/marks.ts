/** A place in a text file; line and column from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds a place that is drawn: `COPY «--from»=build` is the beginning of `--from` where `COPY --from=build` stands.
 * @throws Error when the fragment is not in the text exactly once, or has no mark
 */
export function place(text: string, drawn: string): TextPlace {
  const mark = drawn.indexOf("«");
  const fragment = drawn.replace(/[«»]/g, "");
  const at = text.indexOf(fragment);
  if (mark < 0 || at < 0 || text.includes(fragment, at + 1)) {
    throw new Error(`This has to be in the file once, and marked: ${drawn}`);
  }
  const before = text.slice(0, at + mark).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
