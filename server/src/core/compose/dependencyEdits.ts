import { type Edit, insert, replace } from "../text/edit.ts";
import { dashOf, indentBefore } from "./layout.ts";
import type { ComposeFile } from "./model.ts";
import type { ComposeNode, ListNode, ScalarNode } from "./node.ts";
import { entryOf } from "./paths.ts";

/**
 * Turns `depends_on: [db]` into `depends_on: {db: {condition: …}}`, in the style of the list and with its comments. `undefined` where an
 * item is no plain name of its own, or the list comes from an anchor.
 */
export function listToConditions(
  file: ComposeFile,
  list: ListNode,
  conditionOf: (service: string) => string,
): readonly Edit[] | undefined {
  const items = list.items.filter(isPlainName);
  const names = new Set(items.map(({ text }) => text));
  if (list.via || items.length < list.items.length || names.size < items.length) return undefined;
  if (list.style === "block") return blockToMapping(file, list, items, conditionOf);
  const { start, end } = list.span;
  return [
    replace({ start, end: start + 1 }, "{"),
    ...items.map(({ span, source, text }) => replace(span, `${source}: {condition: ${conditionOf(text)}}`)),
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
  conditionOf: (service: string) => string,
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
    const condition = `${lines.eol}${indent}${deeper}${file.indent}condition: ${conditionOf(item.text)}`;
    edits.push(
      replace({ start: dash, end: item.span.end }, `${deeper}${item.source}:`),
      insert(end, condition),
    );
  }
  return edits;
}
