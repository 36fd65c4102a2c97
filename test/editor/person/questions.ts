import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What the files in content/ say, read without any of the code under test. */
export interface Content {
  title(question: number): string;
  short(question: number): string;
  /** The first sentence of In short, as it reads on the screen. */
  opening(question: number): string;
  /** The first sentence of the reference for an anchor; absent where there is none. */
  reference(anchor: string): string | undefined;
}

export function readContent(root: string): Content {
  const folder = join(root, "content/questions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  const questions = new Map(files.map((file) => readQuestion(readFileSync(join(folder, file), "utf8"))));
  const reference = (language: string): Record<string, string> =>
    parse(readFileSync(join(root, `content/reference/${language}.yaml`), "utf8"));
  const references = new Map([
    ["dockerfile", reference("dockerfile")],
    ["compose", reference("compose")],
  ]);

  const question = (number: number) => {
    const found = questions.get(number);
    if (!found) throw new Error(`There is no question ${number}.`);
    return found;
  };
  return {
    title: (number) => question(number).title,
    short: (number) => question(number).short,
    opening: (number) => firstSentence(question(number).inShort),
    reference(anchor) {
      const [language = "", ...rest] = anchor.split(":");
      const sentences = references.get(language)?.[rest.join(":")];
      return sentences && firstSentence(sentences);
    },
  };
}

interface Question {
  readonly title: string;
  readonly short: string;
  readonly inShort: string;
}

function readQuestion(markdown: string): [number, Question] {
  const [, frontMatter = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const { number, title, short } = parse(frontMatter);
  const inShort = /^## In short\n+(.*?)\n+## /ms.exec(body)?.[1] ?? "";
  return [number, { title, short, inShort }];
}

/** The first sentence of a Markdown paragraph, without its marks. */
function firstSentence(markdown: string): string {
  const text = screenText(markdown.replace(/`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g, "$1$2$3"));
  return /^.*?[.:?](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** Text as it is compared: a run of blanks is one blank. */
export function screenText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
