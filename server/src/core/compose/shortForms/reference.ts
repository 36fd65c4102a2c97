import type { Reference } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { contentOf, itemsOf, scalarAt, writtenScalar } from "./part.ts";

/** A service's `networks:`: a list of names, or a mapping whose keys are the names. */
export function readNetworks(node: ComposeNode | undefined): readonly Reference[] {
  if (node?.kind !== "map") return readReferences(node);
  return node.entries.map(({ key, keySpan, value }) => ({
    name: key,
    span: keySpan,
    node: value,
    form: "long",
    literal: true,
  }));
}

/** A list of names, or of mappings that name their `source`: secrets and configs. */
export function readReferences(node: ComposeNode | undefined): readonly Reference[] {
  return itemsOf(node).flatMap((item) => {
    const scalar = item.kind === "map" ? scalarAt(item, "source") : writtenScalar(item);
    if (!scalar) return [];
    const { text, span } = contentOf(scalar);
    return [
      { name: text, span, node: item, form: item.kind === "map" ? "long" : "short", literal: scalar.literal },
    ];
  });
}
