import type { Service } from "./model.ts";
import type { ScalarNode } from "./node.ts";
import { scalarAt } from "./shortForms/part.ts";

/** When a service is started again: Compose takes the policy below `deploy`, where there is one, and `restart` otherwise. */
export function restartPolicyOf({ map }: Service): ScalarNode | undefined {
  const deploy = map?.get("deploy")?.value;
  const below = deploy?.kind === "map" ? deploy.get("restart_policy") : undefined;
  if (!below) return scalarAt(map, "restart");
  return below.value.kind === "map" ? scalarAt(below.value, "condition") : undefined;
}
