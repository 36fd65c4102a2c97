import type { Dependency } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { contentOf, isFalse, itemsOf, scalarAt, writtenScalar } from "./part.ts";

/** `depends_on:`, as a list of names or a mapping with conditions. */
export function readDependencies(node: ComposeNode | undefined): readonly Dependency[] {
  if (node?.kind === "map") {
    return node.entries.map(({ key, keySpan, value }) => {
      const map = value.kind === "map" ? value : undefined;
      const condition = scalarAt(map, "condition");
      const required = !isFalse(scalarAt(map, "required"));
      return { name: key, span: keySpan, node: value, form: "long", condition, required };
    });
  }
  return itemsOf(node).flatMap((item) => {
    const scalar = writtenScalar(item);
    if (!scalar) return [];
    const { text, span } = contentOf(scalar);
    return [{ name: text, span, node: scalar, form: "short", condition: undefined, required: true }];
  });
}
