import { neverHas } from "./merged/absence.ts";
import type { Project } from "./merged/project.ts";
import type { Service } from "./model.ts";
import type { MapNode } from "./node.ts";
import { wordsOf } from "./shortForms/part.ts";
import { mountedPaths, overlaps } from "./volumes/mountedPaths.ts";

/** What has to be left alone for the facts about the start of an image to hold. */
export interface ImageStart {
  /** How its own command and the others that do the same are called. */
  readonly programs: readonly string[];
  /** Where the settings of these programs are that may change it. */
  readonly settings?: readonly string[];
}

/** Whether a service surely starts as its image is made for: its program, as its user, by its settings. */
export function startsAsMade(
  service: Service,
  project: Project,
  { programs, settings = [] }: ImageStart,
): boolean {
  const changes = (map: MapNode): boolean =>
    ["entrypoint", "user", "volumes_from"].some((key) => map.has(key)) || !runsOneOf(programs, map);
  if (service.build || !neverHas(service, project, changes)) return false;
  const mounted = mountedPaths(project.services(service.name));
  return mounted?.every((path) => !settings.some((own) => overlaps(path, own))) ?? false;
}

/** Whether options or variables may let the program write somewhere else than by default. */
export function mayWriteElsewhere({ map, environment }: Service): boolean {
  return (
    wordsOf(map?.get("command")?.value).some((word) => /[/$]|sock|pid|tmp/i.test(word)) ||
    environment.some(({ name }) => name === "TMPDIR")
  );
}

/** Whether the command is one of the image's own programs. Its script puts the first of them before options. */
export function runsOneOf(programs: readonly string[], map: MapNode): boolean {
  const word = /^\s*(\S*)/.exec(wordsOf(map.get("command")?.value)[0] ?? "")?.[1] ?? "";
  return word === "" || word.startsWith("-") || [...programs, "docker-entrypoint.sh"].includes(word);
}
