import { coreValue, isPointInTime } from "../coreSchema.ts";
import type { ComposeNode } from "../node.ts";
import { valueGiven } from "../yamlTags.ts";
import type { NumberShape, Shape } from "./shape.ts";

/** What may stand at a place, as a person says it: `a list or a mapping`. */
export function kindsOf({ list, map, text, number, boolean }: Shape): string {
  const kinds = [
    list && "a list",
    map && "a mapping",
    text && (!text.cast || !(number || boolean)) && "text",
    number && numberWords(number),
    boolean && "true or false",
  ];
  return kinds.filter(Boolean).join(" or ");
}

/** What stands there, as a person says it: `a mapping`. */
export function kindOf(node: ComposeNode): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "list") return "a list";
  switch (typeof valueGiven(node)) {
    case "number":
      return "a number";
    case "boolean":
      return String(valueGiven(node));
    case "string":
      return "text";
    default:
      return "nothing";
  }
}

/** What YAML makes of a plain key that is no text. */
export function kindOfKey(key: string): string | undefined {
  if (/^\[|^-\s/.test(key)) return "a list";
  if (/^\{|:\s/.test(key)) return "a mapping";
  if (isPointInTime(key)) return "a date";
  const value = coreValue(key);
  if (typeof value === "string") return undefined;
  if (typeof value === "boolean") return String(value);
  return value === null ? "nothing" : "a number";
}

/** `a whole number from 0 to 100`. */
export function numberWords({ integer, minimum, maximum }: NumberShape): string {
  const kind = integer ? "a whole number" : "a number";
  if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}`;
  return minimum === undefined ? kind : `${kind} from ${minimum}`;
}

/** Values in a row, as many as fit: `always, no or on-failure`. A pattern is shown as an example of what it takes, unless it says what not. */
export function valuesInWords(values: readonly string[], longest: number): string {
  const known = values.filter((value) => !value.startsWith("/(?!"));
  if (known.length === 0) return "another value";
  const shown = known.map((value) => (value.startsWith("/") ? exampleOf(value) : value));
  const all = shown.length > 1 ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : (shown[0] ?? "");
  if (all.length <= longest) return all;
  const some = shown.filter((_, index) => shown.slice(0, index + 1).join(", ").length <= longest - 4);
  return `${some.join(", ")}, …`;
}

function exampleOf(pattern: string): string {
  return pattern
    .slice(1, -1)
    .replace(/\((\w+)\|.*?\)/, "$1")
    .replace(/\(.*\)\+?/, "12h")
    .replace("\\d+", "3")
    .replace(".+", "NAME");
}
