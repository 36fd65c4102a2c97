import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { QuestionId, RuleId } from "../../server/src/core/knowledge/ids.gen.ts";
import type {
  FollowUp,
  Question,
  QuestionBody,
  QuestionExample,
} from "../../server/src/core/knowledge/question.ts";
import { fencesOf, plainText, renderHtml, type Section, splitAtHeadings } from "./markdown.ts";

export interface QuestionFile {
  readonly question: Question;
  readonly body: QuestionBody;
  /** The front matter as it is written, and the headings in their order: what the content test checks. */
  readonly frontMatter: { readonly [key: string]: unknown };
  readonly headings: readonly string[];
}

/** Reads content/questions, in the order of the numbers. Throws with the file's name on front matter that does not parse. */
export function readQuestions(root: string): readonly QuestionFile[] {
  const folder = join(root, "content/questions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replaceAll("\\", "/"));
  return files
    .map((name) => readQuestion(`content/questions/${name}`, readFileSync(join(folder, name), "utf8")))
    .sort((a, b) => a.question.number - b.question.number);
}

function readQuestion(file: string, text: string): QuestionFile {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!match) throw new Error(`${file} has no front matter`);
  const frontMatter = parse(match[1] ?? "");
  const sections = splitAtHeadings(match[2] ?? "", 2);
  const id = `Q${frontMatter.number}` as QuestionId;
  const bodyOf = (heading: string) => sections.find((section) => section.heading === heading)?.body ?? "";
  const question: Question = {
    id,
    number: frontMatter.number,
    title: frontMatter.title,
    short: frontMatter.short,
    section: frontMatter.section,
    level: frontMatter.level,
    for: frontMatter.for,
    kind: frontMatter.kind,
    origin: frontMatter.origin,
    on: frontMatter.on ?? [],
    seeAlso: (frontMatter.seeAlso ?? []).map((number: number) => `Q${number}`),
    inShort: bodyOf("In short").replace(/\s*\n\s*/g, " "),
    file,
  };
  return {
    question,
    body: readBody(id, sections, frontMatter.references ?? []),
    frontMatter,
    headings: sections.map((one) => one.heading),
  };
}

function readBody(
  id: QuestionId,
  all: readonly Section[],
  references: QuestionBody["references"],
): QuestionBody {
  const examples: QuestionExample[] = [];
  const render = (markdown: string): string => {
    const html = renderHtml(markdown, examples.length);
    for (const { language, info, code } of fencesOf(markdown)) {
      const bad =
        info
          .find((word) => word.startsWith("bad="))
          ?.slice("bad=".length)
          .split(",") ?? [];
      examples.push({ language, code, bad: bad as RuleId[], fragment: info.includes("fragment") });
    }
    return html;
  };
  const bodyOf = (heading: string) => all.find((section) => section.heading === heading)?.body ?? "";
  const inShortHtml = render(bodyOf("In short"));
  const sections = all
    .filter(({ heading }) => heading !== "In short" && heading !== "Follow-ups")
    .map(({ heading, body }) => ({ heading, markdown: body, html: render(body) }));
  const followUps = readFollowUps(bodyOf("Follow-ups"), render);
  return {
    id,
    sections,
    inShortHtml,
    followUps,
    examples,
    references,
    text: plainText(all.map((section) => `${section.heading} ${section.body}`).join("\n")),
  };
}

/** `### Question? {#id}` with the answer below it, and list items `- → Qn`, which stand behind an answer or alone. */
function readFollowUps(markdown: string, render: (markdown: string) => string): readonly FollowUp[] {
  const pointer = /^- → Q(\d+)\s*$/gm;
  const own = splitAtHeadings(markdown, 3).map(({ heading, body }): FollowUp => {
    const [, question = heading, id = ""] = /^(.*?)\s*\{#([\w-]+)\}$/.exec(heading) ?? [];
    const answer = body.replace(pointer, "").trim();
    return { id, question, markdown: answer, html: render(answer) };
  });
  const links = [...markdown.matchAll(pointer)].map(
    (match): FollowUp => ({ to: `Q${match[1]}` as QuestionId }),
  );
  return [...own, ...links];
}
