import { maskVariables } from "../interpolation.ts";
import type { Part, Service } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { itemsOf, partOf, writtenScalar } from "../shortForms/part.ts";

/** A path of the container at which something is mounted. */
export interface MountTarget {
  readonly path: string;
  readonly target: Part;
  /** The entry of `volumes` or `tmpfs`. */
  readonly node: ComposeNode;
}

/** Those of a service's `volumes` and `tmpfs`; what a variable hides is left out. */
export function mountTargetsOf({ map, volumes }: Service): readonly MountTarget[] {
  const tmpfs = map?.get("tmpfs")?.value;
  const items = tmpfs?.kind === "list" ? itemsOf(tmpfs) : tmpfs ? [tmpfs] : [];
  return [
    ...volumes.flatMap(({ target, node }) => (target ? [{ target, node }] : [])),
    ...items.flatMap((node) => {
      const scalar = writtenScalar(node);
      const end = scalar ? `${maskVariables(scalar.text)}:`.indexOf(":") : 0;
      return scalar ? [{ target: partOf(scalar.mapped, 0, end), node }] : [];
    }),
  ]
    .filter(({ target: { text } }) => text !== "" && !text.includes("$"))
    .map((found) => ({ ...found, path: cleaned(found.target.text) }));
}

/** `/a//b/` is `/a/b`. */
function cleaned(path: string): string {
  return path.replace(/\/(?:\.?\/)+/g, "/").replace(/(?<=.)\/\.?$/, "");
}
