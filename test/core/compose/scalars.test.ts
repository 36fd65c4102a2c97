import { describe, expect, test } from "vitest";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";

/** `value` is decoded to `expected`, and each decoded character points to where it came from: `pieces` is the text in the file for each. */
function check(value: string, expected: string, pieces?: readonly string[]): void {
  const file = parseCompose(`a:\n  b: ${value}\n`);
  const node = file.documents[0]?.at("a.b")[0];
  if (node?.kind !== "scalar") throw new Error(`no scalar in ${file.text}`);
  expect(node.text).toBe(expected);
  const { mapped } = node;
  expect(mapped.text).toBe(expected);
  if (pieces) expect(mapped.parts().map(({ span }) => file.text.slice(span.start, span.end))).toEqual(pieces);
  for (const { text, span, verbatim } of mapped.parts()) {
    if (verbatim) expect(file.text.slice(span.start, span.end)).toBe(text);
  }
}

describe("a plain scalar", () => {
  test("is its own text", () => check("a b:c#d", "a b:c#d", ["a b:c#d"]));
  test("may fold lines", () => {
    check("a\n    b\n\n    c", "a b\nc", ["a", "\n    ", "b", "\n\n    ", "c"]);
    check("a \r\n    b", "a b", ["a", " \r\n    ", "b"]);
  });
});

describe("a quoted scalar", () => {
  test("in single quotes knows doubled ones only", () => {
    check("'a\\n'", "a\\n", ["a\\n"]);
    check("'it''s'", "it's", ["it", "''", "s"]);
    check("''''", "'");
    check("''", "");
    check("'a\n\n    ''b'", "a\n'b");
  });

  test("in double quotes knows escapes", () => {
    check('"a\\tb"', "a\tb", ["a", "\\t", "b"]);
    check('"\\x41\\u00e9\\U0001F600"', "Aé😀", ["\\x41", "\\u00e9", "\\U0001F600"]);
    check('"\\"\\\\\\/"', '"\\/');
    check('""', "");
  });

  test("in double quotes folds lines", () => {
    check('"a\n    b"', "a b", ["a", "\n    ", "b"]);
    check('"a\\\n    b"', "ab", ["a", "b"]);
    check('"a  \n\n    b"', "a\nb");
    check('"a\\\r\n    \\  b"', "a  b");
  });
});

describe("a block scalar", () => {
  test("keeps its lines", () => {
    check("|\n    x\n      y\n\n    z\n", "x\n  y\n\nz\n");
    check("|-\n    x\n", "x");
    check("|+\n    x\n\n", "x\n\n\n");
    check("|\r\n    x\r\n    y\r\n", "x\ny\n");
    check("|2\n      x\n", "  x\n");
    check("| # comment\n    x\n", "x\n");
    check("|\n\n    x\n", "\nx\n");
    check("|\n", "");
    check("|-\n    #!/bin/sh\n    \techo\n", "#!/bin/sh\n\techo");
  });

  test("folds its lines", () => {
    check(">\n    x\n    y\n", "x y\n", ["x", "\n    ", "y", ""]);
    check(">-\n    x\n\n    y\n", "x\ny");
    check(">\n    x\n      y\n    z\n", "x\n  y\nz\n");
    check(">\n    x\n\n      y\n\n\n    z\n", "x\n\n  y\n\n\nz\n");
    check(">\n\n    x\n    y\n", "\nx y\n");
  });
});
