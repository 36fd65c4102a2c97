import type { Span } from "../text/span.ts";
import type { Image } from "./model.ts";

/** Where a part of the reference stands in the file; undefined where a variable is in the way. */
export function imagePart({ offset }: Image, range: Span | undefined): Span | undefined {
  return offset === undefined || !range
    ? undefined
    : { start: offset + range.start, end: offset + range.end };
}

/** The tag as it stands in the file, or the default of the variable that gives it. */
export function tagIn(image: Image): Span | undefined {
  const { node, reference } = image;
  const written = imagePart(image, reference?.tagRange);
  if (written) return written;
  const { word } = node.variables.at(-1) ?? {};
  return word && word.text === reference?.tag ? word.exact() : undefined;
}
