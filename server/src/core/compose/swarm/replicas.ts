import type { MapNode, ScalarNode } from "../node.ts";
import { scalarAt } from "../shortForms/part.ts";

/** The number that `scale` or `deploy.replicas` asks for, where it is more than one. */
export function severalReplicas(map: MapNode): ScalarNode | undefined {
  const deploy = map.get("deploy")?.value;
  const numbers = [scalarAt(map, "scale"), deploy?.kind === "map" ? scalarAt(deploy, "replicas") : undefined];
  return numbers.find((number) => number?.literal && Number(number.text) > 1);
}
