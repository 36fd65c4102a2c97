import type { QuestionExample } from "../../../server/src/core/knowledge/question.ts";

/** The file name under which an example is what it is. */
const fileNames: { readonly [language: string]: string } = {
  dockerfile: "Dockerfile",
  compose: "compose.yaml",
  dockerignore: ".dockerignore",
};

/** A whole file of a language that is linted. */
export function isRunnable({ language, fragment }: Pick<QuestionExample, "language" | "fragment">): boolean {
  return !fragment && fileNames[language] !== undefined;
}

/** `/Q43-1/Dockerfile` is the first example of question 43: from the path alone it can be made again after a reload. */
export function examplePath(question: string, index: number, language: string): string {
  return `/${question}-${index + 1}/${fileNames[language] ?? "example.txt"}`;
}

/** What `examplePath` was made from; undefined for any other path. */
export function parseExamplePath(
  path: string,
): { readonly question: string; readonly index: number } | undefined {
  const [, question, number, name] = /^\/(Q\d+)-(\d+)\/([^/]+)$/.exec(path) ?? [];
  if (!question || !number || !name || !Object.values(fileNames).includes(name)) return undefined;
  return { question, index: Number(number) - 1 };
}
