import { describe, expect, test } from "vitest";
import { createService } from "../../server/src/core/service.ts";
import { Folder } from "./run.ts";

const { rules, questions } = createService();

describe("rules", () => {
  test("are listed in full for programs", async () => {
    const { code, stdout } = await new Folder().run(["rules", "--format", "json"]);
    const listed = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(listed).toHaveLength(rules.length);
    expect(listed).toContainEqual({
      id: "dockerfile/no-maintainer",
      language: "dockerfile",
      severity: "warning",
      preset: "recommended",
      category: expect.any(String),
      summary: expect.any(String),
      questions: expect.arrayContaining([expect.any(Number)]),
      sameAs: expect.arrayContaining(["hadolint:DL4000", "buildkit:MaintainerDeprecated"]),
      fix: "safe",
    });
  });

  test("are a line each for people", async () => {
    const { stdout } = await new Folder().run(["rules"]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(rules.length);
    expect(stdout).toMatch(/^dockerfile\/no-maintainer +warning +recommended +fix: safe +\S/m);
  });
});

describe("questions", () => {
  test("are listed in full for programs", async () => {
    const { code, stdout } = await new Folder().run(["questions", "--format", "json"]);
    const listed = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(listed).toHaveLength(questions.length);
    for (const question of listed) {
      expect(question).toEqual({
        number: expect.any(Number),
        title: expect.any(String),
        short: expect.any(String),
        section: expect.any(String),
        level: expect.stringMatching(/^(beginner|intermediate|advanced)$/),
        kind: expect.stringMatching(/^(concept|practice|diagnose|design)$/),
        origin: expect.stringMatching(/^(document|added)$/),
        on: expect.any(Array),
        file: expect.stringMatching(/^content\/questions\/.*\.md$/),
      });
    }
  });

  test("are listed by section for people", async () => {
    const { stdout } = await new Folder().run(["questions"]);
    for (const { id, title } of questions)
      expect(stdout).toMatch(new RegExp(`^  ${id} .*${escaped(title)}$`, "m"));
  });
});

describe("explain", () => {
  test.each(["dockerfile/use-exec-form", "use-exec-form", "DL3025", "buildkit:JSONArgsRecommended"])(
    "finds the rule behind %s",
    async (name) => {
      const { code, stdout } = await new Folder().run(["explain", name]);
      expect(code).toBe(0);
      expect(stdout).toContain("dockerfile/use-exec-form");
      expect(stdout).toContain("Write CMD and ENTRYPOINT as a JSON array.");
    },
  );

  test("answers every question from the bodies beside the bundle", async () => {
    const [first] = questions;
    for (const name of [first?.id ?? "", String(first?.number), first?.id.toLowerCase() ?? ""]) {
      const { code, stdout } = await new Folder().run(["explain", name]);
      expect(code).toBe(0);
      expect(stdout).toContain(first?.title);
      expect(stdout).toContain("What they listen for");
    }
  });
});

describe("help", () => {
  test("names the commands", async () => {
    const { code, stdout } = await new Folder().run(["--help"]);
    expect(code).toBe(0);
    for (const name of ["lint", "rules", "questions", "explain"])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  test.each(["lint", "rules", "questions", "explain"])("on %s shows how to call it", async (name) => {
    const { code, stdout } = await new Folder().run([name, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: dockwise ${name} `);
  });

  test("tells the version", async () => {
    expect((await new Folder().run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
