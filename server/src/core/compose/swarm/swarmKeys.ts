import type { ComposeDocument, Declaration } from "../model.ts";
import type { MapEntry, MapNode } from "../node.ts";
import { mapAt, scalarAt } from "../shortForms/part.ts";

const keys = ["endpoint_mode", "labels", "mode", "placement", "rollback_config", "update_config"];

/** What Swarm alone does of all that stands below `deploy`. */
export function swarmEntriesOf(deploy: MapNode): readonly MapEntry[] {
  const entries = keys.flatMap((key) => deploy.get(key) ?? []);
  return entries.filter(({ value }) => value.kind !== "scalar" || !/^(?:replicated|)$/.test(value.text));
}

/** Whether a document has what only Swarm acts on. Compose starts no service with a secret or config that is kept elsewhere. */
export function hasSwarmKeys({ services, networks, secrets, configs }: ComposeDocument): boolean {
  const deploys = services.flatMap(({ map }) => mapAt(map, "deploy") ?? []);
  const isOverlay = ({ entry: { value } }: Declaration) =>
    value.kind === "map" && scalarAt(value, "driver")?.text === "overlay";
  return (
    [...secrets, ...configs].some(({ external }) => external) ||
    deploys.some((deploy) => swarmEntriesOf(deploy).length > 0) ||
    networks.some(isOverlay)
  );
}
