import type { ComposeNode, MapNode } from "./node.ts";

/** Whether a definition of a service bounds its memory. */
export function limitsMemory(map: MapNode): boolean {
  const limits = below(below(map.get("deploy")?.value, "resources"), "limits");
  return map.has("mem_limit") || below(limits, "memory") !== undefined;
}

function below(node: ComposeNode | undefined, key: string): ComposeNode | undefined {
  return node?.kind === "map" ? node.get(key)?.value : undefined;
}
