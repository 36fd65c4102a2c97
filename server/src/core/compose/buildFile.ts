import type { ImageReference } from "../dockerfile/imageReference.ts";
import type { Stage } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import type { Build } from "./model.ts";
import { relativePath } from "./relativePath.ts";

/** The stage that a service is built from; `undefined` where its Dockerfile is elsewhere, missing or not known yet. */
function builtStage(build: Build, read: (path: string) => string | null | undefined): Stage | undefined {
  const { dockerfileInline, target } = build;
  const path = dockerfilePath(build);
  const text = dockerfileInline?.text ?? (path === undefined ? undefined : read(path));
  if (text === undefined || text === null || target?.literal === false) return undefined;
  const file = parseDockerfile(text);
  if (!target) return file.finalStage;
  return file.stages.find(
    ({ name, index }) => name === target.text.toLowerCase() || `${index}` === target.text,
  );
}

/** The image that a service is built on, where no step of its Dockerfile adds a health check or switches it off. */
export function baseWithoutHealthcheck(
  build: Build,
  read: (path: string) => string | null | undefined,
): ImageReference | undefined {
  const stage = builtStage(build, read);
  return stage?.lineage.some((one) => one.all("HEALTHCHECK").length > 0) ? undefined : stage?.base;
}

/** As the folder of the Compose file sees it; `undefined` for a variable, an address or an absolute path. */
function dockerfilePath({ context, dockerfile }: Build): string | undefined {
  const folder = relativePath(context?.text ?? ".");
  return folder === undefined ? undefined : relativePath(dockerfile?.text ?? "Dockerfile", folder);
}
