import { describe, expect, test } from "vitest";
import type { QuestionExample } from "../../server/src/core/knowledge/question.ts";
import type { Language } from "../../server/src/core/lint/rule.ts";
import { rules } from "../../server/src/core/rules/registry.gen.ts";
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
  "dockerfile/no-missing-shell",
  "dockerfile/no-undefined-variable",
  "dockerfile/no-unknown-stage",
  "dockerfile/require-workdir",
  "compose/no-undefined-reference",
]);

const fences = readQuestions(process.cwd()).flatMap(({ question, body }) =>
  body.examples
    .filter((example) => example.language in names)
    .map((example, index) => [`${question.id} fence ${index + 1}`, example] as const),
);

const known = new Set<string>(rules.map((rule) => rule.meta.id));

interface Raised {
  readonly rules: readonly string[];
  /** What was found, as a person would want to read it. */
  readonly said: string;
}

function raisedBy({ language, code, fragment }: QuestionExample): Raised {
  const text =
    fragment && language === "dockerfile" && !/^(?:#.*\n)*\s*(?:FROM|ARG)\b/i.test(code)
      ? `FROM scratch\n${code}`
      : code;
  const document = service.open(names[language as Language], language as Language, text);
  const { findings } = service.lint(document, settings);
  const counted = findings.filter(({ rule }) => !fragment || !wholeFile.has(rule));
  return {
    rules: [...new Set(counted.map(({ rule }) => rule as string))].sort(),
    said: counted.map(({ rule, message }) => `${rule}: ${message}`).join("; "),
  };
}

describe("fences in the questions", () => {
  test.each(fences)("%s raises just what it says", (_, example) => {
    expect(
      example.bad.filter((id) => !known.has(id)),
      "rules named in bad= that do not exist",
    ).toEqual([]);
    const { rules: raised, said } = raisedBy(example);
    expect(raised, `raised here: ${said || "nothing"}`).toEqual([...example.bad].sort());
  });
});
