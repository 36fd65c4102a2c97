import type { Mount, Part, Service } from "../model.ts";
import { isTrue, scalarAt } from "../shortForms/part.ts";

/** What may be lost: scratch files, caches, logs, and what a package manager brings anew. */
const temporary =
  /^\/(?:tmp|run|dev\/shm|var\/(?:run|tmp|cache|log))(?:\/|$)|\/(?:\.?cache|tmp|logs?|node_modules|vendor|\.?venv|target|dist|build|\.(?:next|nuxt|npm|yarn|m2|gradle|cargo))(?:\/|$)/;

export type UnnamedMount = Mount & { readonly target: Part };

/**
 * The mounts of a service whose volume has no name, though it may hold something worth keeping. Those that keep a part of the image from
 * being hidden by the mount around it are left out.
 *
 * @param definitions of the service, in all files of the project
 */
export function anonymousVolumes(
  { volumes }: Service,
  definitions: readonly Service[],
): readonly UnnamedMount[] {
  const mounts = definitions.flatMap((definition) => definition.volumes);
  const named = mounts.filter(({ type }) => type !== "anonymous").map(({ target }) => folder(target?.text));
  if (named.some((path) => path.includes("$")) || definitions.some(isReadOnly)) return [];
  return volumes.filter((mount): mount is UnnamedMount => {
    const path = folder(mount.target?.text);
    if (mount.type !== "anonymous" || !mount.wellFormed || !/^\/[\w./@-]+$/.test(path)) return false;
    return !temporary.test(path) && !named.some((other) => path === other || path.startsWith(`${other}/`));
  });
}

/** Its volumes are there to have something to write to. */
function isReadOnly({ map }: Service): boolean {
  return isTrue(scalarAt(map, "read_only"));
}

function folder(path = ""): string {
  return path.replace(/\/+$/, "");
}
