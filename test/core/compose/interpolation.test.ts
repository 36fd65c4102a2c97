import { describe, expect, test } from "vitest";
import { maskVariables, withDefaults } from "../../../server/src/core/compose/interpolation.ts";
import type { Interpolation } from "../../../server/src/core/compose/node.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { markSpans } from "./render.ts";

function read(yaml: string): { text: string; found: readonly Interpolation[] } {
  const file = parseCompose(yaml);
  expect(file.syntaxErrors).toEqual([]);
  return { text: file.text, found: file.documents[0]?.interpolations ?? [] };
}

/** «» marks each `$…` in the YAML; `expected` says what each is. */
function check(marked: string, ...expected: readonly string[]): void {
  const { text, found } = read(marked.replace(/[«»]/g, ""));
  expect(
    markSpans(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(found.map((each) => render(each, text))).toEqual(expected);
}

function render(
  { kind, name, nameSpan, operator, word, nested, problem }: Interpolation,
  text: string,
): string {
  expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
  const inner = nested.length > 0 ? ` [${nested.map((each) => render(each, text)).join(", ")}]` : "";
  const rest = operator ? `${operator}${word?.text}` : "";
  return kind === "variable" ? `${name}${rest}${inner}` : `${kind}${problem ? ` ${problem}` : ""}`;
}

describe("a variable", () => {
  test("with or without braces", () => {
    check("a: «$A» «${B_1}»x\n", "A", "B_1");
    check("a: «$A».b/«$_c»-d\n", "A", "_c");
  });

  test("with each operator", () => {
    check("a: «${A:-b}» «${A-b c}»\n", "A:-b", "A-b c");
    check('a: "«${A:?say why}» «${A?}»"\n', "A:?say why", "A?");
    check("a: «${A:+b}»«${A+b}»\n", "A:+b", "A+b");
    check("a: «${A:-}»\n", "A:-");
  });

  test("with variables in its default, up to the brace that closes it", () => {
    check("a: «${A:-${B:-c}}»}\n", "A:-${B:-c} [B:-c]");
    check("a: «${A:-$B}» «${C}»\n", "A:-$B [B]", "C");
    check("a: '«${A:-{\"b\": 1}}»'\n", 'A:-{"b": 1}');
    check("a: «${A:-{}»\n", "A:-{");
  });
});

describe("no variable", () => {
  test("is a doubled dollar sign", () => check("a: «$$»A «$$»{B}\n", "escape", "escape"));
  test("is a dollar sign before anything else", () => check("a: $1 $( $. 5$\n"));
  test("is in a key", () => check("$A: 1\n${B}: {$C: 2}\n"));

  test("is what Compose refuses", () => {
    check("a: «${A» b\n", "invalid unclosed");
    check("a: «${A»:8080 «${B}»\n", "invalid unclosed", "B");
    check("a: «${}» «${ }»\n", "invalid empty", "invalid empty");
    check("a: «${ A}» «${A }» «${A :-b}»\n", "invalid blank", "invalid blank", "invalid blank");
    check("a: «${1}» «${-b}» «${a.b}»\n", "invalid name", "invalid name", "invalid name");
    check("a: «${A/b/c}» «${A!}» «${A:b}»\n", "invalid operator", "invalid operator", "invalid operator");
    check('a: "«${A»:-b\n\n  c}"\n', "invalid unclosed");
  });
});

describe("its place", () => {
  test("is exact in every style of scalar", () => {
    check("a: '«$A» it''s «${B:-it''s}»'\n", "A", "B:-it's");
    check('a: "\\t«$A»\\n«${B:-\\"}»"\n', "A", 'B:-"');
    check("a: |\n  x «$A»\n  «${B}»\nb: >-\n  «$C»\n  y\n", "A", "B", "C");
    check("a: x\n  «$A»\nb: [«$B», {c: «$C»}]\n", "A", "B", "C");
  });

  test("is named once, where it is written", () => check("x: &x {a: «$A»}\nb: *x\nc: {<<: *x}\n", "A"));
});

describe("text with variables", () => {
  test("takes their defaults", () => {
    const checkDefaults = (text: string, expected: string | undefined) =>
      expect(withDefaults(text)).toBe(expected);
    checkDefaults("node:24", "node:24");
    checkDefaults("node:${TAG:-24}${X-}", "node:24");
    checkDefaults("${A:-${B-b}c}$$", "bc$");
    checkDefaults("node:${TAG}", undefined);
    checkDefaults("${A:-$B}", undefined);
    checkDefaults("${A:?}", undefined);
    checkDefaults("${A:+x}", undefined);
    checkDefaults("${A", undefined);
  });

  test("hides what separates parts", () => {
    expect(maskVariables("${A:-b:c}:80")).toBe("$$$$$$$$$:80");
    expect(maskVariables("$A=$$:1")).toBe("$$=$$:1");
  });
});
