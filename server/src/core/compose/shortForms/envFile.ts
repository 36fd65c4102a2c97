import type { EnvFile } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { isFalse, scalarAt, writtenScalar } from "./part.ts";

/** `env_file:`: a path, a list of paths, or a list of mappings. */
export function readEnvFiles(node: ComposeNode | undefined): readonly EnvFile[] {
  const items = node?.kind === "list" ? node.items : node ? [node] : [];
  return items.flatMap((item) => {
    const map = item.kind === "map" ? item : undefined;
    const path = map ? scalarAt(map, "path") : writtenScalar(item);
    return path ? [{ path, required: !isFalse(scalarAt(map, "required")) }] : [];
  });
}
