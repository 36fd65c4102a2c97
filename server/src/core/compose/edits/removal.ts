import type { Edit } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { ComposeNode, MapEntry } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { entryOf } from "../paths.ts";
import { removeEntry, removeItem } from "./splices.ts";

/** Takes a pair out, unless it comes from elsewhere or others take it from here. */
export function removalOf(file: ComposeFile, entry: MapEntry | undefined): Edit | undefined {
  if (!entry || entry.merged || entry.value.parent?.via || mayDefineAnchor(file, entry.span))
    return undefined;
  return removeEntry(file, entry);
}

/** Takes an item out of its list, and the whole pair with the last one. */
export function removalOfItem(file: ComposeFile, item: ComposeNode): Edit | undefined {
  const list = item.parent;
  if (list?.kind !== "list" || list.via || item.via) return undefined;
  if (list.items.length === 1) return removalOf(file, entryOf(list));
  return mayDefineAnchor(file, item.span) ? undefined : removeItem(file, item);
}
