import { type Edit, insert, replace } from "../text/edit.ts";
import { insertEntry } from "./edits.ts";
import { dashOf, indentBefore, placeOf } from "./layout.ts";
import type { ComposeFile } from "./model.ts";
import type { ListNode, MapNode } from "./node.ts";

/**
 * Adds a plain word behind the last item of the list that a mapping has under `key`; the list is made where there is none. `undefined`
 * where something else stands there, or something that comes from an anchor.
 */
export function insertItem(file: ComposeFile, map: MapNode, key: string, word: string): Edit | undefined {
  const entry = map.get(key);
  if (map.via || entry?.merged) return undefined;
  if (!entry) return insertEntry(file, map, key, map.style === "flow" ? `[${word}]` : `\n  - ${word}`);
  const { value } = entry;
  if (value.via) return undefined;
  if (value.kind === "list") return appendItem(file, value, word);
  return value.kind === "scalar" && value.style === "missing"
    ? replace({ start: entry.keySpan.end, end: value.span.end }, `: [${word}]`)
    : undefined;
}

function appendItem(file: ComposeFile, list: ListNode, word: string): Edit {
  const { lines } = file;
  const last = list.items.at(-1);
  if (!last) return replace(list.span, `[${word}]`);
  const { end } = placeOf(last);
  if (list.style === "flow") return insert(end, `, ${word}`);
  const indent = indentBefore(lines, dashOf(lines, list, last));
  return insert(lines.endOf(lines.lineAt(end)), `${lines.eol}${indent}- ${word}`);
}
