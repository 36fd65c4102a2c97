import { type Edit, insert, replace } from "../../text/edit.ts";
import type { ComposeFile, Dependency, Service } from "../model.ts";
import type { ComposeNode, ListNode, MapNode, ScalarNode } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { entryOf } from "../paths.ts";
import { dashOf, indentBefore } from "./layout.ts";
import { insertEntry, removeEntry, removeItem } from "./splices.ts";

/** Takes a service out of `depends_on`, which goes with the last one; `undefined` where others take it from here, or it comes from elsewhere. */
export function removeDependency(
  file: ComposeFile,
  { map, dependsOn }: Service,
  { form, node }: Dependency,
): Edit | undefined {
  const all = map?.get("depends_on");
  const entry = form === "long" ? entryOf(node) : undefined;
  if (!all || all.merged || map?.via || all.value.via || entry?.merged) return undefined;
  const span = dependsOn.length === 1 ? all.span : (entry?.span ?? node.span);
  if (node.via || mayDefineAnchor(file, span)) return undefined;
  if (dependsOn.length === 1) return removeEntry(file, all);
  return entry ? removeEntry(file, entry) : removeItem(file, node);
}

/** Lets a service be missing. In the short form all of them get the long one. */
export function makeOptional(
  file: ComposeFile,
  { map }: Service,
  { form, node, name }: Dependency,
): readonly Edit[] | undefined {
  const all = map?.get("depends_on");
  if (!all || all.merged || map?.via || all.value.via || node.via) return undefined;
  if (form === "long") {
    return node.kind === "map" && !node.has("required")
      ? [insertEntry(file, node, "required", "false")]
      : undefined;
  }
  if (all.value.kind !== "list" || mayDefineAnchor(file, all.span)) return undefined;
  const started = "condition: service_started";
  return listToConditions(file, all.value, (each) =>
    each === name ? [started, "required: false"] : [started],
  );
}

/**
 * Turns `depends_on: [db]` into `depends_on: {db: {condition: …}}`, in the style of the list and with its comments. `undefined`
 * where an item is no plain name of its own, or the list comes from an anchor.
 */
export function listToConditions(
  file: ComposeFile,
  list: ListNode,
  pairsOf: (service: string) => readonly string[],
): readonly Edit[] | undefined {
  const items = list.items.filter(isPlainName);
  const names = new Set(items.map(({ text }) => text));
  if (list.via || items.length < list.items.length || names.size < items.length) return undefined;
  if (list.style === "block") return blockToMapping(file, list, items, pairsOf);
  const { start, end } = list.span;
  return [
    replace({ start, end: start + 1 }, "{"),
    ...items.map(({ span, source, text }) => replace(span, `${source}: {${pairsOf(text).join(", ")}}`)),
    replace({ start: end - 1, end }, "}"),
  ];
}

function isPlainName(item: ComposeNode): item is ScalarNode {
  return item.kind === "scalar" && !item.via && !item.tag && /^[\w.-]+$/.test(item.text);
}

function blockToMapping(
  file: ComposeFile,
  list: ListNode,
  items: readonly ScalarNode[],
  pairsOf: (service: string) => readonly string[],
): readonly Edit[] | undefined {
  const { lines, text } = file;
  const key = entryOf(list)?.keySpan.start ?? 0;
  const edits: Edit[] = [];
  for (const item of items) {
    const dash = dashOf(lines, list, item);
    if (!/^-[ \t]+$/.test(text.slice(dash, item.span.start))) return undefined;
    const indent = indentBefore(lines, dash);
    // A list may stand right below its key, a mapping has to be further in.
    const deeper = indent.length > indentBefore(lines, key).length ? "" : file.indent;
    const end = lines.endOf(lines.lineAt(item.span.end));
    const pairs = pairsOf(item.text).map((pair) => lines.eol + indent + deeper + file.indent + pair);
    edits.push(
      replace({ start: dash, end: item.span.end }, `${deeper}${item.source}:`),
      insert(end, pairs.join("")),
    );
  }
  return edits;
}

/**
 * Turns `depends_on: {db: {condition: …}}` into `depends_on: [db]`, in the style of the mapping; the conditions go. `undefined` where a
 * comment or an anchor would go with them, or where something comes from elsewhere.
 */
export function conditionsToList(file: ComposeFile, map: MapNode): readonly Edit[] | undefined {
  const isOwn = !map.via && map.merges.length === 0 && map.entries.length > 0;
  if (!isOwn || mayDefineAnchor(file, map.span) || map.entries.some(({ value }) => value.kind !== "map"))
    return undefined;
  if (map.entries.some(({ span }) => file.text.slice(span.start, span.end).includes("#"))) return undefined;
  const dash = map.style === "block" ? "- " : "";
  const names = map.entries.map(({ span, keySpan }) =>
    replace(span, dash + file.text.slice(keySpan.start, keySpan.end)),
  );
  if (map.style === "block") return names;
  const { start, end } = map.span;
  return [replace({ start, end: start + 1 }, "["), ...names, replace({ start: end - 1, end }, "]")];
}
