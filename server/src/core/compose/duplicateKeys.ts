import type { ComposeNode, MapEntry, MapNode, Merge } from "./node.ts";

/** A key that its mapping has already, or a second `<<`. */
export type Duplicate =
  | { readonly kind: "key"; readonly map: MapNode; readonly entry: MapEntry; readonly first: MapEntry }
  | { readonly kind: "merge"; readonly map: MapNode; readonly merge: Merge; readonly first: Merge };

/** Those below a node, also in blocks that only anchors use; what an alias brings is met where it is written. */
export function duplicatesIn(root: ComposeNode | undefined): readonly Duplicate[] {
  const found: Duplicate[] = [];
  const visit = (node: ComposeNode): void => {
    if (node.via || node.kind === "scalar") return;
    if (node.kind === "list") {
      node.items.forEach(visit);
      return;
    }
    const seen = node.entries.length > 1 ? new Map<string, MapEntry>() : undefined;
    for (const entry of node.entries) {
      if (entry.merged) continue;
      const first = seen?.get(entry.key);
      if (first) found.push({ kind: "key", map: node, entry, first });
      else seen?.set(entry.key, entry);
      visit(entry.value);
    }
    const [first, ...others] = node.merges;
    if (first) found.push(...others.map((merge) => ({ kind: "merge", map: node, merge, first }) as const));
  };
  if (root) visit(root);
  return found;
}
