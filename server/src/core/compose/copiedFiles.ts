import type { ComposeDocument, Declaration, Reference, Service } from "./model.ts";
import type { MapEntry } from "./node.ts";

/** A config or secret whose content Compose copies into the container, which it cannot do with a read-only one. */
export interface CopiedFile extends Reference {
  /** Where its content comes from: `environment` or `content`. */
  readonly source: MapEntry;
}

export function copiedFiles({ secrets, configs }: Service, document: ComposeDocument): readonly CopiedFile[] {
  return [...copiedOf(secrets, document.secrets), ...copiedOf(configs, document.configs)];
}

function copiedOf(references: readonly Reference[], declared: readonly Declaration[]): readonly CopiedFile[] {
  return references.flatMap((reference) => {
    const [source] = declared.flatMap((each) => (each.name === reference.name ? sourcesOf(each) : []));
    return source ? [{ ...reference, source }] : [];
  });
}

function sourcesOf({ entry: { value } }: Declaration): readonly MapEntry[] {
  const keys = value.kind === "map" ? value.entries : [];
  return keys.filter(({ key }) => key === "environment" || key === "content");
}
