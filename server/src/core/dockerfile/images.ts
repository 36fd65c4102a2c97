import type { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";
import { imagePart } from "./edits.ts";
import { type ImageReference, parseImageReference } from "./imageReference.ts";
import type { CopyInstruction, FromInstruction, RunInstruction } from "./model.ts";
import { isNumber } from "./stageNames.ts";

/** An image that comes from outside the file: what FROM, COPY --from or RUN --mount from= names, and no stage is called. */
export interface ImageUse {
  readonly span: Span;
  readonly reference: ImageReference;
  /** Where a part of the reference stands in the file; undefined where it is not written in one piece. */
  part(range: Span | undefined): Span | undefined;
}

/**
 * The images from outside that an instruction names without a variable; `scratch` is none.
 *
 * @param stages the names of the stages in the file
 */
export function imagesOf(
  instruction: FromInstruction | CopyInstruction | RunInstruction,
  stages: ReadonlySet<string>,
): readonly ImageUse[] {
  switch (instruction.keyword) {
    case "FROM": {
      const { image, reference, stage } = instruction;
      if (!image?.literal || !reference || stage?.parent || reference.name === "scratch") return [];
      return [{ span: image.span, reference, part: (range) => imagePart(instruction, range) }];
    }
    case "RUN":
      return instruction.mounts.flatMap(({ from }) => imageIn(from?.value, stages));
    default:
      return imageIn(instruction.from, stages);
  }
}

function imageIn(text: Mapped | undefined, stages: ReadonlySet<string>): readonly ImageUse[] {
  const name = text?.text ?? "";
  if (!text || isNumber(name) || stages.has(name.toLowerCase())) return [];
  const reference = parseImageReference(name);
  if (!reference || reference.name === "scratch") return [];
  return [{ span: text.span(), reference, part: (range) => range && text.exact(range.start, range.end) }];
}
