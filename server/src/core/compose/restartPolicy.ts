import type { Service } from "./model.ts";
import type { ScalarNode } from "./node.ts";
import { mapAt, scalarAt } from "./shortForms/part.ts";

/** When a service is started again: Compose takes the policy below `deploy`, where there is one, and `restart` otherwise. */
export function restartPolicyOf({ map }: Service): ScalarNode | undefined {
  const below = mapAt(map, "deploy")?.get("restart_policy");
  if (!below) return scalarAt(map, "restart");
  return below.value.kind === "map" ? scalarAt(below.value, "condition") : undefined;
}
