import type { ImageReference } from "../dockerfile/imageReference.ts";
import type { Dockerfile, Stage } from "../dockerfile/model.ts";
import { parseDockerfile } from "../dockerfile/parse.ts";
import type { Build } from "./model.ts";
import { relativePath } from "./relativePath.ts";

interface TextFiles {
  text(path: string): string | null | undefined;
}

/** The Dockerfiles behind the builds of a Compose file, each parsed once. */
export class BuildFiles {
  private readonly parsed = new Map<string, Dockerfile>();

  constructor(private readonly files: TextFiles) {}

  /** The Dockerfile that a service is built from; `undefined` where it is elsewhere, missing or not known yet. */
  of(build: Build): Dockerfile | undefined {
    const path = dockerfilePath(build);
    // Compose fills in variables there too, and reads `$$` as one dollar.
    const inline = build.dockerfileInline?.text.replaceAll("$$", "$");
    const text = inline ?? (path === undefined ? undefined : this.files.text(path));
    if (text === undefined || text === null) return undefined;
    const file = this.parsed.get(text) ?? parseDockerfile(text);
    this.parsed.set(text, file);
    return file;
  }
}

/** For `related.once`, so that the rules share what is parsed. */
export function buildFilesIn(files: TextFiles): BuildFiles {
  return new BuildFiles(files);
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
export function baseWithoutHealthcheck(build: Build, files: BuildFiles): ImageReference | undefined {
  const file = files.of(build);
  const stage = file && builtStage(build, file);
  return stage?.lineage.some((one) => one.all("HEALTHCHECK").length > 0) ? undefined : stage?.base;
}

/** As the folder of the Compose file sees it; `undefined` for a variable, an address or an absolute path. */
export function dockerfilePath({ context, dockerfile }: Build): string | undefined {
  const folder = relativePath(context?.text ?? ".");
  return folder === undefined ? undefined : relativePath(dockerfile?.text ?? "Dockerfile", folder);
}
