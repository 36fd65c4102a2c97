import { parseImageReference } from "../../dockerfile/imageReference.ts";
import { withDefaults } from "../interpolation.ts";
import type { Image } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { writtenScalar } from "./part.ts";

export function readImage(value: ComposeNode | undefined): Image | undefined {
  const node = writtenScalar(value);
  if (!node) return undefined;
  const text = withDefaults(node.text);
  const reference = text === undefined ? undefined : parseImageReference(text);
  const offset = reference?.text === node.text ? node.mapped.exact()?.start : undefined;
  return { node, reference, offset };
}
