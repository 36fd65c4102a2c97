import { conflict, type Edit, replace } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { MapEntry, MapNode } from "../node.ts";
import { mayDefineAnchor } from "../origin.ts";
import { fitted, indentBefore } from "./layout.ts";
import { insertEntry, removeEntry } from "./splices.ts";

/**
 * Takes a pair of a service out and puts other pairs, as `[key, value]`, below its `deploy`, where `path` leads: `["resources", "limits"]`.
 * What is missing on the way is made. `undefined` where something comes from elsewhere or one of the keys is there.
 */
export function moveToDeploy(
  file: ComposeFile,
  service: MapNode,
  entry: MapEntry,
  path: readonly string[],
  pairs: readonly (readonly [key: string, value: string])[],
): readonly Edit[] | undefined {
  if (service.via || entry.merged || mayDefineAnchor(file, entry.span)) return undefined;
  const deploy = service.get("deploy");
  if (!deploy) {
    const text = `deploy:${nested(path, pairs, service.style)}`;
    return [replace(entry.span, fitted(file, text, indentBefore(file.lines, entry.span.start)))];
  }
  let at = deploy;
  const missing = [...path];
  for (const key of path) {
    const next = at.value.kind === "map" ? at.value.get(key) : undefined;
    if (!next) break;
    at = next;
    missing.shift();
  }
  const { merged, value } = at;
  if (merged || value.via || value.kind !== "map" || pairs.some(([key]) => value.has(key))) return undefined;
  const [first, ...rest] = missing;
  const added =
    first === undefined
      ? pairs.map(([key, text]) => insertEntry(file, value, key, text))
      : [insertEntry(file, value, first, nested(rest, pairs, value.style).replace(/^ /, ""))];
  const edits = [removeEntry(file, entry), ...added];
  const clash = edits.some((one, index) => edits.slice(0, index).some((other) => conflict(one, other)));
  return clash ? undefined : edits;
}

/** What stands behind the colon of a new key: mappings in one another, and the pairs in the innermost. */
function nested(
  keys: readonly string[],
  pairs: readonly (readonly [key: string, value: string])[],
  style: MapNode["style"],
): string {
  const written = pairs.map(([key, value]) => `${key}: ${value}`);
  if (style === "flow")
    return ` ${keys.reduceRight((inner, key) => `{${key}: ${inner}}`, `{${written.join(", ")}}`)}`;
  const lines = [...keys.map((key) => `${key}:`), ...written];
  return lines.map((line, index) => `\n${"  ".repeat(Math.min(index, keys.length) + 1)}${line}`).join("");
}
