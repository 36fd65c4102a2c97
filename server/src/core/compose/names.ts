import type { ComposeDocument } from "./model.ts";
import type { ComposeNode, MapEntry, ScalarNode } from "./node.ts";
import { referencesOf } from "./references.ts";
import { writtenScalar } from "./shortForms/part.ts";

/** A name that Compose or the engine refuses. */
export interface InvalidName {
  readonly name: string;
  /** Of what: `volume`. */
  readonly kind: string;
  /** Where it is the key of a declaration, or else the value of `container_name` or `name`. */
  readonly place: { readonly entry: MapEntry } | { readonly scalar: ScalarNode };
  /** What it may be instead, where nothing else in the file uses it. */
  readonly repaired: string | undefined;
}

export function invalidNames(document: ComposeDocument): readonly InvalidName[] {
  const { services, volumes, secrets, configs } = document;
  const found: InvalidName[] = [];
  for (const [kind, all] of Object.entries({
    service: services,
    volume: volumes,
    secret: secrets,
    config: configs,
  }))
    for (const { name, entry } of all) {
      if (isResourceName(name)) continue;
      const fixed = entry.merged || name.includes("$") || isUsed(document, name);
      found.push({ name, kind, place: { entry }, repaired: fixed ? undefined : repairedName(name) });
    }
  const inEngine = (node: ComposeNode | undefined, kind: string) => {
    const scalar = writtenScalar(node);
    if (!scalar?.literal || typeof scalar.value !== "string" || isEngineName(scalar.text)) return;
    const repaired = scalar.via ? undefined : repairedName(scalar.text);
    found.push({ name: scalar.text, kind, place: { scalar }, repaired });
  };
  for (const { map } of services) inEngine(map?.get("container_name")?.value, "container");
  // A driver of one's own decides on its names.
  for (const {
    entry: { value },
  } of volumes)
    if (value.kind === "map" && !value.has("driver")) inEngine(value.get("name")?.value, "volume");
  return found;
}

/** What Compose makes of a project's name; "" where nothing of it can stay. */
export function projectName(name: string): string {
  const kept = name.toLowerCase().replace(/[^a-z0-9_-]/g, "");
  return kept.replace(/^[_-]+/, "");
}

/** The loader takes it for a service, volume, secret or config. */
function isResourceName(name: string): boolean {
  return /^[a-zA-Z0-9._-]+$/.test(name);
}

/** The engine takes it for a container or volume. */
function isEngineName(name: string): boolean {
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name);
}

/** With a dash for what may not be in it; undefined where too little is left. */
function repairedName(name: string): string | undefined {
  const dashed = name.trim().replace(/[^a-zA-Z0-9_.-]+/g, "-");
  const repaired = dashed.replace(/^[^a-zA-Z0-9]+|-+$/g, "");
  return isEngineName(repaired) ? repaired : undefined;
}

function isUsed({ services }: ComposeDocument, name: string): boolean {
  return services.some((service) => referencesOf(service).some((reference) => reference.name === name));
}
