import { expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { draw, undrawn } from "../marks.ts";

/** Name and value of every directive are marked, and each comment is listed. */
function check(drawn: string, ...comments: readonly string[]): void {
  const text = undrawn(drawn);
  const file = parseDockerfile(text);
  const spans = file.directives.flatMap(({ nameSpan, valueSpan }) => [nameSpan, valueSpan]);
  expect(draw(text, spans)).toBe(drawn);
  const shown = file.comments.map(
    (comment) => (comment.inside ? `${comment.inside.keyword}: ` : "") + comment.text,
  );
  expect(shown).toEqual(comments);
}

it("reads the three of them at the top", () =>
  check("# «syntax»=«docker/dockerfile:1»\n#  «Check» = «skip=all»  \n# «escape»=«`»\nFROM a"));

it("stops at a blank line", () => check("# «syntax»=«a»\n\n# escape=`\nFROM a", "escape=`"));

it("stops at an ordinary comment", () => check("# hello\n# syntax=a\nFROM a", "hello", "syntax=a"));

it("stops at a name that it does not know", () =>
  check("# foo=bar\n# syntax=a\nFROM a", "foo=bar", "syntax=a"));

it("stops at an instruction", () => check("FROM a\n# syntax=a", "syntax=a"));

it("takes none without a value", () => check("# escape=\nFROM a", "escape="));

it("steps over #! for syntax and check", () =>
  check("#!/usr/bin/env docker\n# escape=`\n# «syntax»=«a»\nFROM a", "!/usr/bin/env docker", "escape=`"));

it("looks behind a byte order mark", () => check("\ufeff# «syntax»=«a»\r\nFROM a\r\n"));

it("keeps one that is written twice", () => check("# «syntax»=«a»\n# «syntax»=«b»\nFROM a"));

it("tells in which instruction a comment stands", () =>
  check("# one\nFROM a\nRUN b \\\n  # two\n  c\n#three", "one", "RUN: two", "three"));
