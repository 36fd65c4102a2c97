import { describe, expect, test } from "vitest";
import { questions } from "../../server/src/core/knowledge/questions.gen.ts";
import { rules } from "../../server/src/core/rules/registry.gen.ts";

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("%s", (id, rule) => {
  test("is named for its language and for what it forbids or demands", () => {
    expect(id).toMatch(new RegExp(`^${rule.language}/(no|use|require)-[a-z0-9-]+$`));
  });

  test("says what and why in few words", () => {
    expect(rule.meta.summary).toMatch(/^[A-Z].{10,79}\.$/);
    expect(rule.meta.why.split(/\s+/).length, "words of why").toBeLessThanOrEqual(40);
  });

  test("has messages that name things in plain text", () => {
    for (const message of Object.values(rule.messages)) {
      expect(message.length, message).toBeLessThanOrEqual(90);
      expect(message).not.toContain("`");
      expect(message).not.toMatch(/\.$/);
    }
  });

  test("refers to questions that exist", () => {
    const ids = questions.map((question) => question.id);
    expect(rule.meta.questions.filter((question) => !ids.includes(question))).toEqual([]);
  });

  test("refers to pages", () => {
    expect(rule.meta.references.length).toBeGreaterThan(0);
    for (const { url } of rule.meta.references) expect(url).toMatch(/^https:\/\//);
  });

  test("has an explained default for every option", () => {
    for (const option of Object.values(rule.options ?? {})) expect(option.doc).toMatch(/\.$/);
  });
});

test("security and build failures are no hints", () => {
  for (const { meta } of rules) if (meta.category === "security") expect(meta.severity).not.toBe("hint");
});
