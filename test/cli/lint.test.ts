import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Folder } from "./run.ts";

const clean = "FROM node:24\nUSER node\n";
const shell = "FROM node:24\nUSER node\nCMD npm start\n";
const old = "FROM node:16\nUSER node\n";

/** The paths in a JSON report with the rules found in each. */
function found(stdout: string): Record<string, string[]> {
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { rule: string }[]; errors: string[] }[];
  };
  return Object.fromEntries(
    files.map(({ path, findings, errors }) => [path, [...findings.map(({ rule }) => rule), ...errors]]),
  );
}

describe("stylish", () => {
  test("is in columns, with what it comes to", async () => {
    const folder = new Folder({ Dockerfile: "FROM node:16\nMAINTAINER ada\nUSER node\nCMD npm start\n" });
    expect(await folder.lint("Dockerfile")).toEqual({
      code: 1,
      stdout: `Dockerfile
  1:11  warning  node:16 has had no security fixes since 2023-09-11                     dockerfile/no-end-of-life-base
   2:1  warning  MAINTAINER is deprecated; a label holds the author now                 dockerfile/no-maintainer
   4:5  warning  CMD in shell form: a shell runs it and may keep the signals to itself  dockerfile/use-exec-form

✖ 3 findings (3 warnings) in 1 file.
  2 can be fixed with --fix.
`,
      stderr: "",
    });
  });

  test("says so when all is well", async () => {
    const folder = new Folder({ Dockerfile: clean });
    expect(await folder.lint(".")).toEqual({ code: 0, stdout: "✔ No findings in 1 file.\n", stderr: "" });
  });

  test("says so when there is nothing of ours", async () => {
    const { code, stdout } = await new Folder({ "README.md": "# Hello\n" }).lint(".");
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "No Dockerfile, Compose file or .dockerignore was found.\n",
    });
  });

  test("sends no escape sequence of a file to the terminal", async () => {
    const folder = new Folder({
      Dockerfile: "FROM node:24 AS b\nFROM node:24\nUSER node\nCOPY --from=\u001b[31mb /a /b\n",
    });
    const { stdout } = await folder.lint("Dockerfile");
    expect(stdout).not.toContain("\u001b");
  });
});

describe("json", () => {
  test("holds places from 1 and offsets from 0, questions and fixes", async () => {
    const folder = new Folder({ Dockerfile: shell });
    const { code, stdout } = await folder.lint("--format", "json", "Dockerfile");
    const { files } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(files).toEqual([
      {
        path: "<folder>/Dockerfile",
        language: "dockerfile",
        findings: [
          {
            rule: "dockerfile/use-exec-form",
            severity: "warning",
            message: "CMD in shell form: a shell runs it and may keep the signals to itself",
            start: { line: 3, column: 5, offset: 27 },
            end: { line: 3, column: 14, offset: 36 },
            questions: expect.arrayContaining([expect.any(Number)]),
            fixes: [
              {
                title: "Write as a JSON array",
                safety: "safe",
                edits: [{ start: 27, end: 36, text: '["npm", "start"]' }],
              },
            ],
          },
        ],
        errors: [],
      },
    ]);
  });

  test("counts a byte order mark and both units of a character outside the first plane", async () => {
    const folder = new Folder({
      Dockerfile: "\ufeffFROM node:24\r\nUSER node\r\nCMD echo 🐳 && npm start\r\n",
    });
    const { stdout } = await folder.lint("--format", "json", "Dockerfile");
    const [finding] = JSON.parse(stdout).files[0].findings;
    expect(finding.start).toEqual({ line: 3, column: 5, offset: 30 });
    expect(finding.end).toEqual({ line: 3, column: 25, offset: 50 });
  });
});

describe("files", () => {
  test("of ours are found in folders by name and content; some folders are passed by", async () => {
    const folder = new Folder({
      "api/Dockerfile": shell,
      "api/Dockerfile.md": "# How to build\n",
      "deploy/app.yaml": "services:\n  web:\n    image: nginx:1.30\n",
      "deploy/pod.yaml": "apiVersion: v1\nkind: Pod\n",
      "node_modules/a/Dockerfile": shell,
      ".git/Dockerfile": shell,
      "dist/Dockerfile": shell,
    });
    const { stdout } = await folder.lint("--format", "json", ".");
    expect(Object.keys(found(stdout))).toEqual(["<folder>/api/Dockerfile", "<folder>/deploy/app.yaml"]);
  });

  test("that are named are tried whatever they are called, and once", async () => {
    const folder = new Folder({ "build.txt": shell, dist: "" });
    const { stdout } = await folder.lint("--format", "json", "build.txt", "./build.txt");
    expect(found(stdout)).toEqual({ "<folder>/build.txt": ["dockerfile/use-exec-form"] });
  });

  test("in a circle of links are read once", async () => {
    const folder = new Folder({ "a/Dockerfile": clean });
    symlinkSync("..", join(folder.path, "a/up"));
    symlinkSync("self", join(folder.path, "self"));
    const { code, stdout } = await folder.lint("--format", "json", ".");
    expect({ code, found: found(stdout) }).toEqual({ code: 0, found: { "<folder>/a/Dockerfile": [] } });
  });

  test("that cannot be read are reported beside the others", async () => {
    const folder = new Folder({
      Dockerfile: clean,
      "old/Dockerfile": old,
      "bin/Dockerfile": new Uint8Array([0, 1, 2, 255]),
      "latin/Dockerfile": new Uint8Array([...Buffer.from("FROM node:24\n# caf"), 0xe9, 10]),
    });
    const paths = ["missing", "Dockerfile", "old", "bin", "latin"];
    const { code, stdout } = await folder.lint("--format", "json", ...paths);
    expect({ code, found: found(stdout) }).toEqual({
      code: 1,
      found: {
        "<folder>/missing": ["There is no such file or folder."],
        "<folder>/Dockerfile": [],
        "<folder>/old/Dockerfile": ["dockerfile/no-end-of-life-base"],
        "<folder>/bin/Dockerfile": ["This is a binary file."],
        "<folder>/latin/Dockerfile": ["This file is not UTF-8 text."],
      },
    });
  });

  test("of which none can be read end with 2", async () => {
    expect(await new Folder().lint("missing")).toEqual({
      code: 2,
      stdout: `missing
  error  There is no such file or folder.

✖ 1 file could not be dealt with.
`,
      stderr: "",
    });
  });
});

describe("exit codes", () => {
  test.each([
    ["error", old, 0],
    ["warning", old, 1],
    ["info", old, 1],
    ["warning", clean, 0],
  ])("with --fail-on %s", async (level, text, code) => {
    expect((await new Folder({ Dockerfile: text }).lint("--fail-on", level, ".")).code).toBe(code);
  });

  test.each([
    [["lint"], "Name a file or folder to lint."],
    [["lint", "--format", "xml", "."], '--format is one of stylish, json, not "xml".'],
    [["lint", "--preset", "most", "."], '--preset is one of recommended, strict, all, not "most".'],
    [["lint", "--fail-on", "never", "."], '--fail-on is one of error, warning, info, not "never".'],
    [["lint", "--today", "tomorrow", "."], '--today is a date like 2026-11-23, not "tomorrow".'],
    [["lint", "--fixx", "."], "Unknown option '--fixx'."],
    [
      ["lint", "--fix", "--stdin-filename", "Dockerfile"],
      "--fix writes files; it cannot fix the standard input.",
    ],
    [["lint", "-"], "To lint the standard input, say with --stdin-filename what it is."],
    [["explain", "Q9999"], 'There is no rule or question called "Q9999".'],
    [["explain"], "Name one rule or question to explain."],
    [["lnit"], 'There is no command "lnit"; the commands are lint, rules, questions, explain.'],
    [[], "A command is missing; the commands are lint, rules, questions, explain."],
  ])("of %j is 2, with one sentence", async (args, sentence) => {
    const outcome = await new Folder().run(args);
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: `dockwise: ${sentence}\n` });
  });
});

describe("settings", () => {
  test("come from the nearest config file, and --preset wins over it", async () => {
    const folder = new Folder({
      ".dockwise.yaml": "rules:\n  dockerfile/use-exec-form: off\n",
      "a/Dockerfile": shell,
      "b/.dockwise.yaml": "rules:\n  dockerfile/use-exec-form: error\n",
      "b/Dockerfile": shell,
    });
    const { stdout } = await folder.lint("--format", "json", "--preset", "strict", ".");
    expect(found(stdout)["<folder>/a/Dockerfile"]).not.toContain("dockerfile/use-exec-form");
    expect(found(stdout)["<folder>/b/Dockerfile"]).toContain("dockerfile/use-exec-form");
  });

  test("with a mistake end the run before any file is fixed", async () => {
    const folder = new Folder({
      Dockerfile: shell,
      "b/.dockwise.yaml": "rules:\n  dockerfile/use-exec-from: off\n",
      "b/Dockerfile": shell,
    });
    expect(await folder.lint("--fix", ".")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "dockwise: <folder>/b/.dockwise.yaml:2:3: No rule is called dockerfile/use-exec-from; did you mean dockerfile/use-exec-form?\n",
    });
    expect(folder.read("Dockerfile")).toBe(shell);
  });
});

describe("--stdin-filename", () => {
  test("says what the standard input is, and which config applies", async () => {
    const folder = new Folder({ "a/.dockwise.yaml": "rules:\n  dockerfile/use-exec-form: info\n" });
    const lint = (name: string) => folder.run(["lint", "--stdin-filename", name, "-"], shell);
    expect((await lint("Dockerfile")).code).toBe(1);
    expect(await lint("a/Dockerfile")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${join("a", "Dockerfile")}\n  3:5  info`),
    });
  });
});

describe("--fix", () => {
  test("makes the safe fixes and reports what is left", async () => {
    const folder = new Folder({ Dockerfile: "FROM node:16\r\n# not root\r\nUSER node\r\nCMD npm start\r\n" });
    expect(await folder.lint("--fix", "Dockerfile")).toEqual({
      code: 1,
      stdout: `Dockerfile
  1:11  warning  node:16 has had no security fixes since 2023-09-11  dockerfile/no-end-of-life-base

✔ Fixed 1 finding.
✖ 1 finding (1 warning) in 1 file.
`,
      stderr: "",
    });
    expect(folder.read("Dockerfile")).toBe(
      'FROM node:16\r\n# not root\r\nUSER node\r\nCMD ["npm", "start"]\r\n',
    );
  });

  test("changes nothing the second time", async () => {
    const folder = new Folder({ Dockerfile: shell });
    await folder.lint("--fix", ".");
    const once = folder.read("Dockerfile");
    expect(await folder.lint("--fix", ".")).toEqual({
      code: 0,
      stdout: "✔ No findings in 1 file.\n",
      stderr: "",
    });
    expect(folder.read("Dockerfile")).toBe(once);
  });

  test("keeps the mode of the file, and a link a link", async () => {
    const folder = new Folder({ "real/Dockerfile": shell });
    chmodSync(join(folder.path, "real/Dockerfile"), 0o640);
    mkdirSync(join(folder.path, "linked"));
    symlinkSync("../real/Dockerfile", join(folder.path, "linked/Dockerfile"));
    await folder.lint("--fix", "linked/Dockerfile");
    expect(lstatSync(join(folder.path, "linked/Dockerfile")).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder.path, "real/Dockerfile")).mode & 0o777).toBe(0o640);
    expect(folder.read("real/Dockerfile")).toContain('CMD ["npm", "start"]');
    expect(readdirSync(join(folder.path, "real"))).toEqual(["Dockerfile"]);
  });

  test("leaves bytes alone that are no text", async () => {
    const bytes = new Uint8Array([...Buffer.from("FROM node:24\nCMD npm start # "), 0xe9, 10]);
    const folder = new Folder({ Dockerfile: bytes });
    expect((await folder.lint("--fix", "Dockerfile")).code).toBe(2);
    expect(new Uint8Array(readFileSync(join(folder.path, "Dockerfile")))).toEqual(bytes);
  });
});

test("--timing tells on standard error where the time went", async () => {
  const { stdout, stderr } = await new Folder({ Dockerfile: clean }).lint("--timing", ".");
  expect(stdout).toBe("✔ No findings in 1 file.\n");
  expect(stderr).toMatch(/ ms {2}in all\n.* ms {2}of which linting\n.* ms {2}<folder>\/Dockerfile\n$/);
});
