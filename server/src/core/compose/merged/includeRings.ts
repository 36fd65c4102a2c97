import type { ComposeFile } from "../model.ts";
import type { ComposeNode, ScalarNode } from "../node.ts";
import { parseCompose } from "../parse.ts";
import { folderOf, relativePath, straightPath } from "../relativePath.ts";
import { itemsOf } from "../shortForms/part.ts";
import { includesIn, pathsOf } from "./includes.ts";
import type { Surroundings } from "./project.ts";

/** A path of `include:` through which Compose comes back to a file that it is still reading. */
export interface IncludeRing {
  readonly at: ScalarNode;
  /** The entry that holds the path. */
  readonly item: ComposeNode;
  /** The file that it comes back to, as the folder of the linted file sees it. */
  readonly again: string;
}

/** More files than this nobody includes. */
const mostFiles = 100;

/** The rings that the includes of a file lead into; files that were not read end the way. */
export function includeRings(file: ComposeFile, path: string, around: Surroundings): readonly IncludeRing[] {
  const own = path.slice(path.lastIndexOf("/") + 1);
  const endless = new Search(path, around);
  return file.documents.flatMap(({ root }) =>
    itemsOf(root?.get("include")?.value).flatMap((item) =>
      pathsOf(item).flatMap((at) => {
        const start = at.literal ? relativePath(at.text) : undefined;
        const again = start === undefined ? undefined : endless.metBehind(start, folderOf(start), [own]);
        return again === undefined ? [] : [{ at, item, again }];
      }),
    ),
  );
}

class Search {
  /** From here no way leads back. */
  private readonly open = new Set<string>();

  constructor(
    private readonly linted: string,
    private readonly around: Surroundings,
  ) {}

  /** The file that is met a second time. @param chain the files on the way here */
  metBehind(written: string, folder: string, chain: readonly string[]): string | undefined {
    const path = straightPath(written, this.linted);
    if (chain.includes(path)) return path;
    const text = this.open.has(path) || this.open.size > mostFiles ? undefined : this.around.text(path);
    if (typeof text !== "string") return undefined;
    const includes = parseCompose(text).documents.flatMap((each) => includesIn(each, folder));
    for (const { paths, folder: inside } of includes) {
      for (const next of paths ?? []) {
        const again = this.metBehind(next, inside ?? folder, [...chain, path]);
        if (again !== undefined) return again;
      }
    }
    this.open.add(path);
    return undefined;
  }
}
