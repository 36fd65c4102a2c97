import type { ComposeDocument } from "../model.ts";
import type { ComposeNode, ScalarNode } from "../node.ts";
import { folderOf, relativePath } from "../relativePath.ts";
import { itemsOf, scalarAt, writtenScalar } from "../shortForms/part.ts";

/** One entry of `include:`. */
export interface Include {
  /** As the folder of the linted file sees them; `undefined` where one is an address, absolute, or hidden by a variable. */
  readonly paths: readonly string[] | undefined;
  /** Where the paths in the included files start. */
  readonly folder: string | undefined;
}

/** The files that a document includes. @param folder where its paths start */
export function includesIn(document: ComposeDocument, folder: string): readonly Include[] {
  const include = document.root?.get("include")?.value;
  return itemsOf(include).map((item) => {
    const paths = pathsOf(item).map((path) => relativePath(path.text, folder));
    const known = paths.filter((path) => path !== undefined);
    if (known.length === 0 || known.length < paths.length) return { paths: undefined, folder: undefined };
    const written = item.kind === "map" ? scalarAt(item, "project_directory") : undefined;
    return {
      paths: known,
      folder: written ? relativePath(written.text, folder) : folderOf(known[0] ?? "."),
    };
  });
}

/** The paths that an entry of `include:` names. */
export function pathsOf(item: ComposeNode): readonly ScalarNode[] {
  const path = item.kind === "map" ? item.get("path")?.value : item;
  const nodes = path?.kind === "list" ? path.items : [path];
  return nodes.flatMap((node) => writtenScalar(node) ?? []);
}
