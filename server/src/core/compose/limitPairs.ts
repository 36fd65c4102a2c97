import { withDefaults } from "./interpolation.ts";
import type { MapNode, ScalarNode } from "./node.ts";
import { mapAt, scalarAt } from "./shortForms/part.ts";
import { bytesOf } from "./size.ts";

/** Two values of a service, the first of which can't be above the second. */
export interface LimitPair {
  /** A reservation below its limit, memory below memory and swap together, or a soft limit below the hard one. */
  readonly kind: "above" | "swap" | "soft";
  readonly reserved: ScalarNode;
  readonly limit: ScalarNode;
}

type Reader = (text: string) => number | undefined;

const pairs: readonly (readonly [string, string, LimitPair["kind"], Reader])[] = [
  ["mem_reservation", "mem_limit", "above", bytesOf],
  ["deploy.resources.reservations.memory", "deploy.resources.limits.memory", "above", bytesOf],
  ["deploy.resources.reservations.cpus", "deploy.resources.limits.cpus", "above", numberOf],
  ["mem_limit", "memswap_limit", "swap", bytesOf],
];

/** The pairs of a service that are the wrong way round; what a variable hides is left out, and so is 0, which is no limit. */
export function reversedPairs(map: MapNode | undefined): readonly LimitPair[] {
  const found = pairs.flatMap(([reserved, limit, kind, read]) =>
    reversed(kind, scalarBelow(map, reserved), scalarBelow(map, limit), read),
  );
  const soft = (mapAt(map, "ulimits")?.entries ?? []).flatMap(({ value }) =>
    value.kind === "map" ? reversed("soft", scalarAt(value, "soft"), scalarAt(value, "hard"), ulimitOf) : [],
  );
  return [...found, ...soft];
}

/** A limit of memory and swap together where none of memory is set: the engine wants both. Below 0 it is none. */
export function swapWithoutMemory(map: MapNode | undefined): ScalarNode | undefined {
  const swap = scalarAt(map, "memswap_limit");
  const isSet = map?.has("mem_limit") || scalarBelow(map, "deploy.resources.limits.memory");
  return swap?.literal && !isSet && (bytesOf(swap.text) ?? 0) > 0 ? swap : undefined;
}

function reversed(
  kind: LimitPair["kind"],
  reserved: ScalarNode | undefined,
  limit: ScalarNode | undefined,
  read: Reader,
): readonly LimitPair[] {
  if (!reserved || !limit) return [];
  const [more, less] = [reserved, limit].map(({ text }) => read(withDefaults(text) ?? "") ?? 0);
  return more && less && more > less ? [{ kind, reserved, limit }] : [];
}

function numberOf(text: string): number | undefined {
  return /^\d*\.?\d+$/.test(text) ? Number(text) : undefined;
}

/** -1 has no end. */
function ulimitOf(text: string): number | undefined {
  return text === "-1" ? Number.POSITIVE_INFINITY : numberOf(text);
}

function scalarBelow(map: MapNode | undefined, path: string): ScalarNode | undefined {
  const steps = path.split(".");
  const key = steps.pop() ?? "";
  return scalarAt(steps.reduce(mapAt, map), key);
}
