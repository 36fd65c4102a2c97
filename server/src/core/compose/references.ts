import type { Span } from "../text/span.ts";
import type { ComposeDocument, Mount, Reference, Service } from "./model.ts";
import type { ComposeNode } from "./node.ts";
import { itemsOf, partOf, writtenScalar } from "./shortForms/part.ts";
import { readNetworks } from "./shortForms/reference.ts";

/** The top-level key under which each kind of name is declared. */
export const sectionOf = {
  network: "networks",
  volume: "volumes",
  secret: "secrets",
  config: "configs",
  model: "models",
  service: "services",
} as const;

export type ReferenceKind = keyof typeof sectionOf;

/** A name in a service that has to be declared somewhere in the project. */
export interface NamedReference {
  readonly kind: ReferenceKind;
  readonly name: string;
  /** The name itself; quotes around a key are left out. */
  readonly span: Span;
  readonly node: ComposeNode;
}

/** Everything that a service refers to by name, except its base, what a variable hides and the implicit `default` network. */
export function referencesOf(service: Service): readonly NamedReference[] {
  return service.once(readReferencesOf);
}

function readReferencesOf(service: Service): readonly NamedReference[] {
  const { map, build } = service;
  return [
    ...named("network", service.networks).filter(({ name }) => name !== "default"),
    ...service.volumes.flatMap(volumeOf),
    ...named("secret", service.secrets),
    ...named("secret", build?.secrets ?? []),
    ...named("config", service.configs),
    ...named("model", readNetworks(map?.get("models")?.value)),
    // With `required: false` a service may be inactive, but not unknown.
    ...named("service", service.dependsOn),
    ...service.once(implicitDependencies),
    ...contextServices(service),
  ].filter(isKnown);
}

/** The services whose images a build takes as contexts. */
export function contextServices({ build }: Service): readonly NamedReference[] {
  return contextsOf(build?.node)
    .flatMap((value) => serviceIn(value))
    .filter(isKnown);
}

/** The services that have to run before this one, whether or not `depends_on` says so. */
export function startsAfter(service: Service): readonly NamedReference[] {
  return service.once(readStartsAfter);
}

function readStartsAfter(service: Service): readonly NamedReference[] {
  return [...named("service", service.dependsOn), ...service.once(implicitDependencies)].filter(isKnown);
}

function isKnown({ name }: NamedReference): boolean {
  return name !== "" && !name.includes("$");
}

/** Compose adds these to `depends_on`. */
function implicitDependencies({ map }: Service): readonly NamedReference[] {
  return [
    ...["links", "volumes_from"].flatMap((key) => itemsOf(map?.get(key)?.value).flatMap(prefixOf)),
    ...["network_mode", "ipc", "pid", "uts"].flatMap((key) => serviceIn(map?.get(key)?.value)),
  ];
}

function named(
  kind: ReferenceKind,
  references: readonly Pick<Reference, "name" | "span" | "node">[],
): readonly NamedReference[] {
  return references.map(({ name, span, node }) => ({ kind, name, span: withoutQuotes(name, span), node }));
}

/** The key of a mapping comes with its quotes. */
function withoutQuotes(name: string, { start, end }: Span): Span {
  return end - start === name.length + 2 ? { start: start + 1, end: end - 1 } : { start, end };
}

/** `group:NAME` is any cluster volume of that group. */
function volumeOf({ type, source, node }: Mount): readonly NamedReference[] {
  const isNamed = type === "volume" || (type === "cluster" && !source?.text.startsWith("group:"));
  return isNamed && source ? [{ kind: "volume", name: source.text, span: source.span, node }] : [];
}

/** `NAME[:ALIAS]` of links, `NAME[:ro]` of volumes_from, which may also name a foreign `container:`. */
function prefixOf(item: ComposeNode): readonly NamedReference[] {
  const scalar = writtenScalar(item);
  const name = scalar?.text.split(":")[0] ?? "";
  if (!scalar || scalar.text.startsWith("container:")) return [];
  return [{ kind: "service", name, span: partOf(scalar.mapped, 0, name.length).span, node: item }];
}

/** `service:NAME`, or `CONTEXT=service:NAME` */
export function serviceIn(value: ComposeNode | undefined): readonly NamedReference[] {
  const scalar = writtenScalar(value);
  const prefix = /^(?:[^=]*=)?service:/.exec(scalar?.text ?? "")?.[0];
  if (!scalar || prefix === undefined) return [];
  const { text, span } = partOf(scalar.mapped, prefix.length, scalar.text.length);
  return [{ kind: "service", name: text, span, node: scalar }];
}

export function contextsOf(build: ComposeNode | undefined): readonly ComposeNode[] {
  const contexts = build?.kind === "map" ? build.get("additional_contexts")?.value : undefined;
  return contexts?.kind === "map" ? contexts.entries.map(({ value }) => value) : itemsOf(contexts);
}

/** The names of a kind that some documents declare, each with its place. */
export function declaredIn(
  documents: readonly ComposeDocument[],
  kind: ReferenceKind,
): ReadonlyMap<string, Span> {
  const found = documents.flatMap((document) => [...document[sectionOf[kind]]]);
  return new Map(found.map(({ name, nameSpan }) => [name, nameSpan]));
}
