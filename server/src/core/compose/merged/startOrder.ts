import type { ComposeDocument, Service } from "../model.ts";
import { type NamedReference, startsAfter } from "../references.ts";
import type { Project } from "./project.ts";

/** One service waits for another one. */
export interface Wait extends NamedReference {
  readonly service: Service;
  readonly document: ComposeDocument;
}

/** What each service waits for, in all files of a project. */
export function waitsIn({ documents }: Project): ReadonlyMap<string, readonly Wait[]> {
  const waits = new Map<string, Wait[]>();
  for (const document of documents) {
    for (const service of document.services) {
      const found = startsAfter(service).map((reference) => ({ ...reference, service, document }));
      const known = waits.get(service.name);
      if (known) known.push(...found);
      else waits.set(service.name, found);
    }
  }
  return waits;
}
