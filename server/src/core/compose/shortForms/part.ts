import type { Mapped } from "../../text/mapped.ts";
import { withDefaults } from "../interpolation.ts";
import type { Part } from "../model.ts";
import type { ComposeNode, MapNode, ScalarNode } from "../node.ts";

/** The decoded characters from `start` to `end`, with their place. */
export function partOf(mapped: Mapped, start: number, end: number): Part {
  return { text: mapped.text.slice(start, end), span: mapped.span(start, end) };
}

/** The whole content of a scalar, its quotes left out. */
export function contentOf(scalar: Pick<ScalarNode, "text" | "mapped">): Part {
  return { text: scalar.text, span: scalar.mapped.span() };
}

/** A scalar that is written: a value that is only about to be typed is none. */
export function writtenScalar(node: ComposeNode | undefined): ScalarNode | undefined {
  return node?.kind === "scalar" && node.style !== "missing" ? node : undefined;
}

export function scalarAt(map: MapNode | undefined, key: string): ScalarNode | undefined {
  return writtenScalar(map?.get(key)?.value);
}

export function mapAt(map: MapNode | undefined, key: string): MapNode | undefined {
  const value = map?.get(key)?.value;
  return value?.kind === "map" ? value : undefined;
}

/** Compose casts the text "true" as well, also that of a default, and the words of YAML 1.1. */
export function isTrue(scalar: Pick<ScalarNode, "text"> | undefined): boolean {
  return /^(?:true|yes|y|on)$/i.test(withDefaults(scalar?.text ?? "") ?? "");
}

export function isFalse(scalar: ScalarNode | undefined): boolean {
  return /^(?:false|no|n|off)$/i.test(withDefaults(scalar?.text ?? "") ?? "");
}

/** The items of a list; none of anything else. */
export function itemsOf(node: ComposeNode | undefined): readonly ComposeNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** The text of a scalar, or of those in a list: a command in either form. */
export function wordsOf(node: ComposeNode | undefined): readonly string[] {
  const items = node?.kind === "scalar" ? [node] : itemsOf(node);
  return items.flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
}
