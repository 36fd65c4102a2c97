import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = process.cwd();
const folders = ["server/src", "client/src", "tools", "test", "bench"];
const sources = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name.replaceAll("\\", "/")}`,
    ),
  )
  .filter(
    (path) =>
      /\.(ts|mts|mjs)$/.test(path) &&
      !/\.gen\.|node_modules|^test\/corpus\/\w[\w-]*\/|^test\/workspace/.test(path),
  )
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

const offenders = (wrong: (file: { readonly path: string; readonly text: string }) => boolean) =>
  sources.filter(wrong).map(({ path }) => path);

describe("hand-written files", () => {
  test("are read at all", () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  test("have at most 300 lines, rules at most 130, tests at most 400", () => {
    const limit = (path: string) => {
      if (path.startsWith("server/src/core/rules/")) return 130;
      return path.startsWith("test/") ? 400 : 300;
    };
    expect(offenders(({ path, text }) => text.split("\n").length - 1 > limit(path))).toEqual([]);
  });

  test("keep no state at module level", () => {
    const product = /^(server|client)\/src\//;
    expect(offenders(({ path, text }) => product.test(path) && /^(export )?(let|var) /m.test(text))).toEqual(
      [],
    );
  });

  test("are named for what they hold", () => {
    expect(offenders(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/i.test(path))).toEqual([]);
  });

  test("do not get around the compiler", () => {
    const around = /\bas any\b|: any\b|@ts-(?:ignore|expect-error|nocheck)/;
    expect(offenders(({ path, text }) => path !== "test/repo/policy.test.ts" && around.test(text))).toEqual(
      [],
    );
  });

  test("run every test", () => {
    const partial = /\.(?:only|todo)\(/;
    expect(
      offenders(({ path, text }) => path.startsWith("test/") && partial.test(text.replace(/\/.*\//g, ""))),
    ).toEqual([]);
  });
});

test("core has no chance, clock or console in it", () => {
  const impure = /\bMath\.random\b|\bnew Date\b|\bDate\.now\b|\bconsole\.|\bsetTimeout\b|\bprocess\./;
  const core = sources.filter(({ path }) => path.startsWith("server/src/core/"));
  expect(core.length).toBeGreaterThan(50);
  expect(core.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
});
