import { type Question, type QuestionBody, sections } from "../knowledge/question.ts";
import type { Rule } from "../lint/rule.ts";

/** A question as Markdown, for a terminal or a preview. */
export function questionPage(
  question: Question,
  body: QuestionBody,
  rules: readonly Rule[],
  questionOf: (id: string) => Question | undefined,
): string {
  const section = sections.find((one) => one.id === question.section)?.title ?? question.section;
  const parts = [
    `# ${question.id}: ${question.title}`,
    `*${section} · ${question.level} · for ${question.for === "both" ? "developers and operators" : `${question.for}s`}*`,
    question.inShort,
    ...body.sections.flatMap(({ heading, markdown }) => [`## ${heading}`, markdown]),
    ...followUps(body, questionOf),
    ...list(
      "See also",
      question.seeAlso.map((id) => `${id}: ${questionOf(id)?.title ?? id}`),
    ),
    ...list(
      "Rules",
      rules.map((rule) => `${rule.meta.id}: ${rule.meta.summary}`),
    ),
    ...list(
      "References",
      body.references.map((one) => `${one.page} (${one.heading}): ${one.supports}`),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function followUps(body: QuestionBody, questionOf: (id: string) => Question | undefined): string[] {
  if (body.followUps.length === 0) return [];
  const parts = body.followUps.flatMap((one) =>
    "to" in one
      ? [`→ ${one.to}: ${questionOf(one.to)?.title ?? one.to}`]
      : [`### ${one.question}`, one.markdown],
  );
  return ["## Follow-ups", ...parts];
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, items.map((item) => `- ${item}`).join("\n")];
}
