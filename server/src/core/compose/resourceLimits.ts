import type { MapNode } from "./node.ts";
import { mapAt } from "./shortForms/part.ts";

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
  return mapAt(mapAt(mapAt(map, "deploy"), "resources"), "limits");
}
