import type { Edit } from "../../text/edit.ts";
import type { ComposeFile, Service } from "../model.ts";
import { insertItem } from "./lists.ts";
import { quotedInFlow } from "./quoting.ts";
import { insertEntry } from "./splices.ts";

/** Gives a service one more variable, in the form that its `environment` has; `undefined` where that comes from elsewhere. */
export function insertVariable(
  file: ComposeFile,
  { map }: Service,
  name: string,
  value: string,
): Edit | undefined {
  const entry = map?.get("environment");
  if (!map || map.via || entry?.merged || entry?.value.via) return undefined;
  if (entry?.value.kind === "list") {
    const word = `${name}=${value}`;
    return insertItem(file, map, "environment", entry.value.style === "flow" ? quotedInFlow(word) : word);
  }
  if (entry?.value.kind === "map") {
    const inFlow = entry.value.style === "flow";
    return insertEntry(file, entry.value, name, inFlow ? quotedInFlow(value) : value);
  }
  if (entry) return undefined;
  const inFlow = map.style === "flow";
  return insertEntry(
    file,
    map,
    "environment",
    inFlow ? `{${name}: ${quotedInFlow(value)}}` : `\n  ${name}: ${value}`,
  );
}
