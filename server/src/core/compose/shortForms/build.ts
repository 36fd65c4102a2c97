import type { Build } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { scalarAt, writtenScalar } from "./part.ts";
import { readReferences } from "./reference.ts";
import { readVariables } from "./variable.ts";

/** `build:`: the context alone, or a mapping. */
export function readBuild(node: ComposeNode | undefined): Build | undefined {
  if (!node || node.kind === "list") return undefined;
  const map = node.kind === "map" ? node : undefined;
  return {
    node,
    form: map ? "long" : "short",
    context: map ? scalarAt(map, "context") : writtenScalar(node),
    dockerfile: scalarAt(map, "dockerfile"),
    dockerfileInline: scalarAt(map, "dockerfile_inline"),
    target: scalarAt(map, "target"),
    args: readVariables(map?.get("args")?.value),
    secrets: readReferences(map?.get("secrets")?.value),
  };
}
