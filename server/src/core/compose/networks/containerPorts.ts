import type { ImageReference } from "../../dockerfile/imageReference.ts";
import type { Stage } from "../../dockerfile/model.ts";
import { type BuildFiles, builtStage } from "../buildFile.ts";
import type { Service } from "../model.ts";

/** A port that an image exposes, as it is written there. */
export interface ExposedPort {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly protocol: string;
}

/** What is known of the ports of an image. */
export interface ImagePorts {
  of(reference: ImageReference): { readonly ports: readonly (number | string)[] | undefined } | undefined;
}

/** The ports that the image of a service exposes; `undefined` where not all of them are known. */
export function containerPorts(
  { image, build }: Service,
  images: ImagePorts,
  files: BuildFiles,
): readonly ExposedPort[] | undefined {
  if (!build) return image?.reference && all(images.of(image.reference)?.ports);
  const file = files.of(build);
  const stage = file && builtStage(build, file);
  return stage && all(wordsOf(stage, images));
}

/** The stage's own and those of the image below, which is silent where nobody knows it and the stage has some. */
function wordsOf(stage: Stage, images: ImagePorts): readonly (number | string | undefined)[] {
  const own = stage.lineage.flatMap((one) =>
    one.all("EXPOSE").flatMap((expose) => expose.words.map((word) => expose.valueOf(word))),
  );
  const below = stage.base && images.of(stage.base)?.ports;
  return [...own, ...(below ?? [])];
}

function all(
  words: readonly (number | string | undefined)[] | undefined,
): readonly ExposedPort[] | undefined {
  const ports = words?.map((word) => exposed(String(word)));
  return ports?.every((port) => port !== undefined) ? ports : undefined;
}

function exposed(text: string): ExposedPort | undefined {
  const parts = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/.exec(text);
  if (!parts) return undefined;
  const first = Number(parts[1]);
  return { text, first, last: Number(parts[2] ?? first), protocol: parts[3]?.toLowerCase() ?? "tcp" };
}
