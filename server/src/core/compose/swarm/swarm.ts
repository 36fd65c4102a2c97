import type { ComposeDocument } from "../model.ts";
import type { MapNode } from "../node.ts";
import { mapAt, scalarAt } from "../shortForms/part.ts";

const swarmKeys = ["update_config", "rollback_config", "placement", "endpoint_mode"] as const;

/** Keys of a service for which `docker stack deploy` refuses the file. */
const refusedInStacks = [
  "attach",
  "cpus",
  "develop",
  "extends",
  "gpus",
  "group_add",
  "label_file",
  "mem_limit",
  "mem_reservation",
  "pids_limit",
  "platform",
  "profiles",
  "pull_policy",
  "runtime",
  "scale",
  "volumes_from",
] as const;

/** Whether a document cannot be deployed as a stack, so that `docker compose up` is meant for sure. */
export function isForComposeAlone({ root, services }: ComposeDocument): boolean {
  if (services.some(({ map }) => hasSwarmKey(map))) return false;
  return (
    root?.has("include") === true ||
    services.some(
      ({ map, dependsOn }) =>
        refusedInStacks.some((key) => map?.has(key)) ||
        (map?.has("build") && !map.has("image")) ||
        dependsOn.some(({ form }) => form === "long"),
    )
  );
}

function hasSwarmKey(map: MapNode | undefined): boolean {
  const deploy = mapAt(map, "deploy");
  return swarmKeys.some((key) => deploy?.has(key));
}

/** Whether a document is written for `docker stack deploy`: it has what only Swarm acts on. */
export function isSwarmStack({ services, networks }: ComposeDocument): boolean {
  return (
    services.some(({ map }) => hasSwarmKey(map)) ||
    networks.some(
      ({ entry: { value } }) => value.kind === "map" && scalarAt(value, "driver")?.text === "overlay",
    )
  );
}
