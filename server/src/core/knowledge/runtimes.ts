import type { ImageReference } from "../dockerfile/imageReference.ts";
import { parseImageReference } from "../dockerfile/imageReference.ts";
import type { Stage } from "../dockerfile/model.ts";
import { cleanPath, workdirAt, workdirOf } from "../dockerfile/scope.ts";
import type { Building, Started } from "../dockerfile/toolchains.ts";
import type { ImageFacts, KnownImage } from "./images.ts";
import { switchingLines } from "./users.ts";

/** A last stage that holds what was built and what runs it. */
export interface Runtime {
  readonly image: string;
  /** The lines behind FROM. */
  readonly lines: readonly string[];
  /** The image brings its own command and port. */
  readonly startsItself?: true;
}

/** `build` is the name of the stage that the program comes from. */
export function runtimeFor(
  stage: Stage,
  building: Building,
  { path, relative, site }: Started,
  images: ImageFacts,
  build: string,
  withUser: boolean,
): Runtime | undefined {
  const { toolchain, run } = building;
  const { base } = stage;
  const known = base && images.of(base);
  if (!base || !known) return undefined;
  const folder = workdirOf(stage);
  const work = relative && folder !== undefined ? [`WORKDIR ${folder}`] : [];
  const copy = `COPY --from=${build} ${path} ${path}`;
  const on = (name: string, tag: string | undefined, lines: readonly string[]): Runtime | undefined => {
    const image = tag && parseImageReference(`${name}:${tag}`);
    const facts = image ? images.of(image) : undefined;
    if (!image || !facts) return undefined;
    return { image: image.text, lines: [...work, ...lines, ...(withUser ? [] : userLines(facts))] };
  };
  if (site) {
    const tag = suggested("nginx", images);
    const lines = [`COPY --from=${build} ${path} /usr/share/nginx/html`];
    return tag ? { image: `nginx:${tag}`, lines, startsItself: true } : undefined;
  }
  const first = (name: string) => on(name, suggested(name, images), [copy]);
  if (toolchain === "go" || toolchain === "cargo") {
    if (known.family === "alpine") return first("alpine");
    const free = /CGO_ENABLED=0/.test(run.args.text) || run.variable("CGO_ENABLED")?.value === "0";
    if (toolchain === "go" && free) return first("gcr.io/distroless/static-debian13");
    return first(`gcr.io/distroless/${toolchain === "go" ? "base" : "cc"}-debian13`);
  }
  if (toolchain === "node") {
    const install = /\bnpm (?:ci|clean-install)\b/.test(stepsOf(stage)) ? "ci" : "install";
    return nodeRuntime(base, on, path, folder, build, install);
  }
  if (toolchain === "dotnet") {
    const folder = publishedTo(building);
    const [tag] = /^(?:[89]|\d\d)\.0(?:-(?:alpine|noble|bookworm-slim))?$/.exec(base.tag ?? "") ?? [];
    // ASP.NET's image holds the plain runtime, too.
    return folder !== undefined && path.startsWith(`${folder}/`)
      ? on("mcr.microsoft.com/dotnet/aspnet", tag, [`COPY --from=${build} ${folder} ${folder}`])
      : undefined;
  }
  const version = javaVersion[base.name]?.exec(base.tag ?? "")?.[1];
  const tags = suggestions("eclipse-temurin", "jre", images);
  return version
    ? on(
        "eclipse-temurin",
        tags.find((tag) => tag === `${version}-jre`),
        [copy],
      )
    : undefined;
}

/** Where the tag of an image names the version of Java. */
const javaVersion: Readonly<Record<string, RegExp>> = {
  "eclipse-temurin": /^(\d+)/,
  gradle: /jdk-?(\d+)/,
  maven: /temurin-(\d+)/,
};

/** The folder that `dotnet publish` fills, where it holds nothing else. */
function publishedTo({ run, command: { args } }: Building): string | undefined {
  const at = args.findIndex(({ value }) => value === "-o" || value === "--output");
  const output = at < 0 ? undefined : args[at + 1]?.value;
  const here = workdirAt(run);
  if (output === undefined || (here === undefined && !output.startsWith("/"))) return undefined;
  const folder = cleanPath(output.startsWith("/") ? output : `${here}/${output}`);
  return folder === "/" || folder === here ? undefined : folder;
}

function stepsOf(stage: Stage): string {
  return stage
    .all("RUN")
    .map(({ args }) => args.text)
    .join("\n");
}

/** The packages are installed anew, without those that only the build needs. */
function nodeRuntime(
  { tag = "" }: ImageReference,
  on: (name: string, tag: string | undefined, lines: readonly string[]) => Runtime | undefined,
  path: string,
  folder: string | undefined,
  build: string,
  verb: "ci" | "install",
): Runtime | undefined {
  const out = folder === undefined ? undefined : path.slice(folder.length + 1).split("/")[0];
  const small = /^[\d.]+$/.test(tag) ? `${tag}-slim` : /^[\d.]+-(?:slim|alpine)/.test(tag) ? tag : undefined;
  if (!out || !path.startsWith(`${folder}/`) || !/^(?:dist|build|out)$/.test(out)) return undefined;
  const install = ["COPY package*.json ./", `RUN npm ${verb} --omit=dev && npm cache clean --force`];
  return on("node", small, [...install, `COPY --from=${build} ${folder}/${out} ./${out}`]);
}

function userLines(known: KnownImage): readonly string[] {
  return known.user?.default === "root" ? (switchingLines(known) ?? []) : [];
}

function suggested(name: string, images: ImageFacts): string | undefined {
  return suggestions(name, "", images)[0];
}

function suggestions(name: string, tag: string, images: ImageFacts): readonly string[] {
  const reference = parseImageReference(tag ? `${name}:${tag}` : name);
  return (reference && images.of(reference)?.suggestions) ?? [];
}
