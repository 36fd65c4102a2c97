import type { ComposeDocument } from "./model.ts";
import type { MapEntry, MapNode } from "./node.ts";
import { itemsOf, scalarAt, writtenScalar } from "./shortForms/part.ts";
import { bytesOf } from "./size.ts";

/** Two keys that do not go together. */
export interface Conflict {
  /** `both`: only one may be there. `external`: the second says that somebody else made it. `differ`: they say two things. */
  readonly kind: "both" | "external" | "differ" | "absent" | "platform";
  readonly map: MapNode;
  /** The one to mark. */
  readonly entry: MapEntry;
  readonly other: MapEntry;
  /** How the other one is called: `deploy.replicas`. */
  readonly otherName: string;
}

/** Pairs of which Compose or the engine takes only one. */
const exclusive: readonly (readonly [path: string, one: string, other: string])[] = [
  ["services.*", "cpus", "cpu_quota"],
  ["services.*", "cpus", "cpu_period"],
  ["services.*.build", "dockerfile", "dockerfile_inline"],
  ["services.*.deploy.resources.reservations.devices.*", "count", "device_ids"],
  ["services.*.gpus.*", "count", "device_ids"],
  ["secrets.*", "file", "environment"],
  ["configs.*", "file", "environment"],
  ["configs.*", "file", "content"],
  ["configs.*", "environment", "content"],
];

/** Keys of a service that must say the same as one under `deploy`. */
const twins: readonly (readonly [key: string, path: readonly string[]])[] = [
  ["scale", ["replicas"]],
  ["cpus", ["resources", "limits", "cpus"]],
  ["mem_limit", ["resources", "limits", "memory"]],
  ["pids_limit", ["resources", "limits", "pids"]],
  ["mem_reservation", ["resources", "reservations", "memory"]],
];

export function conflictsOf(document: ComposeDocument): readonly Conflict[] {
  return [
    ...exclusiveKeys(document),
    ...externals(document),
    ...externalNames(document),
    ...document.services.flatMap(({ map }) => [
      ...hostNames(map),
      ...hardwareAddresses(map),
      ...twinsOf(map),
    ]),
  ];
}

function exclusiveKeys(document: ComposeDocument): readonly Conflict[] {
  return exclusive.flatMap(([path, one, another]) =>
    document.at(path).flatMap((map) => {
      if (map.kind !== "map") return [];
      const [first, second] = [given(map, one), given(map, another)];
      if (!first || !second) return [];
      const [other, entry] = first.keySpan.start < second.keySpan.start ? [first, second] : [second, first];
      return [{ kind: "both", map, entry, other, otherName: other.key } as const];
    }),
  );
}

/** On the host's UTS namespace a name of one's own would be that of the machine. */
function hostNames(map: MapNode | undefined): readonly Conflict[] {
  const [entry, other] = [map && given(map, "hostname"), map?.get("uts")];
  if (!map || !entry || !other || scalarAt(map, "uts")?.text !== "host") return [];
  return [{ kind: "both", map, entry, other, otherName: "uts: host" }];
}

/** The address of a container is that of its first network: the one of the highest priority, or else the first by name. */
function hardwareAddresses(map: MapNode | undefined): readonly Conflict[] {
  const networks = map?.get("networks")?.value;
  const entry = map && given(map, "mac_address");
  if (!entry || networks?.kind !== "map") return [];
  const ranked = networks.entries.map(({ key, value }) => {
    const own = value.kind === "map" ? value : undefined;
    return { key, own, priority: Number(scalarAt(own, "priority")?.text ?? 0) };
  });
  ranked.sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
  const [first] = ranked;
  const other = first?.own && given(first.own, "mac_address");
  const [address, theirs] = [writtenScalar(entry.value), writtenScalar(other?.value)];
  if (!first || !other || !address?.literal || !theirs?.literal || address.text === theirs.text) return [];
  return [{ kind: "differ", map, entry, other, otherName: `networks.${first.key}.mac_address` }];
}

/** What somebody else has made has no properties here; its name is told, and only looked up. Compose refuses it of volumes alone. */
function externals({ volumes }: ComposeDocument): readonly Conflict[] {
  return volumes.flatMap(({ external, entry: { value: map } }) => {
    const other = map.kind === "map" ? map.get("external") : undefined;
    if (!external || !other || map.kind !== "map") return [];
    return map.entries
      .filter((entry) => !["external", "name"].includes(entry.key) && !entry.key.startsWith("x-"))
      .filter((entry) => given(map, entry.key))
      .map((entry) => ({ kind: "external", map, entry, other, otherName: "external" }) as const);
  });
}

/** The old `external: {name: …}` next to another `name`. */
function externalNames(document: ComposeDocument): readonly Conflict[] {
  return (["networks", "volumes", "secrets", "configs"] as const).flatMap((section) =>
    document[section].flatMap(({ entry: { value: map } }): readonly Conflict[] => {
      const external = map.kind === "map" ? map.get("external")?.value : undefined;
      if (map.kind !== "map" || external?.kind !== "map") return [];
      const [entry, other] = [given(map, "name"), given(external, "name")];
      const [own, theirs] = [entry, other].map((each) => writtenScalar(each?.value));
      const differ = own?.literal && theirs?.literal && own.text !== theirs.text;
      return entry && other && differ
        ? [{ kind: "differ", map, entry, other, otherName: "external.name" }]
        : [];
    }),
  );
}

function twinsOf(map: MapNode | undefined): readonly Conflict[] {
  const deploy = map?.get("deploy")?.value;
  if (!map) return [];
  const found = twins.flatMap(([key, path]): readonly Conflict[] => {
    const entry = given(map, key);
    const other = deploy?.kind === "map" && entry ? follow(deploy, path) : undefined;
    if (!entry || !other) return [];
    const otherName = `deploy.${path.join(".")}`;
    if (other.key !== path.at(-1)) return [{ kind: "absent", map, entry, other, otherName }];
    const [own, theirs] = [amountOf(entry), amountOf(other)];
    const differ = own !== undefined && theirs !== undefined && own !== theirs;
    return differ ? [{ kind: "differ", map, entry, other, otherName }] : [];
  });
  const platform = given(map, "platform");
  const wanted = scalarAt(map, "platform");
  const build = map.get("build")?.value;
  const other = build?.kind === "map" ? build.get("platforms") : undefined;
  const platforms = itemsOf(other?.value).map(writtenScalar);
  if (
    platform &&
    wanted?.literal &&
    other &&
    platforms.length > 0 &&
    platforms.every((each) => each?.literal)
  )
    if (!platforms.some((each) => each?.text === wanted.text))
      return [...found, { kind: "platform", map, entry: platform, other, otherName: "build.platforms" }];
  return found;
}

/** The pair at the end of the path, or the one of the limits that it is missing in: there an absent one counts as 0. */
function follow(deploy: MapNode, path: readonly string[]): MapEntry | undefined {
  let map = deploy;
  for (const [index, step] of path.entries()) {
    const entry = map.get(step);
    if (!entry) return undefined;
    if (index === path.length - 1) return entry;
    if (entry.value.kind !== "map" || entry.value.tag) return undefined;
    if (index === 1 && !entry.value.has(path[2] ?? "")) return entry;
    map = entry.value;
  }
  return undefined;
}

function amountOf({ key, value }: MapEntry): number | undefined {
  const scalar = writtenScalar(value);
  if (!scalar?.literal) return undefined;
  const amount = key.startsWith("mem") ? bytesOf(scalar.text) : Number(scalar.text);
  return Number.isNaN(amount) ? undefined : amount;
}

/** The pair, where it says something: not what is null, empty or taken away by a tag. */
function given(map: MapNode, key: string): MapEntry | undefined {
  const entry = map.get(key);
  if (!entry || entry.value.tag) return undefined;
  const { value } = entry;
  if (value.kind === "list") return value.items.length > 0 ? entry : undefined;
  return value.kind === "scalar" && (value.value === null || value.text === "") ? undefined : entry;
}
