import { expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { draw, undrawn } from "../marks.ts";

/** Each flag is marked in the file, and what it says is listed: `name=value` or `name{key=value, …}`. */
function check(drawn: string, ...expected: readonly string[]): void {
  const text = undrawn(drawn);
  const [instruction] = parseDockerfile(text).instructions;
  const flags = instruction?.flags ?? [];
  expect(
    draw(
      text,
      flags.map(({ span }) => span),
    ),
  ).toBe(drawn);
  const shown = flags.map(({ name, value, options }) => {
    const list = options.map((option) => option.key + (option.value ? `=${option.value.text}` : ""));
    return list.length > 0 ? `${name}{${list.join(", ")}}` : name + (value ? `=${value.text}` : "");
  });
  expect(shown).toEqual(expected);
}

it("reads name and value", () =>
  check("COPY «--from=build» «--link» «--chown=» a b", "from=build", "link", "chown="));

it("reads the options of a mount", () =>
  check("RUN «--mount=type=cache,target=/root/.npm,ro» npm ci", "mount{type=cache, target=/root/.npm, ro}"));

it("takes option names in any letter case", () => check("RUN «--mount=TYPE=Bind» x", "mount{type=Bind}"));

it("cuts other values at no comma", () => check("COPY «--exclude=a,b=c» . /", "exclude=a,b=c"));

it("removes quotes in a flag", () =>
  check(`RUN «--mount="type=bind,target=/a b"» x`, "mount{type=bind, target=/a b}"));

it("removes quotes and backslashes before it looks for =", () =>
  check(`RUN «--'net'work\\=host» x`, "network=host"));

it("reads comma-separated values as CSV", () =>
  check(
    `RUN «--mount='type=bind,"target=/a,b","source=q""r"'» x`,
    'mount{type=bind, target=/a,b, source=q"r}',
  ));

it("joins a flag over several lines", () =>
  check(
    "RUN «--mount=type=cache,\\\ntarget=/x» \\\n  «--network=none» \\\n  ls",
    "mount{type=cache, target=/x}",
    "network=none",
  ));

it("runs an open quote to the end", () => check(`RUN «--mount="type=bind x»`, "mount{type=bind x}"));

it("knows every flag by its place alone", () => check("RUN «--bogus=1» x", "bogus=1"));

it("marks each option and its value", () => {
  const drawn = `RUN --mount=«type=bind»,«"target=/a,b"»,«ro» x`;
  const text = undrawn(drawn);
  // The builder removes the quotes of a flag first, so these have to be escaped to reach the CSV reader.
  const escaped = text.replaceAll('"', '\\"');
  const options = parseDockerfile(escaped).instructions[0]?.flags[0]?.options ?? [];
  expect(
    draw(
      escaped,
      options.map(({ span }) => span),
    ),
  ).toBe(`RUN --mount=«type=bind»,\\«"target=/a,b\\"»,«ro» x`);
});
