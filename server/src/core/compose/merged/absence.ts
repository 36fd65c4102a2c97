import type { Service } from "../model.ts";
import type { MapNode } from "../node.ts";
import type { Project } from "./project.ts";

/** Whether no definition of a service says anything of these keys: neither this one nor those that Compose lays over it. */
export function lacks(service: Service, project: Project, keys: readonly string[]): boolean {
  return neverHas(service, project, (map) => keys.some((key) => map.has(key)));
}

/** The same for whatever can be seen in a definition; false where one is not known, or where this one completes another. */
export function neverHas(
  { name, image, build }: Service,
  project: Project,
  has: (map: MapNode) => boolean,
): boolean {
  if (!(image || build) || !project.whole) return false;
  return project.services(name).every(({ map, extends: base }) => !base && map && !has(map));
}
