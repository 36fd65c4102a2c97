import { type Edit, insert, replace } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { ListNode } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { entryOf } from "../paths.ts";
import type { WrongKind } from "../schema/problem.ts";
import { matchesText } from "../schema/scalars.ts";
import { shapes } from "../schema/shapes.gen.ts";
import { dashOf } from "./layout.ts";
import { quoted, quotedInFlow } from "./quoting.ts";

/** A value in the kind that Compose takes at its place. */
export interface Rewrite {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A scalar as text or as a list of one, a list as a mapping, where that is what Compose takes. */
export function converted(file: ComposeFile, { node, shape }: WrongKind): Rewrite | undefined {
  const { parent } = node;
  // Of `depends_on` a list is fine, but not one of mappings.
  if (node.kind === "map" && parent?.kind === "list" && node.path.at(-2) === "depends_on")
    return asMapping(file, parent, false);
  if (node.kind === "list" && shape.map && !shape.text)
    return asMapping(file, node, shapes[shape.map.names ?? ""]?.null === true);
  if (node.kind === "map" && node.style === "flow" && !node.via && shape.list && !shape.map)
    return { title: "Make it a list", edits: [insert(node.span.start, "["), insert(node.span.end, "]")] };
  if (node.kind !== "scalar" || node.via || node.tag || node.style === "literal" || node.style === "folded")
    return undefined;
  // A port that is a boolean is not mended by quotes, nor a number where `true` or `false` has to be.
  const isRight = shape.text && matchesText(node.text, shape.text);
  if (isRight && node.value !== null && !(shape.map && typeof node.value === "boolean"))
    return { title: "Put it in quotes", edits: [replace(node.span, quoted(node.text))] };
  if (!shape.list || shape.map) return undefined;
  const item = node.style === "plain" ? quotedInFlow(node.text) : node.source;
  return { title: "Make it a list", edits: [replace(node.span, `[${item}]`)] };
}

/** How an entry of a list is written as one text. */
const formsOfText: ReadonlyMap<unknown, string> = new Map([
  ["environment", "NAME=value"],
  ["labels", "NAME=value"],
  ["args", "NAME=value"],
  ["annotations", "NAME=value"],
  ["sysctls", "NAME=value"],
  ["extra_hosts", "HOST=address"],
  ["additional_contexts", "NAME=value"],
  ["ports", "HOST:CONTAINER"],
  ["volumes", "SOURCE:TARGET"],
  ["devices", "HOST:CONTAINER"],
  ["links", "SERVICE:ALIAS"],
]);

/** `- NAME: value` in a list of texts, which a blank behind the colon has made a mapping. */
export function asText({ node, shape }: WrongKind): (Rewrite & { readonly form: string }) | undefined {
  const list = node.parent;
  const form = formsOfText.get(node.path.at(-2));
  if (form === undefined || node.kind !== "map" || list?.kind !== "list" || !shape.text) return undefined;
  const [entry, ...others] = node.entries;
  const value = entry?.value;
  if (!entry || others.length > 0 || node.merges.length > 0 || value?.kind !== "scalar" || value.via)
    return undefined;
  if (node.via || node.style === "flow" || value.style === "literal" || value.style === "folded")
    return undefined;
  const text = entry.key + (form.includes("=") ? "=" : ":") + value.text;
  return {
    form,
    title: `Write ${text.length <= 40 ? text : form}`,
    edits: [replace(node.span, quotedInFlow(text))],
  };
}

/** A list of names, or of mappings with one pair each, as the mapping that it has to be. In block style the dashes go. */
export function asMapping(file: ComposeFile, list: ListNode, takesNull: boolean): Rewrite | undefined {
  if (list.via || list.style === "flow" || mayDefineAnchor(file, list.span)) return undefined;
  const { lines } = file;
  const columnOf = (offset: number) => lines.placeAt(offset).character;
  const key = entryOf(list)?.keySpan;
  // Where the dashes stand right below the key, blanks take their place.
  const isDeeper = key !== undefined && columnOf(list.span.start) > columnOf(key.start);
  const aligned = new Set(list.items.map((item) => columnOf(item.span.start))).size === 1;
  if (!isDeeper && !aligned) return undefined;
  const edits = list.items.flatMap((item): readonly Edit[] => {
    const { start, end } = item.span;
    const dash = { start: dashOf(lines, list, item), end: start };
    const margin = isDeeper ? "" : " ".repeat(start - dash.start);
    const ofOnePair = item.kind === "map" && item.style === "block" && item.entries.length === 1;
    if (item.via || item.tag) return [];
    if (ofOnePair) return [replace(dash, margin)];
    if (!takesNull || item.kind !== "scalar" || !/^["']?[\w.-]+["']?$/.test(item.source)) return [];
    return [replace({ start: dash.start, end }, `${margin}${item.source}:`)];
  });
  return edits.length === list.items.length && edits.length > 0
    ? { title: "Make it a mapping", edits }
    : undefined;
}
