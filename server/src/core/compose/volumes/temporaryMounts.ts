import { type Edit, insert } from "../../text/edit.ts";
import { insertEntry } from "../edits/splices.ts";
import { maskVariables } from "../interpolation.ts";
import type { ComposeFile, Part, Service } from "../model.ts";
import type { ComposeNode, MapNode, ScalarNode } from "../node.ts";
import { itemsOf, partOf, writtenScalar } from "../shortForms/part.ts";

/** A mount in memory that may grow as it likes. */
export interface OpenTmpfs {
  readonly target: Part;
  readonly node: MapNode | ScalarNode;
}

/** Those of a service's `tmpfs` and `volumes` whose size nothing limits; what a variable may limit is left out. */
export function openTmpfs({ map, volumes }: Service): readonly OpenTmpfs[] {
  const written = map?.get("tmpfs")?.value;
  const short = (written?.kind === "list" ? itemsOf(written) : [written]).flatMap(openShort);
  const long = volumes.flatMap(({ type, target, node }) =>
    type === "tmpfs" && target && node.kind === "map" && !limitsSize(node) ? [{ target, node }] : [],
  );
  return [...short, ...long];
}

/** `PATH[:OPTION,…]` */
function openShort(node: ComposeNode | undefined): readonly OpenTmpfs[] {
  const scalar = writtenScalar(node);
  const mask = maskVariables(scalar?.text ?? "");
  const [, path = "", options = ""] = /^([^:]*)(?::(.*))?$/s.exec(mask) ?? [];
  const isBound = /\$|(?:^|,)(?:size|nr_blocks)=/.test(options);
  if (!scalar || isBound || !path.startsWith("/") || path.includes("$")) return [];
  return [{ target: partOf(scalar.mapped, 0, path.length), node: scalar }];
}

function limitsSize(mount: MapNode): boolean {
  const options = mount.get("tmpfs")?.value;
  return options?.kind === "map" && options.has("size");
}

/** Bounds it; `undefined` where others would get that too. @param size like `64m` */
export function limitTmpfs(file: ComposeFile, { node, target }: OpenTmpfs, size: string): Edit | undefined {
  if (node.via) return undefined;
  if (node.kind === "scalar") {
    const span = node.mapped.exact();
    return span && insert(span.end, `${node.text === target.text ? ":" : ","}size=${size}`);
  }
  const options = node.get("tmpfs")?.value;
  if (!options)
    return insertEntry(file, node, "tmpfs", node.style === "flow" ? `{size: ${size}}` : `\n  size: ${size}`);
  return options.kind === "list" || options.via ? undefined : insertEntry(file, options, "size", size);
}
