import type { MapNode, ScalarNode } from "../node.ts";
import { mapAt, scalarAt } from "../shortForms/part.ts";

/** The number that `scale` or `deploy.replicas` asks for, where it is more than one. */
export function severalReplicas(map: MapNode): ScalarNode | undefined {
  const numbers = [scalarAt(map, "scale"), scalarAt(mapAt(map, "deploy"), "replicas")];
  return numbers.find((number) => number?.literal && Number(number.text) > 1);
}
