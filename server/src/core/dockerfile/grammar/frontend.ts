import type { Dockerfile } from "../model.ts";

const DOCKERFILE_FRONTEND = /(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

/**
 * Whether Docker's own frontend reads the file. Another one, named by `# syntax=`, may know more instructions and flags.
 */
export function isReadByDocker(file: Dockerfile): boolean {
  const syntax = file.directives.find(({ name }) => name === "syntax");
  return syntax === undefined || DOCKERFILE_FRONTEND.test(syntax.value.split(/\s/)[0] ?? "");
}

/** A file for Podman by its name, whose builder has some flags and keys of its own. */
export function isContainerfile(path: string): boolean {
  return /(?:^|[/.])containerfile(?:[.-][^/]*)?$/i.test(path);
}
