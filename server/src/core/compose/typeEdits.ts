import { type Edit, replace } from "../text/edit.ts";
import { quoted, quotedInFlow } from "./quoting.ts";
import type { WrongKind } from "./schema/problem.ts";

/** A value in the kind that Compose takes at its place. */
export interface Rewrite {
  readonly title: string;
  readonly edit: Edit;
}

/** A scalar as text or as a list of one, where that is what Compose takes. */
export function converted({ node, shape }: WrongKind): Rewrite | undefined {
  if (node.kind !== "scalar" || node.via || node.style === "literal" || node.style === "folded")
    return undefined;
  if (shape.text && node.value !== null)
    return { title: "Put it in quotes", edit: replace(node.span, quoted(node.text)) };
  if (!shape.list || shape.map) return undefined;
  const item = node.style === "plain" ? quotedInFlow(node.text) : node.source;
  return { title: "Make it a list", edit: replace(node.span, `[${item}]`) };
}

/** The lists of `NAME=value`. */
const listsOfPairs: ReadonlySet<unknown> = new Set([
  "environment",
  "labels",
  "args",
  "annotations",
  "sysctls",
]);

/** `- NAME: value` in a list of `NAME=value`. */
export function asPair({ node, shape }: WrongKind): Rewrite | undefined {
  const list = node.parent;
  if (!listsOfPairs.has(node.path.at(-2))) return undefined;
  if (node.kind !== "map" || list?.kind !== "list" || !shape.text || shape.map) return undefined;
  const [entry, ...others] = node.entries;
  const value = entry?.value;
  if (!entry || others.length > 0 || node.merges.length > 0 || value?.kind !== "scalar" || value.via)
    return undefined;
  if (node.via || node.style === "flow" || value.style === "literal" || value.style === "folded")
    return undefined;
  const text = `${entry.key}=${value.text}`;
  return {
    title: `Write ${text.length <= 40 ? text : "NAME=value"}`,
    edit: replace(node.span, quotedInFlow(text)),
  };
}
