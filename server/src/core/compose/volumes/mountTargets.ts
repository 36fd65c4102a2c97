import { maskVariables } from "../interpolation.ts";
import type { Part, Reference, Service } from "../model.ts";
import type { ComposeNode } from "../node.ts";
import { contentOf, itemsOf, partOf, scalarAt, writtenScalar } from "../shortForms/part.ts";

/** A path of the container at which something is mounted. */
export interface MountTarget {
  readonly path: string;
  readonly target: Part;
  /** The entry of `volumes`, `tmpfs`, `secrets` or `configs`. */
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

/** Where the files of a service's secrets and configs appear; what a variable hides is left out. */
export function fileTargetsOf({ secrets, configs }: Service): readonly MountTarget[] {
  const placed = (references: readonly Reference[], folder: string) =>
    references.flatMap(({ name, span, node, literal }): readonly MountTarget[] => {
      const written = node.kind === "map" ? scalarAt(node, "target") : undefined;
      const target = written ? contentOf(written) : { text: name, span };
      if (!literal || target.text === "" || target.text.includes("$")) return [];
      const isAbsolute = /^(?:\/|\\|\p{L}:)/u.test(target.text);
      return [{ path: cleaned(isAbsolute ? target.text : folder + target.text), target, node }];
    });
  return [...placed(secrets, "/run/secrets/"), ...placed(configs, "/")];
}

/** `/a//b/` is `/a/b`. */
function cleaned(path: string): string {
  return path.replace(/\/(?:\.?\/)+/g, "/").replace(/(?<=.)\/\.?$/, "");
}
