import { describe, expect, test } from "vitest";
import {
  everything,
  describe as inWords,
  isNarrowed,
  type Narrowing,
  narrow,
} from "../../client/src/questions/narrowing.ts";
import { questions } from "../../server/src/core/knowledge/questions.gen.ts";

const [first, second] = questions;
if (!first || !second) throw new Error("There are no questions.");
const three = [
  { ...first, id: "Q6", level: "beginner" },
  { ...first, id: "Q9", level: "advanced" },
  { ...second, id: "Q10", level: "beginner" },
] as typeof questions;
const standing = {
  read: new Set(["Q6"]),
  inFiles: new Set(["Q6", "Q9"]),
  matches: new Set(["Q9", "Q10"]),
};

function check(change: Partial<Narrowing>, expected: string, words: string): void {
  const narrowing = { ...everything, ...change };
  expect(
    narrow(three, narrowing, standing)
      .map(({ id }) => id)
      .join(" "),
  ).toBe(expected);
  expect(inWords(narrowing)).toBe(words);
  expect(isNarrowed(narrowing)).toBe(words !== "");
}

describe("the view Questions is narrowed", () => {
  test("not at all", () => check({}, "Q6 Q9 Q10", ""));
  test("by a search", () => check({ query: "cmd" }, "Q9 Q10", "“cmd”"));
  test("by levels", () => check({ levels: ["advanced"] }, "Q9", "advanced"));
  test("by more than one level", () =>
    check({ levels: ["beginner", "advanced"] }, "Q6 Q9 Q10", "beginner, advanced"));
  test("to unread ones", () => check({ unread: true }, "Q9 Q10", "unread"));
  test("to the open files", () => check({ inFiles: true }, "Q6 Q9", "in my files"));
  test("by all of these", () =>
    check(
      { query: "cmd", levels: ["advanced"], unread: true, inFiles: true },
      "Q9",
      "“cmd”, advanced, unread, in my files",
    ));
});
