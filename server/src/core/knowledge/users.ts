import type { KnownImage } from "./images.ts";

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
