import { type Edit, replace } from "../text/edit.ts";
import { indentBefore } from "./edits/layout.ts";
import type { ComposeDocument, ComposeFile } from "./model.ts";
import type { MapEntry, MapNode, ScalarNode } from "./node.ts";
import { scalarAt } from "./shortForms/part.ts";

/** `external: {name: …}`, the name of something that somebody else made, as it was written before there was `name`. */
export interface OldExternal {
  readonly map: MapNode;
  readonly entry: MapEntry;
  readonly nameEntry: MapEntry;
  readonly name: ScalarNode;
}

export function oldExternals({
  networks,
  volumes,
  secrets,
  configs,
}: ComposeDocument): readonly OldExternal[] {
  return [...networks, ...volumes, ...secrets, ...configs].flatMap(({ entry: { value: map } }) => {
    const entry = map.kind === "map" ? map.get("external") : undefined;
    if (map.kind !== "map" || entry?.value.kind !== "map") return [];
    const nameEntry = entry.value.get("name");
    const name = scalarAt(entry.value, "name");
    return nameEntry && name ? [{ map, entry, nameEntry, name }] : [];
  });
}

/** `external: true` with `name` behind it; not where a comment or an anchor would be lost. */
export function renewExternal(file: ComposeFile, { map, entry, name }: OldExternal): Edit | undefined {
  const { value } = entry;
  if (map.via || entry.merged || value.via || name.via || value.kind !== "map" || value.entries.length > 1)
    return undefined;
  const old = file.text.slice(entry.keySpan.end, entry.span.end);
  if (/[#&]/.test(old)) return undefined;
  const given = scalarAt(map, "name");
  if (given && given.text !== name.text) return undefined;
  const separator =
    map.style === "flow" ? ", " : file.lines.eol + indentBefore(file.lines, entry.keySpan.start);
  const rest = given ? "" : `${separator}name: ${name.source}`;
  return replace({ start: entry.keySpan.end, end: entry.span.end }, `: true${rest}`);
}
