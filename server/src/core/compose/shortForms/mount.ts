import { maskVariables } from "../interpolation.ts";
import type { Mount, Part } from "../model.ts";
import type { ComposeNode, MapNode, ScalarNode } from "../node.ts";
import { contentOf, isTrue, itemsOf, partOf, scalarAt, writtenScalar } from "./part.ts";

/** A service's `volumes:` in either form. */
export function readMounts(node: ComposeNode | undefined): readonly Mount[] {
  return itemsOf(node).flatMap((item) => {
    if (item.kind === "map") return [readLong(item)];
    const scalar = writtenScalar(item);
    return scalar ? [readShort(scalar)] : [];
  });
}

/** `[SOURCE:]TARGET[:OPTION,…]`. The colon of a Windows drive and those inside variables separate nothing. */
function readShort(node: ScalarNode): Mount {
  const { mapped } = node;
  const mask = maskVariables(mapped.text);
  const cuts = mask.length < 3 ? [] : colons(mask);
  const bounds = [-1, ...cuts, mask.length];
  const parts = bounds.slice(1).map((end, index) => partOf(mapped, (bounds[index] ?? -1) + 1, end));
  const [first, second] = parts;
  const options = parts.length > 2 ? splitOptions(node, (cuts[1] ?? 0) + 1, cuts[2] ?? mask.length) : [];
  const source = second ? first : undefined;
  return {
    node,
    form: "short",
    type: source ? typeOf(source.text) : "anonymous",
    source,
    target: second ?? first,
    options,
    readOnly: options.filter(({ text }) => text === "ro" || text === "rw").at(-1)?.text === "ro",
    wellFormed: parts.length <= 3 && parts.every(({ text }) => text !== ""),
  };
}

function colons(mask: string): readonly number[] {
  const found: number[] = [];
  let start = 0;
  for (let at = mask.indexOf(":"); at >= 0; at = mask.indexOf(":", at + 1)) {
    if (at - start === 1 && /\p{L}/u.test(mask.slice(start, at))) continue;
    found.push(at);
    start = at + 1;
  }
  return found;
}

function splitOptions(node: ScalarNode, start: number, end: number): readonly Part[] {
  const parts: Part[] = [];
  let from = start;
  for (const option of maskVariables(node.text).slice(start, end).split(",")) {
    parts.push(partOf(node.mapped, from, from + option.length));
    from += option.length + 1;
  }
  return parts;
}

/** A host path or the name of a volume, told apart as Compose does. */
function typeOf(source: string): Mount["type"] {
  if (source.startsWith("\\\\.\\pipe\\")) return "npipe";
  if (/^(?:[./~]|\\\\|\p{L}:)/u.test(source)) return "bind";
  return source.startsWith("$") ? "unknown" : "volume";
}

const longTypes: readonly string[] = [
  "bind",
  "volume",
  "tmpfs",
  "npipe",
  "cluster",
  "image",
] satisfies Mount["type"][];

function isLongType(type: string | undefined): type is Mount["type"] {
  return type !== undefined && longTypes.includes(type);
}

function readLong(node: MapNode): Mount {
  const part = (key: string): Part | undefined => {
    const scalar = scalarAt(node, key);
    return scalar && contentOf(scalar);
  };
  const written = part("type")?.text;
  const type = isLongType(written) ? written : "unknown";
  const source = part("source");
  return {
    node,
    form: "long",
    type: type === "volume" && !node.has("source") ? "anonymous" : type,
    source,
    target: part("target"),
    options: [],
    readOnly: isTrue(scalarAt(node, "read_only")),
    wellFormed: true,
  };
}
