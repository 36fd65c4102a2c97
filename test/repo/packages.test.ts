import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = process.cwd();

function textOf(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|mts|mjs)$/.test(name) && !name.includes("node_modules"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n");
}

const imported = (text: string, name: string) =>
  new RegExp(`(?:from|import\\()\\s*["']${name}(?:["'/])`).test(text);

describe("each package is used where it is meant to be", () => {
  const product = textOf("server/src") + textOf("client/src");
  const building = readFileSync(join(root, "esbuild.mjs"), "utf8");
  const testing = textOf("test") + textOf("tools");

  test.each([
    ["vscode-languageclient", product],
    ["vscode-languageserver", product],
    ["vscode-languageserver-textdocument", product],
    ["dockerfile-ast", product],
    ["yaml", product],
    ["unbash", product],
    ["esbuild", building],
    ["@vscode/test-electron", testing],
  ])("%s", (name, text) => {
    expect(imported(text, name)).toBe(true);
  });
});

test("no package is installed for nothing", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const everything =
    ["server/src", "client/src", "test", "tools"].map(textOf).join("\n") +
    ["esbuild.mjs", "package.json", "vitest.config.mts"]
      .map((file) => readFileSync(join(root, file), "utf8"))
      .join("\n");
  // Programs that scripts call, and types that the compiler reads.
  const called = new Set(["typescript", "@biomejs/biome", "@vscode/vsce"]);
  const unused = Object.keys(devDependencies).filter((name) => {
    if (called.has(name) || name.startsWith("@types/")) return false;
    return (
      !imported(everything, name) &&
      !everything.includes(`node_modules/${name}/`) &&
      !everything.includes(`"${name}/`)
    );
  });
  expect(unused).toEqual([]);
});
