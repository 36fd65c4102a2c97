import type { Instruction } from "../dockerfile/model.ts";
import { isRoot, lastOf } from "../dockerfile/scope.ts";
import type { ImageFacts, KnownImage } from "./images.ts";

/** The instructions that switch to another user: to the one that the image brings, or to a new one made as its family makes it. */
export function switchingLines({ user, family }: KnownImage): readonly string[] | undefined {
  if (user?.nonRoot) return [`USER ${user.nonRoot}`];
  switch (family) {
    case "alpine":
      return ["RUN addgroup -S app && adduser -S -G app app", "USER app"];
    case "debian":
    case "ubuntu":
      return ["RUN groupadd --system app && useradd --system --gid app --no-create-home app", "USER app"];
    default:
      return undefined;
  }
}

/** Whether a step is known to run as root. */
export function runsAsRoot(instruction: Instruction, images: ImageFacts): boolean {
  // A trigger runs as the user of an image that is not written yet.
  if (instruction.onbuild) return false;
  const user = lastOf(instruction.stage, "USER", instruction);
  if (user) {
    const [word] = user.words;
    return isRoot((word && user.valueOf(word)) ?? "");
  }
  const base = instruction.stage?.base;
  return base !== undefined && images.of(base)?.user?.default === "root";
}
