import { nearest } from "../../text/nearest.ts";
import type { ComposeNode } from "../node.ts";
import type { UnknownKey } from "./problem.ts";
import type { ShapeName } from "./shape.ts";
import { shapes } from "./shapes.gen.ts";

/** What people write for a key that has another name: those that no slip of the pen explains. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["cmd", "command"],
  ["cpu", "cpus"],
  ["env", "environment"],
  ["envs", "environment"],
  ["env_vars", "environment"],
  ["depends", "depends_on"],
  ["dependencies", "depends_on"],
  ["mem", "mem_limit"],
  ["memory", "mem_limit"],
  ["memory_limit", "mem_limit"],
  ["workdir", "working_dir"],
  ["open_files", "nofile"],
  ["files", "nofile"],
  ["processes", "nproc"],
]);

/** The key of the same mapping that was most likely meant; it may be there already. */
export function meantKey({ entry, shape }: UnknownKey): string | undefined {
  const known = [...Object.keys(shape.map?.keys ?? {}), ...(shape.map?.only ?? [])];
  const other = otherNames.get(entry.key.toLowerCase());
  return other !== undefined && known.includes(other) ? other : nearest(entry.key, known);
}

/** The key of this mapping under which the unknown one is known: `replicas` is known below `deploy`. */
export function holderOf({ entry, shape }: UnknownKey): string | undefined {
  return Object.entries(shape.map?.keys ?? {}).find(([, name]) => knows(name, entry.key))?.[0];
}

/** The nearest mapping around in which the key is known: a line that is indented too far. */
export function outerOf({ entry, map }: UnknownKey): ComposeNode | undefined {
  const path = map.path;
  let name: ShapeName | undefined = "";
  let found: number | undefined;
  for (let depth = 0; depth < path.length && name !== undefined; depth++) {
    if (knows(name, entry.key)) found = depth;
    name = below(name, path[depth]);
  }
  if (found === undefined) return undefined;
  let node: ComposeNode = map;
  for (let up = path.length - found; up > 0 && node.parent; up--) node = node.parent;
  return node;
}

function knows(name: ShapeName, key: string): boolean {
  return Object.hasOwn(shapes[name]?.map?.keys ?? {}, key);
}

/** The shape of what stands under one step of a path. */
function below(name: ShapeName, step: string | number | undefined): ShapeName | undefined {
  const shape = shapes[name];
  if (typeof step === "number") return shape?.list?.items;
  if (step === undefined) return undefined;
  const keys = shape?.map?.keys ?? {};
  return Object.hasOwn(keys, step) ? keys[step] : shape?.map?.names;
}
