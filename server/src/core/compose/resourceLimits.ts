import type { ComposeNode, MapNode } from "./node.ts";

/** Whether a definition of a service bounds its memory. */
export function limitsMemory(map: MapNode): boolean {
  return map.has("mem_limit") || (deployLimits(map)?.has("memory") ?? false);
}

/** The same for its processes. */
export function limitsProcesses(map: MapNode): boolean {
  return map.has("pids_limit") || (deployLimits(map)?.has("pids") ?? false);
}

/** What stands under `deploy.resources.limits`. */
export function deployLimits(map: MapNode): MapNode | undefined {
  return below(below(below(map, "deploy"), "resources"), "limits");
}

function below(map: MapNode | undefined, key: string): MapNode | undefined {
  const value: ComposeNode | undefined = map?.get(key)?.value;
  return value?.kind === "map" ? value : undefined;
}
