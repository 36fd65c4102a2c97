import { expect, it } from "vitest";
import { createDockerfileCache } from "../../../server/src/core/dockerfile/cache.ts";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { show } from "./show.ts";

/** Parses the versions one after the other and tells how many instruction texts the cache holds behind each. */
function check(versions: readonly string[], ...held: readonly number[]): void {
  const cache = createDockerfileCache();
  const sizes = versions.map((version) => {
    parseDockerfile(version, cache);
    return cache.kept?.byText.size;
  });
  expect(sizes).toEqual(held);
}

it("holds what the last version used and nothing else", () =>
  check(["FROM a\nRUN b\nRUN b\nRUN c", "FROM a\nRUN d", "FROM a"], 3, 2, 1));

it("holds nothing across a change of the escape character", () =>
  check(["FROM a\nRUN b", "# escape=`\nFROM a"], 2, 1));

it("keeps what is read of an instruction that moves", () => {
  const cache = createDockerfileCache();
  const before = parseDockerfile("FROM a\nRUN b 'c'", cache);
  const [, run] = before.instructions;
  const command = run?.keyword === "RUN" ? run.script?.commands[0] : undefined;
  const after = parseDockerfile("# note\nFROM a\n\nRUN b 'c'", cache);
  const [, moved] = after.instructions;
  const placed = moved?.keyword === "RUN" ? moved.script?.commands[0] : undefined;
  expect(command?.args[0]?.span).toEqual({ start: 13, end: 16 });
  expect(placed?.args[0]?.span).toEqual({ start: 21, end: 24 });
});

it("sees another shell around the same text", () => {
  const cache = createDockerfileCache();
  const dialects = ["FROM a\nRUN b", 'FROM a\nSHELL ["cmd"]\nRUN b', 'FROM a\nSHELL ["bash"]\nRUN b'].map(
    (version) => {
      const run = parseDockerfile(version, cache).instructions.at(-1);
      return run?.keyword === "RUN" ? `${run.dialect} ${run.script?.commands.length ?? "-"}` : "";
    },
  );
  expect(dialects).toEqual(["posix 1", "cmd -", "bash 1"]);
});

it("sees another value around the same text", () => {
  const cache = createDockerfileCache();
  const images = ["ARG V=1\nFROM a:$V", "ARG V=2\nFROM a:$V"].map(
    (version) => parseDockerfile(version, cache).finalStage?.base?.text,
  );
  expect(images).toEqual(["a:1", "a:2"]);
});

it("tells instructions apart that only a heredoc tells apart", () => {
  const cache = createDockerfileCache();
  const version = "RUN <<A\nb\nA\nRUN <<A\nc\nA";
  parseDockerfile("RUN <<A\nb\nA\n", cache);
  expect(
    parseDockerfile(version, cache).instructions.map((instruction) => show(instruction, version)),
  ).toEqual(["RUN heredoc «<<A» <<A«b⏎»", "RUN heredoc «<<A» <<A«c⏎»"]);
});

it("sees a heredoc at the end of a file with and without a line end behind it", () => {
  const cache = createDockerfileCache();
  for (const text of ["RUN <<E\n", "RUN <<E", "RUN <<E\nb\nE\n"]) {
    const shown = (file: ReturnType<typeof parseDockerfile>) =>
      file.instructions.map((one) => show(one, text));
    expect(shown(parseDockerfile(text, cache))).toEqual(shown(parseDockerfile(text)));
  }
});
