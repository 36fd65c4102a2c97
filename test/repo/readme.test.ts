import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Folder } from "../cli/run.ts";

const readme = readFileSync("README.md", "utf8");
const fences = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = ""]) => ({
  language,
  text,
}));
const shellLines = fences
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.trim().split("\n"));

/** The two columns under "before" and "after". */
function columns(): { before: string; after: string } {
  const example = fences.find(({ text }) => text.startsWith("# before"));
  const [heading = "", ...lines] = example?.text.trimEnd().split("\n") ?? [];
  const second = heading.indexOf("# after");
  const column = (from: number, to?: number) =>
    lines.map((line) => `${line.slice(from, to).trimEnd()}\n`).join("");
  return { before: column(0, second), after: column(second) };
}

/** Our command lines in the README, as arguments: what stands behind `node dist/cli.js`. */
function commandLines(): string[][] {
  return shellLines
    .filter((line) => line.startsWith("node dist/cli.js "))
    .map((line) => line.replace(/ >.*/, "").split(" ").slice(2));
}

describe("README", () => {
  test("prints what the command line prints of the lines before", async () => {
    const printed = fences.find(({ language }) => language === "text")?.text;
    const { stdout, code } = await new Folder({ Dockerfile: columns().before }).lint("Dockerfile");
    expect(stdout).toBe(printed);
    expect(code).toBe(1);
  });

  test("shows after --fix what --fix writes", async () => {
    const folder = new Folder({ Dockerfile: columns().before });
    await folder.lint("--fix", "Dockerfile");
    expect(folder.read("Dockerfile")).toBe(columns().after);
  });

  test("has command lines at all", () => {
    expect(commandLines().length).toBeGreaterThan(4);
  });

  test.each(commandLines())("has a command line that is understood: %s %s %s %s", async (...args) => {
    const words = args.filter((word) => word !== undefined);
    const { code, stderr, stdout } = await new Folder({ Dockerfile: columns().before }).run(words);
    expect({ code: code === 2 ? stderr : "as documented", output: stdout !== "" }).toEqual({
      code: "as documented",
      output: true,
    });
  });

  test("silences the finding that its comment is about", async () => {
    const example = fences.find(({ text }) => text.startsWith("# dockwise-ignore "))?.text ?? "";
    const rule = "dockerfile/no-latest";
    const bare = await new Folder({ Dockerfile: example.replace(/^#.*\n/, "") }).lint("Dockerfile");
    const silenced = await new Folder({ Dockerfile: example }).lint("Dockerfile");
    expect([bare, silenced].map(({ stdout }) => stdout.includes(rule))).toEqual([true, false]);
    expect(silenced.stdout).not.toContain("dockwise/");
  });

  test("has a configuration that is valid and turns off what it says", async () => {
    const config = fences.find(({ language }) => language === "yaml")?.text ?? "";
    const folder = new Folder({ Dockerfile: columns().before, ".dockwise.yaml": config });
    const { stdout } = await folder.lint(".");
    expect(stdout).toContain("dockerfile/use-exec-form");
    expect(stdout).not.toMatch(/dockerfile\/use-copy|dockwise\/config/);
  });

  test("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const named = shellLines.flatMap((line) => /^npm (?:run )?([\w:-]+)/.exec(line)?.[1] ?? []);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("links to files that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)/g)].flatMap(([, link = ""]) =>
      /^\w+:/.test(link) ? [] : link,
    );
    expect(links).toContain("media/readme.png");
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
