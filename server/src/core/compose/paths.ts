import { lastBefore } from "../text/lastBefore.ts";
import { touches } from "../text/span.ts";
import type { ComposePosition } from "./model.ts";
import type { ComposeNode, MapEntry } from "./node.ts";

/** The nodes that one step of a path (`ports`, `0`, `*`) leads to. */
export function nodesBelow(nodes: readonly ComposeNode[], step: string): readonly ComposeNode[] {
  const found: ComposeNode[] = [];
  for (const node of nodes) {
    if (node.kind === "list") {
      const items = step === "*" ? node.items : node.items.slice(Number(step), Number(step) + 1);
      for (const item of items) found.push(item);
    } else if (node.kind === "map" && (step === "*" || node.has(step))) {
      for (const { key, value } of node.entries) if (step === "*" || key === step) found.push(value);
    }
  }
  return found;
}

/** The innermost entry or node whose text holds the offset, by descent from `root`. */
export function positionAt(root: ComposeNode, offset: number): ComposePosition | undefined {
  if (!touches(root.span, offset)) return undefined;
  let node = root;
  let entry: MapEntry | undefined;
  for (;;) {
    if (node.kind === "map") {
      const found: MapEntry | undefined = entryAt(node.entries, offset);
      if (!found) break;
      entry = found;
      node = found.value;
      if (touches(found.keySpan, offset)) return { entry, node, onKey: true, path: node.path };
    } else if (node.kind === "list") {
      const found = lastBefore(node.items, offset, ({ via, span }) => (via ?? span).start);
      if (!found || !touches(found.via ?? found.span, offset)) break;
      entry = undefined;
      node = found;
    } else break;
    // An alias's text stands elsewhere.
    if (node.via) break;
  }
  return { entry, node, onKey: false, path: node.path };
}

function entryAt(entries: readonly MapEntry[], offset: number): MapEntry | undefined {
  const merged = entries.findIndex((entry) => entry.merged);
  const own = merged < 0 ? entries : entries.slice(0, merged);
  const found = lastBefore(own, offset, ({ span }) => span.start);
  return found && touches(found.span, offset) ? found : undefined;
}

/** The entry of the mapping around that holds the node; `undefined` for a list's item or the root. */
export function entryOf(node: ComposeNode): MapEntry | undefined {
  const { parent, path } = node;
  if (parent?.kind !== "map") return undefined;
  const last = parent.get(String(path.at(-1)));
  // Of a key that is written twice it may be the first one.
  return last?.value === node ? last : parent.entries.find((entry) => entry.value === node);
}
