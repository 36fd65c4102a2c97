import { maskVariables } from "../interpolation.ts";
import type { Variable } from "../model.ts";
import type { ComposeNode, MapEntry, ScalarNode } from "../node.ts";
import { contentOf, itemsOf, partOf, writtenScalar } from "./part.ts";

/** `environment:` or `args:`, as a mapping or a list of `NAME=VALUE`. */
export function readVariables(node: ComposeNode | undefined): readonly Variable[] {
  if (node?.kind === "map") return node.entries.flatMap(readEntry);
  return itemsOf(node).flatMap((item) => {
    const scalar = writtenScalar(item);
    return scalar ? [readItem(scalar)] : [];
  });
}

function readEntry({ key, keySpan, value }: MapEntry): readonly Variable[] {
  if (value.kind !== "scalar") return [];
  const content = value.value === null ? undefined : contentOf(value);
  const nameSpan = insideQuotes(key, keySpan);
  return [{ name: key, nameSpan, node: value, form: "map", value: content, interpolations: value.variables }];
}

/** The key without its quotes, where it holds no escapes. */
function insideQuotes(key: string, span: { start: number; end: number }): { start: number; end: number } {
  return span.end - span.start === key.length + 2 ? { start: span.start + 1, end: span.end - 1 } : span;
}

function readItem(node: ScalarNode): Variable {
  const { mapped, text } = node;
  const equals = maskVariables(text).indexOf("=");
  const name = partOf(mapped, 0, equals < 0 ? text.length : equals);
  return {
    name: name.text,
    nameSpan: name.span,
    node,
    form: "list",
    value: equals < 0 ? undefined : partOf(mapped, equals + 1, text.length),
    interpolations: node.variables,
  };
}
