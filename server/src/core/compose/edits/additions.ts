import type { Edit } from "../../text/edit.ts";
import { joinInserts } from "../../text/joinInserts.ts";
import type { ComposeFile } from "../model.ts";
import type { MapNode } from "../node.ts";
import { insertItems } from "./lists.ts";
import { insertEntry } from "./splices.ts";

/** A key with its plain value, or with the words that join its list. */
export interface Addition {
  readonly key: string;
  readonly value: string | readonly string[];
}

/** Adds all of these to a mapping, or none; a list without words is left as it is. */
export function addAll(
  file: ComposeFile,
  map: MapNode,
  additions: readonly Addition[],
): readonly Edit[] | undefined {
  const wanted = additions.filter(({ value }) => value.length > 0);
  // A list that is there may end where new keys go: its items come first.
  const inOrder = [...wanted.filter(({ key }) => map.has(key)), ...wanted.filter(({ key }) => !map.has(key))];
  const edits = inOrder.map(({ key, value }) =>
    typeof value === "string" ? insertEntry(file, map, key, value) : insertItems(file, map, key, value),
  );
  const made = edits.flatMap((edit) => edit ?? []);
  return map.via || made.length < edits.length ? undefined : joinInserts(made);
}
