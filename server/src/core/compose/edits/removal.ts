import type { Edit } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { ComposeNode, MapEntry, ScalarNode } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { entryOf } from "../paths.ts";
import { removeEntry, removeItem } from "./splices.ts";

/** Takes a pair out, unless it comes from elsewhere or others take it from here. */
export function removalOf(file: ComposeFile, entry: MapEntry | undefined): Edit | undefined {
  if (!entry || entry.merged || entry.value.parent?.via || mayDefineAnchor(file, entry.span))
    return undefined;
  return comesBack(file, entry) ? undefined : removeEntry(file, entry);
}

/** Whether what is merged into its mapping has such a pair too, which this one covers. */
function comesBack({ text, documents }: ComposeFile, { key, value: { parent } }: MapEntry): boolean {
  const sources = parent?.kind === "map" ? parent.merges.flatMap((merge) => merge.sources) : [];
  return sources.some(({ anchor = "" }) => {
    const at = /^[\w-]+$/.test(anchor) ? text.search(new RegExp(`&${anchor}(?=\\s)`)) : -1;
    return documents.some((document) => {
      const base = at < 0 ? undefined : document.find(at)?.entry?.value;
      return base?.kind === "map" && base.has(key);
    });
  });
}

/** Takes an item out of its list, and the whole pair with the last one. */
export function removalOfItem(file: ComposeFile, item: ComposeNode): Edit | undefined {
  const list = item.parent;
  if (list?.kind !== "list" || list.via || item.via) return undefined;
  if (list.items.length === 1) return removalOf(file, entryOf(list));
  return mayDefineAnchor(file, item.span) ? undefined : removeItem(file, item);
}

/** Takes out what has no value, unless it is the last of its mapping or list, which would have none in turn. */
export function removalOfMissing(file: ComposeFile, node: ScalarNode): Edit | undefined {
  const { parent, path, via } = node;
  if (!parent || parent.via || via || path.length < 3) return undefined;
  if (parent.kind === "list") return parent.items.length > 1 ? removeItem(file, node) : undefined;
  const entry = entryOf(node);
  const alone = parent.entries.length + parent.merges.length < 2;
  return !entry || entry.merged || alone ? undefined : removeEntry(file, entry);
}
