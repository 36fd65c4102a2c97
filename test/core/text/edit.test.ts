import { expect, it } from "vitest";
import {
  applyEdits,
  conflict,
  type Edit,
  insert,
  remove,
  replace,
} from "../../../server/src/core/text/edit.ts";

function check(text: string, edits: readonly Edit[], expected: string): void {
  expect(applyEdits(text, edits)).toBe(expected);
  expect(applyEdits(text, [...edits].reverse())).toBe(expected);
}

it("replaces, inserts and removes", () =>
  check(
    "abcdef",
    [replace({ start: 1, end: 3 }, "X"), insert(4, "Y"), remove({ start: 5, end: 6 })],
    "aXdYe",
  ));

it("makes edits that touch", () =>
  check("abcd", [replace({ start: 0, end: 2 }, "1"), replace({ start: 2, end: 4 }, "2")], "12"));

it("leaves a text without edits", () => check("abc", [], "abc"));

it("tells which edits conflict", () => {
  const middle = replace({ start: 2, end: 4 }, "");
  expect(conflict(middle, replace({ start: 3, end: 5 }, ""))).toBe(true);
  expect(conflict(middle, replace({ start: 4, end: 5 }, ""))).toBe(false);
  expect(conflict(middle, insert(3, "x"))).toBe(true);
  expect(conflict(middle, insert(4, "x"))).toBe(false);
  expect(conflict(insert(2, "a"), insert(2, "b"))).toBe(true);
});
