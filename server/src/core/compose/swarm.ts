import type { ComposeDocument } from "./model.ts";
import { scalarAt } from "./shortForms/part.ts";

const swarmKeys = ["update_config", "rollback_config", "placement", "endpoint_mode"] as const;

/** Whether a document is written for `docker stack deploy`: it has what only Swarm acts on. */
export function isSwarmStack({ services, networks }: ComposeDocument): boolean {
  const deployed = services.some(({ map }) => {
    const deploy = map?.get("deploy")?.value;
    return deploy?.kind === "map" && swarmKeys.some((key) => deploy.has(key));
  });
  return (
    deployed ||
    networks.some(
      ({ entry: { value } }) => value.kind === "map" && scalarAt(value, "driver")?.text === "overlay",
    )
  );
}
