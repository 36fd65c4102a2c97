import type { CopyInstruction, Instruction, Stage } from "../dockerfile/model.ts";
import type { ImageFacts } from "./images.ts";

/** The image that a program of the stage is copied to, where it has another C library than Debian, or none. */
export function targetWithoutGlibc(stage: Stage, images: ImageFacts): string | undefined {
  for (const user of stage.usedBy) {
    const base = user.stage?.base;
    if (!base || !copiesProgram(user, stage)) continue;
    const family = images.of(base)?.family;
    const without =
      family === "alpine" || family === "scratch" || /^gcr\.io\/distroless\/static\b/.test(base.name);
    if (without && !bringsGlibc(user.stage)) return base.text;
  }
  return undefined;
}

function bringsGlibc({ lineage }: Stage): boolean {
  return lineage.some((one) =>
    one.all("RUN").some(({ args }) => /gcompat|libc6-compat|glibc/.test(args.text)),
  );
}

function copiesProgram(user: Instruction, stage: Stage): boolean {
  return user.keyword === "COPY" && user.fromStage === stage && user.sources.some(mayBeProgram);
}

/** Not what is data by its folder or its ending. */
function mayBeProgram({ text: { text } }: CopyInstruction["sources"][number]): boolean {
  const data = /^\/?(?:etc|usr\/share|usr\/local\/go\/lib|tmp)\//;
  const endings = /\.(?:crt|pem|zip|json|ya?ml|html|sql|txt|md)$/;
  const folders = /\/(?:static|public|assets|templates|migrations|dist)\/?$/;
  return !data.test(text) && !endings.test(text) && !folders.test(text);
}
