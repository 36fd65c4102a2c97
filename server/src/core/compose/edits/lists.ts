import { type Edit, insert, replace } from "../../text/edit.ts";
import type { ComposeFile, Variable } from "../model.ts";
import type { ComposeNode, ListNode, MapNode, ScalarNode } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { entryOf } from "../paths.ts";
import { dashOf, indentBefore, placeOf } from "./layout.ts";
import { quotedInFlow, quoteLike } from "./quoting.ts";
import { insertEntry, removeEntry, removeItem } from "./splices.ts";

/**
 * Adds plain words behind the last item of the list that a mapping has under `key`; the list is made where there is none, or one text.
 * `undefined` where something else stands there, or something that comes from an anchor.
 */
export function insertItems(
  file: ComposeFile,
  map: MapNode,
  key: string,
  words: readonly string[],
): Edit | undefined {
  const entry = map.get(key);
  const inFlow = words.join(", ");
  if (map.via || entry?.merged) return undefined;
  if (!entry) {
    const block = words.map((word) => `\n  - ${word}`).join("");
    return insertEntry(file, map, key, map.style === "flow" ? `[${inFlow}]` : block);
  }
  const { value } = entry;
  if (value.via || value.kind === "map") return undefined;
  if (value.kind === "list") return appendItems(file, value, words);
  if (value.style === "missing")
    return replace({ start: entry.keySpan.end, end: value.span.end }, `: [${inFlow}]`);
  if (!value.literal || mayDefineAnchor(file, entry.span)) return undefined;
  return replace(value.span, `[${quotedInFlow(value.text)}, ${inFlow}]`);
}

/** The same for one word, of a key that takes nothing but lists. */
export function insertItem(file: ComposeFile, map: MapNode, key: string, word: string): Edit | undefined {
  const value = map.get(key)?.value;
  const isText = value?.kind === "scalar" && value.style !== "missing";
  return isText ? undefined : insertItems(file, map, key, [word]);
}

/** Adds YAML texts of one line behind the last item of a list. */
export function appendItems(file: ComposeFile, list: ListNode, texts: readonly string[]): Edit {
  const last = list.items.at(-1);
  return last ? behindItem(file, list, last, texts) : replace(list.span, `[${texts.join(", ")}]`);
}

/** Adds a scalar behind another one of the same list, in its quotes. */
export function insertItemBehind(file: ComposeFile, item: ScalarNode, text: string): Edit | undefined {
  const { parent } = item;
  if (parent?.kind !== "list" || parent.via || item.via) return undefined;
  return behindItem(file, parent, item, [quoteLike(item, text)]);
}

function behindItem(
  { lines }: ComposeFile,
  list: ListNode,
  item: ComposeNode,
  texts: readonly string[],
): Edit {
  const { end } = placeOf(item);
  if (list.style === "flow") return insert(end, texts.map((text) => `, ${text}`).join(""));
  const indent = indentBefore(lines, dashOf(lines, list, item));
  return insert(
    lines.endOf(lines.lineAt(end)),
    texts.map((text) => `${lines.eol}${indent}- ${text}`).join(""),
  );
}

/**
 * Turns `{NAME: value}` into `[NAME=value]`, in its style and with its comments. `undefined` where a value is none of one line, is not
 * written here, or would read otherwise.
 */
export function mapToList(map: MapNode): readonly Edit[] | undefined {
  if (map.merges.length > 0) return undefined;
  const edits: Edit[] = [];
  for (const { keySpan, key, value } of map.entries) {
    const sameText = value.kind === "scalar" && (value.value === null || String(value.value) === value.text);
    if (value.kind !== "scalar" || !sameText || value.via || value.tag || /[\r\n]/.test(value.source))
      return undefined;
    const text = value.value === null ? key : `${key}=${value.text}`;
    const span = { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) };
    edits.push(replace(span, map.style === "flow" ? quotedInFlow(text) : `- ${quoteLike(value, text)}`));
  }
  if (map.style === "block") return edits;
  const { start, end } = map.span;
  return [replace({ start, end: start + 1 }, "["), ...edits, replace({ start: end - 1, end }, "]")];
}

/** Takes one variable out, in either form; `undefined` where it comes from elsewhere, is taken from here, or is the only one. */
export function removeVariable(file: ComposeFile, { form, node }: Variable): Edit | undefined {
  const entry = form === "map" ? entryOf(node) : undefined;
  const { parent } = node;
  const size = parent?.kind === "map" ? parent.entries.length : (parent?.items.length ?? 0);
  if (node.via || parent?.via || entry?.merged || mayDefineAnchor(file, entry?.span ?? node.span))
    return undefined;
  if (size < 2 || (form === "map" && !entry)) return undefined;
  return entry ? removeEntry(file, entry) : removeItem(file, node);
}
