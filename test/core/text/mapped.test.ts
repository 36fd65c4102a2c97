import fc from "fast-check";
import { expect, it } from "vitest";
import { Mapped } from "../../../server/src/core/text/mapped.ts";
import { draw, undrawn } from "../marks.ts";

/**
 * A file in which `\x` stands for the character x and nothing else is special, decoded; as JSON strings and shell words are, in small.
 */
function decode(file: string): Mapped {
  return Mapped.build((builder) => {
    for (let at = 0; at < file.length; at++) {
      if (file[at] !== "\\") builder.copy(file[at] ?? "", at);
      else if (at + 1 < file.length) builder.decode({ start: at, end: ++at + 1 }, file[at] ?? "");
    }
  });
}

/** Where a stretch of the decoded text stands in the file. */
function check(drawn: string, decoded: string, exact: boolean): void {
  const file = undrawn(drawn);
  const mapped = decode(file);
  const start = mapped.text.indexOf(decoded);
  const span = mapped.span(start, start + decoded.length);
  expect(draw(file, [span])).toBe(drawn);
  expect(mapped.exact(start, start + decoded.length)).toEqual(exact ? span : undefined);
}

it("finds text that stands as it is", () => check("a«bc»d", "bc", true));
it("covers escapes", () => check("a«b\\cd»e", "bcd", false));
it("covers an escape wholly", () => check("a«\\b»c", "b", false));
it("begins behind an escape", () => check("\\a«bc»", "bc", true));
it("ends with the text", () => check("\\a«bc»", "bc", true));

it("tells a place for each character and the end", () => {
  const mapped = decode("a\\bc");
  expect([0, 1, 2, 3].map((at) => mapped.offset(at))).toEqual([0, 1, 3, 4]);
});

it("has a place when it is empty", () => {
  expect(Mapped.build(() => {}, 7).span()).toEqual({ start: 7, end: 7 });
  expect(decode("ab").slice(1, 1).span()).toEqual({ start: 1, end: 1 });
});

it("moves", () => expect(decode("a\\bc").shift(10).span(1, 3)).toEqual({ start: 11, end: 14 }));

it("follows a decoding of a decoding to the file", () => {
  const file = "x\\\\yz";
  const outer = decode(file);
  expect(outer.text).toBe("x\\yz");
  const both = outer.through(decode(outer.text));
  expect(both.text).toBe("xyz");
  expect(draw(file, [both.span(1, 2)])).toBe("x«\\\\y»z");
  expect(both.exact(2, 3)).toEqual({ start: 4, end: 5 });
});

it("keeps what it says when it is sliced", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\\", "b") }),
      fc.nat(20),
      fc.nat(20),
      (file, from, length) => {
        const mapped = decode(file);
        const start = Math.min(from, mapped.text.length);
        const end = Math.min(start + length, mapped.text.length);
        const part = mapped.slice(start, end);
        expect(part.text).toBe(mapped.text.slice(start, end));
        for (let at = 0; at < part.text.length; at++) {
          expect(part.span(at, at + 1)).toEqual(mapped.span(start + at, start + at + 1));
          const exact = part.exact(at, at + 1);
          if (exact) expect(file.slice(exact.start, exact.end)).toBe(part.text[at]);
        }
      },
    ),
  );
});
