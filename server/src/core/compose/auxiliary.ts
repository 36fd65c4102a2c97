import type { ComposeDocument, Service } from "./model.ts";
import { itemsOf, mapAt, scalarAt } from "./shortForms/part.ts";

/**
 * Whether nobody expects a service to go on running: a tool with sources and no port, which `docker compose run` gives a command
 * each time, one that only lends its volumes, and one that is scaled to nothing.
 */
export function isAuxiliary(service: Service, document: ComposeDocument): boolean {
  const { map } = service;
  const isTool = (map?.has("volumes") || map?.has("working_dir")) && !isServer(service, document);
  const replicas = scalarAt(mapAt(map, "deploy"), "replicas")?.value;
  return isTool || replicas === 0 || lendsVolumes(service, document);
}

function isServer({ name, map, ports, healthcheck }: Service, { services }: ComposeDocument): boolean {
  const isAwaited = services.some(({ dependsOn }) => dependsOn.some((each) => each.name === name));
  return isAwaited || ports.length > 0 || !!healthcheck || !!map?.has("expose") || !!map?.has("restart");
}

function lendsVolumes({ name }: Service, { services }: ComposeDocument): boolean {
  const lenders = services.flatMap(({ map }) => itemsOf(map?.get("volumes_from")?.value));
  return lenders.some((item) => item.kind === "scalar" && item.text.split(":")[0] === name);
}
