import type { ComposeDocument, Service } from "../model.ts";
import type { MapEntry } from "../node.ts";
import { writtenScalar } from "../shortForms/part.ts";

/** Whose network a service uses instead of one of its own. */
export interface NetworkMode {
  readonly kind: "host" | "none" | "bridge" | "service" | "container" | "network";
  /** The service, container or network. */
  readonly name: string;
}

/** What `network_mode` says; `undefined` where there is none, or a variable is in the way. */
export function networkModeOf({ networkMode }: Service): NetworkMode | undefined {
  if (!networkMode?.literal || networkMode.text === "") return undefined;
  const { text } = networkMode;
  if (text === "host" || text === "none" || text === "bridge") return { kind: text, name: text };
  const [, kind, name = ""] = /^(service|container):(.+)$/.exec(text) ?? [];
  return kind === "service" || kind === "container" ? { kind, name } : { kind: "network", name: text };
}

/** The service whose network it is, unless that one has none of its own either. */
export function ownerIn(document: ComposeDocument, { kind, name }: NetworkMode): Service | undefined {
  const owner = kind === "service" ? document.service(name) : undefined;
  return owner?.networkMode ? undefined : owner;
}

/** What belongs to the container whose network it is: the engine creates no other one with it. */
const ofTheOwner = ["hostname", "dns", "extra_hosts", "links", "expose"];

/** The pairs beside `network_mode` for which the engine refuses the container; `ports` are left to whoever asks. */
export function refusedBeside({ map }: Service, { kind }: NetworkMode): readonly MapEntry[] {
  const keys = kind === "service" || kind === "container" ? ofTheOwner : kind === "host" ? ["links"] : [];
  return keys.flatMap((key) => {
    const entry = map?.get(key);
    const scalar = writtenScalar(entry?.value);
    return filled(entry) ?? (entry && scalar?.literal && scalar.text !== "" ? entry : []);
  });
}

/** The pair, where its value is a list or mapping that holds something. */
export function filled(entry: MapEntry | undefined): MapEntry | undefined {
  if (entry?.value.tag?.name === "!reset") return undefined;
  if (entry?.value.kind === "list") return entry.value.items.length > 0 ? entry : undefined;
  return entry?.value.kind === "map" && entry.value.entries.length > 0 ? entry : undefined;
}
