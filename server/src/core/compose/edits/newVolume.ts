import { type Edit, insert } from "../../text/edit.ts";
import { joinInserts } from "../../text/joinInserts.ts";
import type { ComposeDocument, ComposeFile, Mount, Service } from "../model.ts";
import { endsOpen } from "../openEnd.ts";
import { mayDefineAnchor } from "../origin.ts";
import { insertItem } from "./lists.ts";
import { insertDeclaration, insertEntry } from "./splices.ts";

/** A name for a volume that is not there yet, with the edits that make one of it. */
export interface NewVolume {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Mounts a named volume that is declared for it; `undefined` where its name is taken or the places are not the service's own. */
export function mountNewVolume(
  file: ComposeFile,
  document: ComposeDocument,
  { name: service, map }: Service,
  path: string,
): NewVolume | undefined {
  const name = `${service}-data`;
  return map && declared(file, document, name, insertItem(file, map, "volumes", `${name}:${path}`));
}

/** Gives the volume of a mount without a source a name: that of the service and of the folder. */
export function nameVolume(
  file: ComposeFile,
  document: ComposeDocument,
  { name: service, entry }: Service,
  { node, target, form }: Mount,
): NewVolume | undefined {
  const folder = target?.text.replace(/\/+$/, "").replace(/^.*\/\.?/, "");
  const name = `${service}-${folder && folder !== service ? folder : "data"}`;
  // Under one name all that take the list from here would share the volume.
  if (node.via || !target || mayDefineAnchor(file, entry.span)) return undefined;
  if (form === "long" && node.kind === "map") {
    const type = node.get("type");
    return declared(file, document, name, insertEntry(file, node, "source", name, type && { after: type }));
  }
  const span = node.kind === "scalar" ? node.mapped.exact() : undefined;
  return declared(file, document, name, span && insert(span.start, `${name}:`));
}

/** With the declaration; `undefined` where the name is taken or the places are not the service's own. */
function declared(
  file: ComposeFile,
  document: ComposeDocument,
  name: string,
  mounted: Edit | undefined,
): NewVolume | undefined {
  if (!/^[\w.-]+$/.test(name) || endsOpen(file) || !mounted) return undefined;
  if (document.volumes.some((volume) => volume.name === name)) return undefined;
  if (document.root?.get("volumes")?.value.via) return undefined;
  const declaration = insertDeclaration(file, document, "volumes", name);
  return declaration && { name, edits: joinInserts([mounted, declaration]) };
}
