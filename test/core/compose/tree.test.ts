import { describe, expect, test } from "vitest";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { renderTree } from "./render.ts";

/** The tree that Compose sees, as one line, and no error. */
function check(text: string, expected: string): void {
  const file = parseCompose(text);
  expect(file.syntaxErrors).toEqual([]);
  expect(renderTree(file)).toBe(expected);
}

describe("a tree", () => {
  test("has what YAML 1.2 makes of each scalar", () => {
    check(
      "a: 1\nb: 0x10\nc: yes\nd: true\ne: ~\nf: 1.5\ng: 22:22\nh: '7'\ni:\n",
      '{a: 1, b: 16, c: "yes", d: true, e: null, f: 1.5, g: "22:22", h: "7", i: ∅}',
    );
  });
});
