import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ComposeNode } from "../../../server/src/core/compose/node.ts";
import { readDirectly } from "../../../server/src/core/compose/yaml/direct/block.ts";
import { readYaml } from "../../../server/src/core/compose/yaml/read.ts";
import type { Yaml } from "../../../server/src/core/compose/yaml/yaml.ts";
import { rules } from "../../../server/src/core/rules/registry.gen.ts";
import { LineIndex } from "../../../server/src/core/text/lines.ts";
import { corpus, ourFilesIn } from "../../corpus/files.ts";

/** Everything that can be asked of a node, and whether it knows what it stands in. */
function detailsOf(node: ComposeNode): unknown {
  const { kind, style, span, path, tag, via } = node;
  const common = { kind, style, span, path, tag, via };
  switch (node.kind) {
    case "list":
      return { ...common, items: node.items.map((item) => [item.parent === node, detailsOf(item)]) };
    case "map":
      return {
        ...common,
        merges: node.merges,
        entries: node.entries.map((entry) => ({
          ...entry,
          value: [entry.value.parent === node, detailsOf(entry.value)],
        })),
      };
    case "scalar":
      return { ...common, source: node.source, parts: node.mapped.parts(), variables: node.variables };
  }
}

function detailsOfFile(yaml: Yaml): unknown {
  return {
    ...yaml,
    documents: yaml.documents.map(({ root, span }) => [span, root && detailsOf(root)]),
  };
}

/** @returns whether the text was read the short way, and then as yaml's own trees have it */
function agrees(text: string): boolean {
  const short = readDirectly(text);
  if (short) expect(detailsOfFile(short)).toEqual(detailsOfFile(readYaml(new LineIndex(text))));
  return short !== undefined;
}

const files = ourFilesIn(corpus).filter(({ language }) => language === "compose");
const samples = rules
  .filter(({ language }) => language === "compose")
  .flatMap(({ examples, quiet }) => [...examples.map(({ bad }) => bad), ...quiet.map(({ code }) => code)])
  .map((text) => text.replace(/[«»]/g, ""));

describe("the short way leads to the same tree", () => {
  test.each([
    ["a: 1\n"],
    ["\n# top\n\na: 1 # one\n  # two\nb: 'it''s' # three"],
    ['---\na: 1\r\nb:\r\n  c: "d"\r\n'],
    ["a:\nb: \nc: # none\nd:\n  - \n  -\n  - e\n"],
    ["a:\n- 1\n- b: 2\n  c: 3\n-\n  d: 4\ne:\n  - [1, 2]\n"],
    ["a:\n  - |\n    x\n\n    y\n  - >-\n      z\nb: |+\n  x\n\nc: |\n"],
    ["a: [b, 'c', [d], {e: f, g: h}, ]\ni: {}\nj: [\n  k, # l\n  m\n]\n"],
    ["a: more than\n  one line\nb: 'also\n\n  here'\nc:\n  below\n"],
    ["a: &x {b: 1}\nc: *x\nd: [*x]\ne:\n  <<: *x\n  b: 2\nf:\n  <<: [*x]\n"],
    ["a: &x\n  b: &y [1]\nc: &z\n  <<: *x\n  d: *y\ne:\n  <<: [*z, *x]\n  c: 3\n"],
    ["a: 1\na: 2\nb: &x {c: 1, c: 2}\nd: {<<: *x}\n"],
    ["a key: 1\n\"b\": 2\n'c' : 3\n"],
    ['a: "\\t\\u00e9 \\""\nb: $' + "{C:-d} $$\n"],
  ])("%j", (text) => expect(agrees(text)).toBe(true));

  test("for nearly all of our Compose files", () => {
    const short = files.filter(({ text }) => agrees(text));
    expect(short.length).toBeGreaterThan(files.length * 0.85);
  });

  test("for nearly all examples of our rules", () => {
    const short = samples.filter(agrees);
    expect(short.length).toBeGreaterThan(samples.length * 0.85);
  });

  const edits = fc.array(
    fc.record({
      at: fc.nat(),
      drop: fc.nat({ max: 3 }),
      insert: fc.constantFrom(
        ...[
          "",
          "\n",
          " ",
          "  ",
          "\n  ",
          "\t",
          ":",
          ": ",
          "- ",
          "# ",
          " # ",
          "'",
          '"',
          "[",
          "]",
          "{",
          "}",
          ",",
        ],
        ...[
          "&x ",
          "*x",
          "&x",
          "!t ",
          "<<: *x\n",
          "|\n",
          ">",
          "? ",
          "%",
          "---\n",
          "\r\n",
          "\\",
          "a: b\n",
          "\ufeff",
        ],
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );

  test("or is not gone, whatever is done to them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), edits, (text, changes) => {
        let changed = text;
        for (const { at, drop, insert } of changes) {
          const place = at % (changed.length + 1);
          changed = changed.slice(0, place) + insert + changed.slice(place + drop);
        }
        agrees(changed);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("left to yaml", () => {
  test.each([
    ["what is wrong", "a: 'b\nc: 1\n"],
    ["", "a: b: c\n"],
    ["", "a: [1\nb: 2\n"],
    ["", "a:\n   b: 1\n  c: 2\n"],
    ["", "a: 1\n\tb: 2\n"],
    ["", "a: 'b'# c\n"],
    ["", 'a: "\\q"\n'],
    ["", "a: @b\n"],
    ["", "a: &x[1]\n"],
    ["", "a: *x\n"],
    ["", "a: &x [*x]\n"],
    ["a key without a colon", "a: 1\nb\n"],
    ["several documents", "a: 1\n---\nb: 2\n"],
    ["what is no mapping", "- a\n"],
    ["an empty file", "# a\n"],
    ["tags", "a: !reset []\n"],
    ["keys with a sign", "? a\n: b\n"],
    ["merges that bring nothing", "a: {<<: 1}\n"],
  ])("%s: %j", (_, text) => expect(readDirectly(text)).toBe(undefined));
});
