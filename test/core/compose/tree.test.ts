import { describe, expect, test } from "vitest";
import type { ComposeNode } from "../../../server/src/core/compose/node.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { markSpans, renderTree } from "./render.ts";

/** The tree that Compose sees, as one line, and no error. */
function check(text: string, expected: string): void {
  const file = parseCompose(text);
  expect(file.syntaxErrors).toEqual([]);
  expect(renderTree(file)).toBe(expected);
}

function nodeAt(text: string, pattern: string): ComposeNode {
  const node = parseCompose(text).documents[0]?.at(pattern)[0];
  if (!node) throw new Error(`nothing at ${pattern} in ${text}`);
  return node;
}

describe("a scalar", () => {
  test("is what the loader makes of it", () => {
    check("a: 1\nb: 0x10\nc: 0o17\nd: -1.5e3\ne: .5\n", "{a: 1, b: 16, c: 15, d: -1500, e: 0.5}");
    check("a: 0b11\nb: 1_000\nc: -017\nd: 08\ne: 0b2\n", '{a: 3, b: 1000, c: -15, d: 8, e: "0b2"}');
    check("a: true\nb: False\nc: yes\nd: no\ne: off\n", '{a: true, b: false, c: "yes", d: "no", e: "off"}');
    check("a: ~\nb: null\nc:\nd: ''\n", '{a: null, b: null, c: ∅, d: ""}');
    check(
      "a: 22:22\nb: 0440\nc: 1.2.3\nd: 2026-11-23\n",
      '{a: "22:22", b: 288, c: "1.2.3", d: "2026-11-23"}',
    );
    check("a: '1'\nb: \"true\"\nc: !!str 1\n", '{a: "1", b: "true", c: "1"}');
  });

  test("keeps its source", () => {
    const sourceOf = (text: string) => {
      const node = nodeAt(text, "a");
      return node.kind === "scalar" ? `${node.style} ${node.source}` : node.kind;
    };
    expect(sourceOf("a: 0440 # mode\n")).toBe("plain 0440");
    expect(sourceOf("a: 'it''s' \n")).toBe("single 'it''s'");
    expect(sourceOf('a: "\\n"\n')).toBe('double "\\n"');
    expect(sourceOf("a: |-\n  x\n  y\n\nb: 1\n")).toBe("literal |-\n  x\n  y");
    expect(sourceOf("a: > # c\r\n  x\r\n")).toBe("folded > # c\r\n  x");
    expect(sourceOf("a:\n")).toBe("missing ");
  });
});

describe("an alias", () => {
  test("is what its anchor stands for, as often as it is used", () => {
    check("a: &x [1, 2]\nb: *x\nc: [*x]\n", "{a: [1, 2], b: [1, 2], c: [[1, 2]]}");
    check("a: &x 1\nb: &x 2\nc: *x\n", "{a: 1, b: 2, c: 2}");
    check("a: &x k\n*x : 1\n", '{a: "k", k: 1}');
  });

  test("knows through which place its value came", () => {
    const text = "a: &x {k: &y [1]}\nb: *x\nc: *y\n";
    const viaOf = (pattern: string) => {
      const { via, span } = nodeAt(text, pattern);
      return `${text.slice(span.start, span.end)}${via ? ` via ${via.start}` : ""}`;
    };
    expect(viaOf("a.k")).toBe("[1]");
    expect(viaOf("b")).toBe("{k: &y [1]} via 21");
    expect(viaOf("b.k.0")).toBe("1 via 21");
    expect(viaOf("c.0")).toBe("1 via 27");
  });

  test("stays inside its document", () => {
    const { syntaxErrors } = parseCompose("a: &x 1\n---\nb: *x\n");
    expect(syntaxErrors.map(({ message }) => message)).toEqual(["No anchor &x stands above this alias"]);
  });
});

describe("a merge key", () => {
  test("brings what is not written here", () => {
    check("x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3\n", "{x: {a: 1, b: 2}, y: {b: 3, <<a: 1}}");
    check(
      "x: &x {a: 1}\ny: &y {a: 2, b: 2}\nz:\n  <<: [*x, *y]\n",
      "{x: {a: 1}, y: {a: 2, b: 2}, z: {<<a: 1, <<b: 2}}",
    );
    check("y: {<<: {a: 1}, b: 2}\n", "{y: {b: 2, <<a: 1}}");
  });

  test("of a merge reaches through, the nearer one first", () => {
    check(
      "x: &x {a: 1, b: 1, c: 1}\ny: &y {<<: *x, b: 2}\nz: {<<: *y, c: 3}\n",
      "{x: {a: 1, b: 1, c: 1}, y: {b: 2, <<a: 1, <<c: 1}, z: {c: 3, <<b: 2, <<a: 1}}",
    );
  });

  test("of anything but a mapping brings nothing", () => {
    const file = parseCompose("x: &x [1]\ny: {<<: *x, a: 1}\nz: {<<: 2}\n");
    expect(renderTree(file)).toBe("{x: [1], y: {a: 1}, z: {}}");
    check('y: {"<<": {a: 1}}\n', "{y: {<<: {a: 1}}}");
  });

  test("is known with its places, also a second time", () => {
    const text = "x: &x {}\ny:\n  <<: [*x, {a: 1}]\n  <<: *x\n";
    const node = nodeAt(text, "y");
    const merges = node.kind === "map" ? node.merges : [];
    expect(
      markSpans(
        text,
        merges.flatMap(({ sources }) => sources.map(({ span }) => span)),
      ),
    ).toBe("x: &x {}\ny:\n  <<: [«*x», «{a: 1}»]\n  <<: «*x»\n");
    expect(merges.map(({ sources }) => sources.map(({ anchor }) => anchor))).toEqual([
      ["x", undefined],
      ["x"],
    ]);
    const merged = nodeAt(text, "y.a");
    expect(merged.path).toEqual(["y", "a"]);
    expect(merged.via && text.slice(merged.via.start, merged.via.end)).toBe("<<");
  });
});

describe("a mapping", () => {
  test("keeps a key that is written twice, and the last one counts", () => {
    const text = "a: 1\na: 2\n";
    check(text, "{a: 1, a: 2}");
    const { root } = parseCompose(text).documents[0] ?? {};
    expect(root?.get("a")?.keySpan.start).toBe(5);
  });

  test("takes the names of object members for keys like any other", () => {
    check(
      "__proto__: {a: 1}\nconstructor: 2\ntoString: 3\n",
      "{__proto__: {a: 1}, constructor: 2, toString: 3}",
    );
    const { root } = parseCompose("a: 1\n").documents[0] ?? {};
    expect(root?.has("constructor")).toBe(false);
  });

  test("may have keys that are no plain names", () => {
    check("1: a\n'b c': d\n\"e\\tf\": g\n? h\n: i\n", '{1: "a", b c: "d", e\tf: "g", h: "i"}');
    check("{a: 1}: b\n", '{{a: 1}: "b"}');
  });

  test("finds a key among many", () => {
    const text = Array.from({ length: 50 }, (_, index) => `k${index}: ${index}\n`).join("");
    const { root } = parseCompose(text).documents[0] ?? {};
    expect(root?.get("k49")?.span).toEqual({ start: text.length - 8, end: text.length - 1 });
    expect(root?.has("k50")).toBe(false);
  });
});

describe("every part has its place", () => {
  function checkEntries(marked: string): void {
    const text = marked.replace(/[«»]/g, "");
    const { root } = parseCompose(text).documents[0] ?? {};
    const spans = root?.entries.flatMap(({ keySpan, value }) => [keySpan, value.span]) ?? [];
    expect(markSpans(text, spans)).toBe(marked);
  }

  test("key and value", () => {
    checkEntries("«a»: «1» # one\n«'b'»: «\"2\"»\n");
    checkEntries("«a»:\n  «b: 1\n  c:\n    - 2» # two\n\n# d\n«d»: «{e: [3]}»\n");
    checkEntries("«a»:\n«- 1\n- 2»\n«b»: «|\n  x\n  y»\n\n");
    checkEntries("«a»: &x !reset «[1]»\r\n«b»: «2»\r\n");
    checkEntries("\ufeff«a»: «1»");
  });

  test("the place of a value that is missing", () => {
    checkEntries("«a»:«»\n«e»: «»\n«f»: «»  \n«b»: «» # later\n«d»:«» # now\n«c»: !reset«»\n");
  });

  test("tags", () => {
    const { tag } = nodeAt("a: !override\n  - 1\n", "a");
    expect(tag).toEqual({ name: "!override", span: { start: 3, end: 12 } });
    expect(nodeAt("a: !x\n  - !y 1\n", "a.0").tag?.name).toBe("!y");
    expect(nodeAt("a: !reset\n", "a").tag?.name).toBe("!reset");
    expect(nodeAt("a: !x 1\nb: 1\n", "b").tag).toBe(undefined);
  });

  test("comments", () => {
    const text = "# top\na: '#no' # one\n  # deeper\nb: |\n  # text\n";
    const { comments } = parseCompose(text);
    expect(
      markSpans(
        text,
        comments.map(({ span }) => span),
      ),
    ).toBe("«# top»\na: '#no' «# one»\n  «# deeper»\nb: |\n  # text\n");
    expect(comments.map(({ text, ownLine }) => `${text} ${ownLine}`)).toEqual([
      "top true",
      "one false",
      "deeper true",
    ]);
    expect(
      parseCompose("\ufeff# a\r\n# b\r\n").comments.map(({ text, ownLine }) => `${text} ${ownLine}`),
    ).toEqual(["a true", "b true"]);
  });
});

describe("a file", () => {
  test("may hold several documents, or none", () => {
    check("a: 1\n---\nb: 2\n...\n---\n# nothing\n", "{a: 1} --- {b: 2} --- nothing");
    check("", "nothing");
    check("# only a comment\n", "nothing");
  });

  test("says how it is indented", () => {
    const indentOf = (text: string) => parseCompose(text).indent.length;
    expect(indentOf("services:\n    web: {}\n")).toBe(4);
    expect(indentOf("name: x\ninclude:\n- a\nvolumes: {}\nservices:\n   web: {}\n")).toBe(3);
    expect(indentOf("services: {}\n")).toBe(2);
  });
});
