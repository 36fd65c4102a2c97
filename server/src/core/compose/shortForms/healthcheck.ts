import type { Healthcheck } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { isTrue, scalarAt, writtenScalar } from "./part.ts";

export function readHealthcheck(node: ComposeNode | undefined): Healthcheck | undefined {
  if (node?.kind !== "map") return undefined;
  const test = node.get("test")?.value;
  const command = test?.kind === "list" ? writtenScalar(test.items[0]) : undefined;
  return { node, disabled: isTrue(scalarAt(node, "disable")) || command?.text === "NONE", test };
}
