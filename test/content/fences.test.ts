import { describe, expect, test } from "vitest";
import type { QuestionExample } from "../../server/src/core/knowledge/question.ts";
import type { Language } from "../../server/src/core/lint/rule.ts";
import { createService } from "../../server/src/core/service.ts";
import { readQuestions } from "../../tools/gen/questions.ts";

const service = createService();
const settings = service.settings("2026-11-01");
const names: { readonly [language in Language]: string } = {
  dockerfile: "Dockerfile",
  compose: "compose.yaml",
  dockerignore: ".dockerignore",
};

/** What judges a whole file and not the part that a fragment shows. */
const wholeFile = new Set<string>([
  "dockerfile/require-non-root-user",
  "dockerfile/no-unknown-stage",
  "compose/no-undefined-reference",
]);

const fences = readQuestions(process.cwd()).flatMap(({ question, body }) =>
  body.examples
    .filter((example) => example.language in names)
    .map((example, index) => [`${question.id} fence ${index + 1}`, example] as const),
);

function rulesRaised({ language, code, fragment }: QuestionExample): readonly string[] {
  const text =
    fragment && language === "dockerfile" && !/^(?:#.*\n)*\s*(?:FROM|ARG)\b/i.test(code)
      ? `FROM scratch\n${code}`
      : code;
  const document = service.open(names[language as Language], language as Language, text);
  const { findings } = service.lint(document, settings);
  const raised = findings.map((finding) => finding.rule as string);
  return [...new Set(fragment ? raised.filter((rule) => !wholeFile.has(rule)) : raised)].sort();
}

describe("fences in the questions", () => {
  test.each(fences)("%s raises just what it says", (_, example) => {
    expect(rulesRaised(example)).toEqual([...example.bad].sort());
  });
});
