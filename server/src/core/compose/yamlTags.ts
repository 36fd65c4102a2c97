import { coreValue, isPointInTime } from "./coreSchema.ts";
import type { ComposeNode, ScalarNode } from "./node.ts";

/** The tag of a node by the short name of one of YAML's own: `!!int`, also for `!<tag:yaml.org,2002:int>`. */
export function yamlTag({ tag }: ComposeNode): string | undefined {
  const name = tag?.name.replace(/^!<tag:yaml\.org,2002:(.*)>$/, "!!$1");
  return name?.startsWith("!!") ? name : undefined;
}

/** A tag of Compose (`!reset`, `!override`) or of some other tool, which decides on the value. */
export function hasForeignTag(node: ComposeNode): boolean {
  return node.tag !== undefined && yamlTag(node) === undefined;
}

/** What the loader is given for a scalar, its tag minded. */
export function valueGiven(node: ScalarNode): string | number | boolean | null {
  const tag = yamlTag(node);
  if (tag === undefined) return node.value;
  return /^!!(?:int|float|bool|null)$/.test(tag) ? coreValue(node.text) : node.text;
}

/** A value that the reader of YAML stops at, or that the loader does not know: text behind `!!int`, or a date. */
export function misreadAs(node: ScalarNode): "tag" | "date" | undefined {
  const tag = yamlTag(node);
  if (node.tag === undefined) return node.style === "plain" && isPointInTime(node.text) ? "date" : undefined;
  if (tag === "!!timestamp") return isPointInTime(node.text) ? "date" : "tag";
  const fits = fitting.get(tag ?? "");
  return !fits || fits(node.text) ? undefined : "tag";
}

/** What each tag of YAML takes; the others take anything. */
const fitting: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["!!int", (text) => typeof coreValue(text) === "number" && /^[-+]?(?:0x|[\d_]+$|0[bo])/i.test(text)],
  ["!!float", (text) => typeof coreValue(text) === "number"],
  ["!!bool", (text) => typeof coreValue(text) === "boolean"],
  ["!!null", (text) => coreValue(text) === null],
  [
    "!!binary",
    (text) => /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text.replace(/\s/g, "")),
  ],
]);
