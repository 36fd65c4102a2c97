import type { ImageReference } from "../dockerfile/imageReference.ts";
import type { Dockerfile, Stage } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import type { Build } from "./model.ts";
import { relativePath } from "./relativePath.ts";

type ReadFile = (path: string) => string | null | undefined;

/** The Dockerfile that a service is built from; `undefined` where it is elsewhere, missing or not known yet. */
export function dockerfileOf(build: Build, read: ReadFile): Dockerfile | undefined {
  const path = dockerfilePath(build);
  // Compose fills in variables there too, and reads `$$` as one dollar.
  const inline = build.dockerfileInline?.text.replaceAll("$$", "$");
  const text = inline ?? (path === undefined ? undefined : read(path));
  return text === undefined || text === null ? undefined : parseDockerfile(text);
}

/** The stage that a service is built from; `undefined` where nobody knows. */
export function builtStage({ target }: Build, file: Dockerfile): Stage | undefined {
  if (!target) return file.finalStage;
  return target.literal ? stageNamed(file, target.text) : undefined;
}

/** By its name in any letter case, or by its number. */
export function stageNamed({ stages }: Dockerfile, target: string): Stage | undefined {
  return stages.find(({ name, index }) => name === target.toLowerCase() || `${index}` === target);
}

/** The image that a service is built on, where no step of its Dockerfile adds a health check or switches it off. */
export function baseWithoutHealthcheck(build: Build, read: ReadFile): ImageReference | undefined {
  const file = dockerfileOf(build, read);
  const stage = file && builtStage(build, file);
  return stage?.lineage.some((one) => one.all("HEALTHCHECK").length > 0) ? undefined : stage?.base;
}

/** As the folder of the Compose file sees it; `undefined` for a variable, an address or an absolute path. */
export function dockerfilePath({ context, dockerfile }: Build): string | undefined {
  const folder = relativePath(context?.text ?? ".");
  return folder === undefined ? undefined : relativePath(dockerfile?.text ?? "Dockerfile", folder);
}
