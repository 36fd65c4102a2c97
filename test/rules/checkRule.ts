import { expect } from "vitest";
import { imageData } from "../../server/src/core/knowledge/images.gen.ts";
import { ImageFacts } from "../../server/src/core/knowledge/images.ts";
import type { FileEdit, Finding } from "../../server/src/core/lint/finding.ts";
import { applyFixes } from "../../server/src/core/lint/fixes.ts";
import { Linter } from "../../server/src/core/lint/linter.ts";
import { type RelatedAnswer, relatedKey } from "../../server/src/core/lint/related.ts";
import type { Example, Quiet, Rule } from "../../server/src/core/lint/rule.ts";
import { createService, type Document } from "../../server/src/core/service.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";

type Answers = Map<string, RelatedAnswer>;

const service = createService();
const facts = new ImageFacts(imageData);
const names = { dockerfile: "Dockerfile", compose: "compose.yaml", dockerignore: ".dockerignore" };

/** One rule, alone, on one file with the files beside it. */
export class RuleBench {
  private readonly linter: Linter;
  private readonly answers: Answers;

  constructor(
    private readonly rule: Rule,
    private readonly given: Pick<Example | Quiet, "files" | "executable" | "name" | "options" | "today">,
  ) {
    this.linter = new Linter([rule], facts, (message) => {
      throw new Error(message);
    });
    this.answers = answersOf(given.files, given.executable);
  }

  open(text: string): Document {
    return service.open(this.given.name ?? names[this.rule.language], this.rule.language, text);
  }

  findings(text: string): readonly Finding[] {
    const { rule, given } = this;
    const setting = given.options ? { options: given.options } : {};
    const settings = service.settings(given.today ?? "2026-11-01", {
      preset: "all",
      rules: new Map([[rule.meta.id, setting]]),
    });
    const { model, path } = this.open(text);
    const known = given.files === undefined ? new Map() : this.answers;
    const { findings, wanted } = this.linter.lint(model, path, settings, known);
    // A file that an example does not have is absent, not unknown.
    if (given.files !== undefined && wanted.length > 0) {
      for (const request of wanted) this.answers.set(relatedKey(request), absent(request.as));
      return this.findings(text);
    }
    return findings;
  }

  /** Makes the wanted fix of every finding, pass by pass, until none is left. */
  fix(text: string, title?: string): { readonly text: string; readonly others: readonly FileEdit[] } {
    let current = text;
    const others: FileEdit[] = [];
    for (let pass = 0; pass < 10; pass++) {
      const chosen = this.findings(current).flatMap((finding) => {
        const fix = title === undefined ? finding.fixes[0] : finding.fixes.find((one) => one.title === title);
        return fix ? [{ finding, fix }] : [];
      });
      if (chosen.length === 0) break;
      const result = applyFixes(current, chosen);
      others.push(...result.others);
      if (result.text === current) break;
      current = result.text;
    }
    return { text: current, others };
  }
}

/** The text with `«…»` around every finding, as the examples draw them. */
export function drawn(text: string, findings: readonly Finding[]): string {
  const marks = findings.flatMap(({ span }) => [
    { start: span.start, end: span.start, text: "«" },
    { start: span.end, end: span.end, text: "»" },
  ]);
  let result = text;
  for (const mark of marks.sort((a, b) => b.start - a.start || (a.text === "«" ? 1 : -1))) {
    result = result.slice(0, mark.start) + mark.text + result.slice(mark.start);
  }
  return result;
}

export function withoutMarks(text: string): string {
  return text.replace(/[«»]/g, "");
}

/** `good` is what the fix yields, also with CRLF. In a heredoc the shell is handed the CRs too, so there CRLF is another program. */
export function checkFix(bench: RuleBench, example: Example, eol: "\n" | "\r\n"): void {
  if (eol === "\r\n" && example.bad.includes("<<")) return;
  const bad = withoutMarks(example.bad).replaceAll("\n", eol);
  const { text, others } = bench.fix(bad, example.fix);
  expect(text).toBe(example.good.replaceAll("\n", eol));
  for (const [path, content] of Object.entries(example.goodFiles ?? {})) {
    const edits = others.filter((edit) => edit.path === path);
    expect(applyEdits(example.files?.[path] ?? "", edits)).toBe(content);
  }
}

/** What a disk with these files in the folder of the linted file would say. */
function answersOf(files: Example["files"] = {}, executable: Example["executable"] = []): Answers {
  const answers: Answers = new Map();
  const folders = new Map<string, Set<string>>([[".", new Set()]]);
  for (const [path, text] of Object.entries(files)) {
    const mode = executable.includes(path) ? 0o755 : 0o644;
    answers.set(relatedKey({ path, as: "text" }), { as: "text", text });
    answers.set(relatedKey({ path, as: "stat" }), { as: "stat", stat: { type: "file", mode } });
    let folder = ".";
    for (const part of path.split("/").map((each, at, all) => (at < all.length - 1 ? `${each}/` : each))) {
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names.add(part));
      folder = folder === "." ? part.slice(0, -1) : `${folder}/${part.slice(0, -1)}`;
    }
  }
  for (const [path, names] of folders) {
    answers.set(relatedKey({ path, as: "list" }), { as: "list", names: [...names] });
    answers.set(relatedKey({ path, as: "stat" }), { as: "stat", stat: { type: "folder", mode: 0o755 } });
  }
  return answers;
}

function absent(as: "text" | "stat" | "list"): RelatedAnswer {
  switch (as) {
    case "text":
      return { as, text: null };
    case "stat":
      return { as, stat: null };
    case "list":
      return { as, names: null };
  }
}
