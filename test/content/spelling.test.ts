import { existsSync, readFileSync } from "node:fs";
import dictionary from "dictionary-en-gb";
import nspell from "nspell";
import { describe, expect, test } from "vitest";
import { reference } from "../../server/src/core/knowledge/reference.gen.ts";
import { rules } from "../../server/src/core/rules/registry.gen.ts";
import { readQuestions } from "../../tools/gen/questions.ts";

/** One word a line: names and terms that no dictionary has. */
const list = "content/words.txt";

const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
const own = new Set(existsSync(list) ? readFileSync(list, "utf8").split(/\s+/).filter(Boolean) : []);

/** Prose without code, links' addresses and ids. */
function words(markdown: string): readonly string[] {
  const prose = markdown
    .replace(/^(```+).*?^\1/gms, " ")
    .replace(/`[^`]*`/g, " ")
    .replace(/\{#[\w-]+\}|\]\([^)]*\)|https?:\/\/\S+/g, " ");
  return (prose.match(/(?<!\w)[A-Za-z][A-Za-z0-9'’./:_@+-]*/g) ?? []).flatMap((token) =>
    // What has digits, dots or slashes in it, or capitals inside, is a name and no word.
    /[\d/:_@.+](?=.)|[a-z][A-Z]|^[A-Z]{2,}s?$/.test(token)
      ? []
      : token
          .replace(/[^A-Za-z]+$/, "")
          .replace(/['’]s$/, "")
          .split("-")
          .filter((part) => part.length > 1),
  );
}

function misspelt(markdown: string): string {
  const unknown = words(markdown).filter(
    (word) => !own.has(word) && !own.has(word.toLowerCase()) && !speller.correct(word.replace("’", "'")),
  );
  return [...new Set(unknown)].join(" ");
}

describe("the speller", () => {
  test("knows a slip of the pen from a word", () => {
    expect(misspelt("A contianer runs `contianer` in the `foo`.")).toBe("contianer");
  });
});

describe("is spelt rightly", () => {
  test.each(readQuestions(process.cwd()).map(({ question }) => [question.id, question] as const))(
    "%s",
    (_, { file, title, short }) => {
      const text = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      expect(misspelt(`${title} ${short}\n${text}`)).toBe("");
    },
  );

  test.each(rules.map((rule) => [rule.meta.id, rule] as const))(
    "%s",
    (_, { meta, messages, examples, quiet }) => {
      const said = [
        meta.summary,
        meta.why,
        ...Object.values(messages).map((text) => text.replace(/\{\w+\}/g, " ")),
      ];
      const shown = [...examples.map(({ title }) => title), ...quiet.map(({ because }) => because)];
      expect(misspelt([...said, ...shown].join("\n"))).toBe("");
    },
  );

  test("every reference sentence", () => {
    expect(misspelt(Object.values(reference).join("\n"))).toBe("");
  });
});
