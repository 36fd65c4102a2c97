import { describe, expect, test } from "vitest";
import { sections } from "../../server/src/core/knowledge/question.ts";
import { readQuestions } from "../../tools/gen/questions.ts";

const files = readQuestions(process.cwd());
const ids = new Set(files.map(({ question }) => question.id));
const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What two short answers share, as a part of the words of the shorter one. */
function overlap(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[a-z][\w.-]*\w/g)));
  if (!a || !b) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

test("no two short answers say the same", () => {
  const all = files.map(({ question }) => question);
  const alike = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => overlap(one.inShort, other.inShort) >= 0.6)
      .map((other) => `${one.id} ${other.id}`),
  );
  expect(alike).toEqual([]);
});

const always = ["In short", "Answer", "Pitfalls", "What they listen for", "Follow-ups"];
const byKind = {
  concept: [...always, "Example"],
  practice: [...always, "Example"],
  diagnose: [...always, "Walk-through"],
  design: [...always, "Ask first"],
};
const order = [
  "In short",
  "Ask first",
  "Answer",
  "Example",
  "Walk-through",
  "Pitfalls",
  "What they listen for",
  "Often said, no longer true",
  "Follow-ups",
];
const keys = [
  "number",
  "title",
  "short",
  "section",
  "level",
  "for",
  "kind",
  "origin",
  "on",
  "seeAlso",
  "references",
];
const choices = {
  level: ["beginner", "intermediate", "advanced"],
  for: ["developer", "operator", "both"],
  kind: Object.keys(byKind),
  origin: ["document", "added"],
};

describe.each(files.map((file) => [file.question.id, file] as const))(
  "%s",
  (_, { question, body, frontMatter, headings }) => {
    test("has its front matter whole", () => {
      expect(
        Object.keys(frontMatter).filter((key) => !keys.includes(key)),
        "unknown keys",
      ).toEqual([]);
      expect(
        keys.filter((key) => !(key in frontMatter)),
        "missing keys",
      ).toEqual([]);
      for (const [key, allowed] of Object.entries(choices)) expect(allowed, key).toContain(frontMatter[key]);
      expect(question.title.length, "letters of the title").toBeLessThanOrEqual(72);
      expect(question.short.length, "letters of short").toBeLessThanOrEqual(32);
      const section = sections.findLast((one) => one.first <= question.number);
      expect(question.section).toBe(section?.id);
      expect(question.file).toMatch(
        new RegExp(`/${question.section}/${String(question.number).padStart(3, "0")}-[a-z0-9-]+\\.md$`),
      );
    });

    test("has the sections of its kind, in order and within their lengths", () => {
      expect(headings, "headings, in order").toEqual(order.filter((heading) => headings.includes(heading)));
      const due = byKind[question.kind] ?? [];
      expect(
        due.filter((heading) => !headings.includes(heading)),
        `missing headings of kind ${question.kind}`,
      ).toEqual([]);
      expect(words(question.inShort), "words of In short").toBeLessThanOrEqual(60);
      expect(question.inShort).not.toMatch(/^- |\]\(/);
      const answer = body.sections.find((one) => one.heading === "Answer")?.markdown ?? "";
      expect(words(answer), "words of Answer").toBeGreaterThanOrEqual(80);
      expect(words(answer), "words of Answer").toBeLessThanOrEqual(400);
    });

    test("links only to questions that exist", () => {
      const linked = [...question.seeAlso, ...body.followUps.flatMap((one) => ("to" in one ? [one.to] : []))];
      expect(
        linked.filter((id) => !ids.has(id)),
        "no such question",
      ).toEqual([]);
      expect(linked).not.toContain(question.id);
    });

    test("has follow-ups with an id and an answer", () => {
      expect(body.followUps.length).toBeGreaterThan(0);
      const own = body.followUps.flatMap((one) => ("to" in one ? [] : [one]));
      for (const one of own) {
        expect(one.id, `the {#id} behind "${one.question}"`).toMatch(/^[a-z0-9-]+$/);
        expect(words(one.markdown), `words of the answer to "${one.question}"`).toBeGreaterThan(15);
      }
      expect(new Set(own.map((one) => one.id)).size).toBe(own.length);
    });

    test("says what each reference supports", () => {
      expect(body.references.length).toBeGreaterThan(0);
      for (const { page, heading, supports } of body.references) {
        expect(page).toMatch(/^https:\/\//);
        expect(heading).toBeTruthy();
        expect(words(supports), `words of supports: ${supports}`).toBeGreaterThan(2);
      }
    });

    test("has JSON that parses", () => {
      for (const { language, code } of body.examples)
        if (language === "json") expect(() => JSON.parse(code)).not.toThrow();
    });
  },
);
