import { describe, expect, test } from "vitest";
import { paths } from "../../server/src/core/knowledge/paths.gen.ts";

describe.each(paths.map((path) => [path.id, path] as const))(
  "the path %s",
  (_, { id, title, summary, questions }) => {
    test("names each question once", () => {
      expect(new Set(questions).size).toBe(questions.length);
    });

    test("says what it is", () => {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(summary).toMatch(/^[A-Z].{20,}\.$/);
    });
  },
);

test("an interview is prepared with 25", () => {
  expect(paths.find(({ id }) => id === "interview-on-friday")?.questions).toHaveLength(25);
});
