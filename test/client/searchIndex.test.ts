import { describe, expect, test } from "vitest";
import { SearchIndex } from "../../client/src/questions/searchIndex.ts";
import type { Question } from "../../server/src/core/knowledge/question.ts";
import { questions } from "../../server/src/core/knowledge/questions.gen.ts";

const shape = questions[0];
if (!shape) throw new Error("There are no questions.");

/** Number, title and text of the questions that are searched. */
const corpus: readonly (readonly [number: number, title: string, text: string])[] = [
  [4, "What is a layer?", "Every instruction adds one."],
  [
    43,
    "How do you write a health check?",
    "A check that calls curl fails where the image has no curl. Use `wget`.",
  ],
  [
    143,
    "How do you limit memory?",
    "Set --memory-swap too, or 43 other things happen in a place which is far away from all the rest of it.",
  ],
  [46, "Who owns a file?", "COPY --chown=node decides, and $HOME is /root; depends_on does not matter."],
];
const index = new SearchIndex(
  corpus.map(
    ([number, title]): Question => ({
      ...shape,
      id: `Q${number}` as Question["id"],
      number,
      title,
      short: title,
      inShort: "",
    }),
  ),
  new Map(corpus.map(([number, , text]) => [`Q${number}`, { text }])),
);

/** What is found: `Q43 How do you write a «health» check? / … calls «curl» …`, a line a question, best first. */
function check(query: string, ...expected: readonly string[]): void {
  const text = (marked: readonly { text: string; match: boolean }[] | undefined) =>
    marked?.map((piece) => (piece.match ? `«${piece.text}»` : piece.text)).join("");
  const lines = index.search(query).map(({ id, title, excerpt }) => {
    const line = `${id} ${text(title)}`;
    return excerpt ? `${line} / ${text(excerpt)}` : line;
  });
  expect(lines).toEqual(expected);
}

describe("search", () => {
  test("finds words of the title", () => check("layer", "Q4 What is a «layer»?"));
  test("finds words by their beginning", () => check("heal", "Q43 How do you write a «health» check?"));
  test("forgives a typing error", () => check("memmory", "Q143 How do you limit «memory»?"));
  test("finds words of the text and shows them in it", () =>
    check("wget", "Q43 How do you write a health check? / … the image has no curl. Use `«wget»`."));
  test("wants every word, and shows the one that the title lacks", () =>
    check(
      "health curl",
      "Q43 How do you write a «health» check? / A check that calls «curl» fails where the image has no «curl». Use `wget`.",
    ));
  test("finds nothing where one word is missing", () => check("health zebra"));
  test("finds flags, variables and names with an underscore", () => {
    const title = "Q46 Who owns a file? / ";
    check("--chown", `${title}COPY --«chown»=node decides, and $HOME is /root; depends_on does not matter.`);
    check("$HOME", `${title}… --chown=node decides, and $«HOME» is /root; depends_on does not matter.`);
    check("depends_on", `${title}… decides, and $HOME is /root; «depends_on» does not matter.`);
  });
  test("puts the question of a number first", () => {
    const other =
      "Q143 How do you limit memory? / Set --memory-swap too, or «43» other things happen in a place which is far away from all the rest of …";
    check("43", "Q43 How do you write a health check?", other);
    check(" q46 ", "Q46 Who owns a file?");
  });
  test("finds nothing for nothing", () => check("   "));
});

test("every real question is found by its own title", () => {
  const real = new SearchIndex(questions, new Map());
  for (const { id, title } of questions) expect(real.search(title)[0]?.id, title).toBe(id);
});
