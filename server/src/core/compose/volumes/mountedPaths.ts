import type { Service } from "../model.ts";
import type { MapNode } from "../node.ts";
import { itemsOf, scalarAt, writtenScalar } from "../shortForms/part.ts";

/** The paths at which the definitions of a service mount something; `undefined` where a variable hides one. */
export function mountedPaths(definitions: readonly Service[]): readonly string[] | undefined {
  const paths = definitions.flatMap(targetsOf);
  return paths.some((path) => path === undefined || path.includes("$"))
    ? undefined
    : paths.flatMap((path) => (path ? [cleaned(path)] : []));
}

/** Those of the paths over which nothing is mounted, nor over something within; none where that cannot be told. */
export function withoutMount(definitions: readonly Service[], paths: readonly string[]): readonly string[] {
  const mounted = mountedPaths(definitions);
  return mounted ? paths.filter((path) => !mounted.some((target) => overlaps(target, path))) : [];
}

/** Whether they are the same, or one is within the other. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [`${cleaned(one)}/`, `${cleaned(other)}/`];
  return a.startsWith(b) || b.startsWith(a);
}

/** Whether the folder, or something within it, is a tmpfs, and so empty at each start. */
export function isInMemory(definitions: readonly Service[], path: string): boolean {
  const targets = definitions.flatMap(({ map, volumes }) => [
    ...volumes.flatMap(({ type, target }) => (type === "tmpfs" && target ? [target.text] : [])),
    ...tmpfsPaths(map),
  ]);
  return targets.some((target) => target !== "" && overlaps(target, path));
}

function targetsOf({ map, volumes, configs }: Service): readonly (string | undefined)[] {
  return [
    ...volumes.map(({ target }) => target?.text),
    ...tmpfsPaths(map),
    ...configs.flatMap(({ node }) => (node.kind === "map" ? (scalarAt(node, "target")?.text ?? []) : [])),
  ];
}

/** What a variable hides may hold a colon. */
function tmpfsPaths(map: MapNode | undefined): readonly string[] {
  const tmpfs = map?.get("tmpfs")?.value;
  const items = tmpfs?.kind === "list" ? itemsOf(tmpfs) : tmpfs ? [tmpfs] : [];
  return items.map((item) => /^(?:\$\{[^}]*\}|[^:])*/.exec(writtenScalar(item)?.text ?? "")?.[0] ?? "");
}

/** In every image `/var/run` is a link to `/run`. */
function cleaned(path: string): string {
  return path
    .replace(/\/(?:\.?\/)+/g, "/")
    .replace(/\/\.?$/, "")
    .replace(/^\/var\/run(?=\/|$)/, "/run");
}
