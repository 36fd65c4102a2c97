import type { Edit } from "../text/edit.ts";
import { joinInserts } from "../text/joinInserts.ts";
import { insertDeclaration } from "./edits.ts";
import { insertItem } from "./listEdits.ts";
import type { ComposeDocument, ComposeFile, Service } from "./model.ts";
import { endsOpen } from "./openEnd.ts";

/** Mounts a named volume that is declared for it; `undefined` where its name is taken or the places are not the service's own. */
export function mountNewVolume(
  file: ComposeFile,
  document: ComposeDocument,
  { name: service, map }: Service,
  path: string,
): { readonly name: string; readonly edits: readonly Edit[] } | undefined {
  const name = `${service}-data`;
  if (!map || !/^[\w.-]+$/.test(name) || endsOpen(file)) return undefined;
  if (document.volumes.some((volume) => volume.name === name)) return undefined;
  if (document.root?.get("volumes")?.value.via) return undefined;
  const mounted = insertItem(file, map, "volumes", `${name}:${path}`);
  const declared = insertDeclaration(file, document, "volumes", name);
  return mounted && declared && { name, edits: joinInserts([mounted, declared]) };
}
