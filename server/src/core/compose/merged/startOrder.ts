import type { ComposeDocument, Service } from "../model.ts";
import { type NamedReference, startsAfter } from "../references.ts";
import { type Base, baseOf } from "./bases.ts";
import type { Project } from "./project.ts";

/** One service waits for another one. */
export interface Wait extends NamedReference {
  readonly service: Service;
  readonly document: ComposeDocument;
}

/** What each service waits for, in all files of a project, its base's waits included. */
export function waitsIn({ documents }: Project): ReadonlyMap<string, readonly Wait[]> {
  const waits = new Map<string, Wait[]>();
  for (const document of documents) {
    for (const service of document.services) {
      const found = definitionsOf(service, document).flatMap((definition) =>
        startsAfter(definition).map((reference) => ({ ...reference, service, document })),
      );
      const known = waits.get(service.name);
      if (known) known.push(...found);
      else waits.set(service.name, found);
    }
  }
  return waits;
}

/** A service and those of the same document that it extends, the nearest first; a tag may take away what they wait for. */
function definitionsOf(service: Service, document: ComposeDocument): readonly Service[] {
  const chain = [service];
  for (let last: Service | undefined = service; last; ) {
    const base: Base | undefined = last.map?.get("depends_on")?.value.tag ? undefined : baseOf(last);
    last = base && !base.file ? document.service(base.service.text) : undefined;
    if (!last || chain.includes(last)) break;
    chain.push(last);
  }
  return chain;
}
