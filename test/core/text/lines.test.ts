import fc from "fast-check";
import { expect, it } from "vitest";
import { LineIndex } from "../../../server/src/core/text/lines.ts";

/** The lines of a text without their endings. */
function check(text: string, ...expected: readonly string[]): void {
  const lines = new LineIndex(text);
  const found = Array.from({ length: lines.count }, (_, line) =>
    text.slice(lines.startOf(line), lines.endOf(line)),
  );
  expect(found).toEqual(expected);
}

it("cuts at LF", () => check("a\nb\n", "a", "b", ""));
it("cuts at CR LF", () => check("a\r\nb\r\n", "a", "b", ""));
it("cuts at a lone CR", () => check("a\rb\n\rc", "a", "b", "", "c"));
it("has one line when it is empty", () => check("", ""));

it("says where an offset is", () => {
  const lines = new LineIndex("ab\r\nc\n");
  expect([0, 2, 3, 4, 6, 99].map((at) => lines.placeAt(at))).toEqual([
    { line: 0, character: 0 },
    { line: 0, character: 2 },
    { line: 0, character: 3 },
    { line: 1, character: 0 },
    { line: 2, character: 0 },
    { line: 2, character: 93 },
  ]);
});

it("keeps a place within its line", () => {
  const lines = new LineIndex("ab\ncd");
  expect(lines.offsetAt({ line: 0, character: 9 })).toBe(2);
  expect(lines.offsetAt({ line: 9, character: 0 })).toBe(5);
});

it("finds every offset again", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r") }), (text) => {
      const lines = new LineIndex(text);
      for (let at = 0; at <= text.length; at++) {
        const line = lines.lineAt(at);
        expect(lines.startOf(line)).toBeLessThanOrEqual(at);
        if (at <= lines.endOf(line)) expect(lines.offsetAt(lines.placeAt(at))).toBe(at);
      }
    }),
  );
});

it("knows indentation and line ending", () => {
  const lines = new LineIndex("a\r\n \t b\n");
  expect(lines.indentAt(6)).toBe(" \t ");
  expect(lines.eol).toBe("\r\n");
  expect(new LineIndex("a\nb\r\n").eol).toBe("\n");
  expect(new LineIndex("a").eol).toBe("\n");
});
