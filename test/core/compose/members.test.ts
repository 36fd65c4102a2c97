import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compareNames, firstMisplaced } from "../../../server/src/core/compose/edits/memberOrder.ts";
import { reordered } from "../../../server/src/core/compose/edits/members.ts";
import type { ComposeNode, ListNode, MapNode } from "../../../server/src/core/compose/node.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";

/** Sorts what stands at the path by the keys of a mapping, or by the first word of each item; `undefined` where that is refused. */
function sorted(text: string, path: string): string | undefined {
  const file = parseCompose(text);
  const [document] = file.documents;
  const node = path === "" ? document?.root : document?.at(path)[0];
  if (!node || node.kind === "scalar") throw new Error(`nothing at ${path}`);
  const found = firstMisplaced(membersOf(node), (a, b) => compareNames(a.name, b.name));
  if (!found) return text;
  const wanted = found.sorted.map(({ value }) => value);
  const edits = reordered(file, node, wanted);
  return edits && applyEdits(text, edits);
}

function membersOf(node: MapNode | ListNode): readonly { name: string; value: ComposeNode }[] {
  if (node.kind === "list") return node.items.map((value) => ({ name: nameOf(value), value }));
  return node.entries.flatMap(({ key, value, merged }) => (merged ? [] : { name: key, value }));
}

function nameOf(node: ComposeNode): string {
  if (node.kind === "scalar") return node.text;
  return node.kind === "map" ? (node.entries[0]?.key ?? "") : "";
}

const commentsIn = (text: string) =>
  parseCompose(text)
    .comments.map((comment) => comment.text)
    .sort();

/** Lists are compared as sets: it is their order that changes. */
function dataOf(text: string, path: string): unknown {
  const data: unknown = parse(text, { merge: true, maxAliasCount: -1 });
  if (path === "") return data;
  const holder = data as Record<string, unknown>;
  const value = holder[path];
  if (!Array.isArray(value)) return data;
  return { ...holder, [path]: value.map((item) => JSON.stringify(item)).sort() };
}

/** What may stand behind a key or dash, its further lines to be indented below it. */
const values = [
  "word",
  "word # note",
  "'quoted: # no comment'",
  "[a, b] # list",
  "{a: 1}",
  "\n  inner: 1 # deep\n  # inside\n  other: 2",
  "\n  - one\n  - two",
  "|\n  text\n  # no comment\n\n  more",
  "|-\n  cut",
  "|+ # keep\n  kept",
  ">2\n    folded\n\n  text",
  "\n  deep:\n    deeper: |\n      text",
  "several\n  plain\n\n  lines",
  '"over\n  lines"',
  "word\n  # below, further in",
  "word\n\n  # below, set off\n    # and further",
  "|\n  text\n # ends it",
];
const leads = ["", "", "", "# above\n", "# two\n# lines\n", "#\ttab\n"];
const gaps = ["", "", "", "\n", "\n\n", "\n# set off\n\n", "  \n"];

interface Piece {
  readonly lead: string;
  readonly value: string;
  readonly gap: string;
}

const piece: fc.Arbitrary<Piece> = fc.record({
  lead: fc.constantFrom(...leads),
  value: fc.constantFrom(...values),
  gap: fc.constantFrom(...gaps),
});

const block = fc.record({
  pieces: fc.array(piece, { minLength: 2, maxLength: 5 }),
  order: fc.infiniteStream(fc.nat(1000)),
  indent: fc.constantFrom("", "  ", "    "),
  kind: fc.constantFrom("map", "list", "root"),
  eol: fc.constantFrom("\n", "\r\n"),
  rest: fc.constantFrom("", "\n", "\nlast: 1\n", "\n# end\nlast: 1", "\n\nlast: 1\n"),
});

function written({
  pieces,
  order,
  indent,
  kind,
  eol,
  rest,
}: typeof block extends fc.Arbitrary<infer T> ? T : never): string {
  const at = kind === "root" ? "" : kind === "map" && indent === "" ? "  " : indent;
  const members = pieces.map(({ lead, value, gap }, index) => {
    const name = `k${String(order.next().value).padStart(4, "0")}${index}`;
    // A text on the line of its dash is a plain item; anything else is a pair there, too.
    const body =
      kind === "list" && value === "word" ? `- ${name}` : `${kind === "list" ? "- " : ""}${name}: ${value}`;
    const deeper = kind === "list" ? value.replace(/\n(?=.)/g, "\n  ") : value;
    const text = body.endsWith(value) ? body.slice(0, body.length - value.length) + deeper : body;
    return `${lead}${text}\n${gap}`;
  });
  const lines = members.join("").split("\n").slice(0, -1);
  const inner = lines.map((line) => (line.trim() === "" ? line : at + line)).join("\n");
  const whole = kind === "root" ? `# head\n\n${inner}` : `top:\n${inner}`;
  return (whole + (kind === "root" ? rest.replace(/last: 1/, "zz: 1") : rest)).replaceAll("\n", eol);
}

describe("members in another order", () => {
  test("mean what they meant, keep every comment, and are left alone when they are asked again", () => {
    let refused = 0;
    let made = 0;
    fc.assert(
      fc.property(block, (given) => {
        const text = written(given);
        const path = given.kind === "root" ? "" : "top";
        fc.pre(parseCompose(text).syntaxErrors.length === 0);
        const result = sorted(text, path);
        if (result === undefined) {
          // Only a text whose line breaks count may stand in the way.
          expect(text).toMatch(/[|>]/);
          refused++;
          return;
        }
        made++;
        expect(parseCompose(result).syntaxErrors).toEqual([]);
        expect(dataOf(result, path)).toEqual(dataOf(text, path));
        expect(commentsIn(result)).toEqual(commentsIn(text));
        expect(result.length - text.length).toBe(0);
        expect(sorted(result, path)).toBe(result);
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeLessThan(made / 3);
  });

  test("of a flow collection stand between the same commas", () => {
    const items = fc.uniqueArray(fc.constantFrom("a", "'b'", '"c"', "d d", "&x e", "!!str f", "{g: 1}"), {
      minLength: 2,
    });
    const style = fc.record({
      pairs: fc.boolean(),
      between: fc.constantFrom(", ", ",", " , ", ",\n  "),
      end: fc.constantFrom("", ",", " ", ",\n"),
    });
    fc.assert(
      fc.property(items, style, (all, { pairs, between, end }) => {
        const members = pairs ? all.map((value, at) => `k${(at * 7) % 5}${at}: ${value}`) : all;
        const [open, close] = pairs ? "{}" : "[]";
        const text = `top: ${open}${members.join(between)}${end}${close}\n`;
        const result = sorted(text, "top") ?? "";
        expect(dataOf(result, "top")).toEqual(dataOf(text, "top"));
        expect(result.length).toBe(text.length);
        expect(sorted(result, "top")).toBe(result);
      }),
    );
  });

  test.each([
    ["an alias below its anchor", "top:\n  b: &b 1\n  a: *b\n", undefined],
    ["an alias of an anchor above", "x: &x 1\ntop:\n  b: *x\n  a: *x\n", "x: &x 1\ntop:\n  a: *x\n  b: *x\n"],
    ["a name that is anchored again", "x: &x 1\ntop:\n  c: *x\n  b: &x 2\n  a: 3\n", undefined],
    [
      "an anchor that nobody in the mapping uses",
      "top:\n  b: &b\n    c: 1\n  a: &a\n    d: 2\nlast: *b\n",
      "top:\n  a: &a\n    d: 2\n  b: &b\n    c: 1\nlast: *b\n",
    ],
    [
      "a merge",
      "x: &x {z: 1}\ntop:\n  # both\n  <<: *x\n  b: 1\n  a: 2\n",
      "x: &x {z: 1}\ntop:\n  # both\n  <<: *x\n  a: 2\n  b: 1\n",
    ],
    ["an explicit key", "top:\n  ? b\n  : 1\n  a: 2\n", undefined],
    ["comments between brackets", "top: [b, # one\n  a] # two\n", undefined],
    ["a text without its line break", "top:\n  b: 1\n  a: |\n    text", undefined],
    ["a text that needs none", "top:\n  b: 1\n  a: |-\n    text", "top:\n  a: |-\n    text\n  b: 1"],
    [
      "a text that keeps its blank lines",
      "top:\n  b: 1\n  a: |+\n    text\n\n\nlast: 1\n",
      "top:\n  a: |+\n    text\n\n\n  b: 1\nlast: 1\n",
    ],
    ["a text that would keep other blank lines", "top:\n  b: |+\n    text\n  a: 1\n\nlast: 1\n", undefined],
    ["a comment on top of the file", "# all\nb: 1\na: 2\n", "# all\na: 2\nb: 1\n"],
    [
      "a comment behind the start of a document",
      "---\n# all\nb: 1\n---\nc: 1\n",
      "---\n# all\nb: 1\n---\nc: 1\n",
    ],
    ["YAML that is broken", "top:\n  b: 1\n  a: [\n", undefined],
  ])("%s", (_, text, expected) => {
    expect(sorted(text, text.includes("top:") ? "top" : "")).toBe(expected);
  });

  test("behind a dash are indented there", () => {
    const file = parseCompose("top:\n  - # first\n    b: 1\n    a: 2\n  - d: 1 # d\n    # c\n    c: 2\n");
    const texts = [0, 1].map((at) => {
      const node = file.documents[0]?.at(`top.${at}`)[0];
      if (node?.kind !== "map") throw new Error("no mapping");
      return applyEdits(
        file.text,
        reordered(
          file,
          node,
          [...node.entries].reverse().map(({ value }) => value),
        ) ?? [],
      );
    });
    expect(texts).toEqual([
      "top:\n  - # first\n    a: 2\n    b: 1\n  - d: 1 # d\n    # c\n    c: 2\n",
      "top:\n  - # first\n    b: 1\n    a: 2\n  - # c\n    c: 2\n    d: 1 # d\n",
    ]);
  });
});
