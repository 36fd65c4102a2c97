import { expect, it } from "vitest";
import { parseDockerignore } from "../../../server/src/core/dockerignore/parse.ts";
import { draw, undrawn } from "../marks.ts";

/** Every pattern is marked where it stands, then listed as the builder cleans it. */
function checkPatterns(drawn: string, ...expected: readonly string[]): void {
  const text = undrawn(drawn);
  const { patterns } = parseDockerignore(text);
  expect(
    draw(
      text,
      patterns.map(({ span }) => span),
    ),
  ).toBe(drawn);
  expect(patterns.map(({ pattern, negated }) => (negated ? `!${pattern}` : pattern))).toEqual(expected);
}

it("reads a pattern from each line", () =>
  checkPatterns("«.git»\n\n  «node_modules» \n«*.md»", ".git", "node_modules", "*.md"));
it("takes # for a comment in the first column only", () => {
  checkPatterns("# note\n «# no»\n«a # b»", "# no", "a # b");
  expect(parseDockerignore("#  note \n").comments).toEqual([{ span: { start: 0, end: 7 }, text: "note" }]);
});
it("cleans paths", () =>
  checkPatterns("«/a/»\n«./b//c/.»\n«d/../e»\n«../f»\n«/»\n«.»", "a", "b/c", "e", "../f", "/", "."));
it("reads exceptions", () => checkPatterns("«!/a/»\n«! b»\n«!»", "!a", "!b", "!"));
it("reads CRLF and a byte order mark", () => checkPatterns("\ufeff«a»\r\n«b»\r\n", "a", "b"));

/** Which of the paths stay out of the build context. */
function checkExcluded(text: string, excluded: readonly string[], sent: readonly string[]): void {
  const file = parseDockerignore(text);
  expect([...excluded, ...sent].filter((path) => file.excludes(path))).toEqual(excluded);
}

it("excludes a path and all below it", () =>
  checkExcluded("a/b", ["a/b", "a/b/c", "/a/b/", "./a/b"], ["a", "a/bc", "b", "x/a/b"]));
it("keeps * and ? within an element", () =>
  checkExcluded("*.md\nx?\n*/t*", ["a.md", "xy", "a/tmp", "a/t/u", "a.md/b"], ["a/b.md", "x", "x/y/t"]));
it("crosses elements with **", () =>
  checkExcluded(
    "**/*.log\na/**/z\nb/**",
    ["x.log", "a/b/y.log", "a/z", "a/b/c/z", "b/c"],
    ["b", "az", "xlog"],
  ));
it("takes ** alone for everything", () => checkExcluded("**", ["a", "a/b"], ["."]));
it("takes ** in front of plain text for any beginning", () =>
  checkExcluded("**foo", ["foo", "xfoo", "a/foo"], ["foox"]));
it("takes **/ for whole elements", () => checkExcluded("**/foo", ["foo", "a/foo", "a/b/foo/c"], ["xfoo"]));
it("reads classes and escapes", () =>
  checkExcluded("[a-c]x\n[^a]y\n\\*z", ["ax", "cx", "by", "*z"], ["dx", "ay", "z", "/y"]));
it("lets the last pattern decide", () =>
  checkExcluded("*\n!src\nsrc/*.test.ts", ["a", "src/a.test.ts"], ["src", "src/a.ts"]));
it("excepts nothing that was not excluded", () => checkExcluded("!a\na", ["a"], ["b"]));
it("never excludes the whole context", () => checkExcluded(".\n/", [], [".", "a"]));

it("is not slowed down by any pattern", () => {
  const file = parseDockerignore(`${"*a".repeat(1000)}b\n${"[".repeat(5000)}\n${"**/".repeat(1000)}x`);
  expect(file.excludes("a".repeat(2000))).toBe(false);
});
