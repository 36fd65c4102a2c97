import { describe, expect, test } from "vitest";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { entryOf } from "../../../server/src/core/compose/paths.ts";
import { markSpans } from "./render.ts";

/** «» marks the nodes that fit the pattern. */
function checkAt(pattern: string, marked: string): void {
  const text = marked.replace(/[«»]/g, "");
  const nodes = parseCompose(text).documents[0]?.at(pattern) ?? [];
  expect(
    markSpans(
      text,
      nodes.map(({ span }) => span),
    ),
  ).toBe(marked);
}

/** `|` is the caret; `expected` is the path found there, `key` before it where it is on a key. */
function checkFind(withCaret: string, expected: string): void {
  const offset = withCaret.indexOf("|");
  const file = parseCompose(withCaret.replace("|", ""));
  const position = file.documents.map((document) => document.find(offset)).find((found) => found);
  const path = position?.path.join(".") ?? "nowhere";
  expect(`${position?.onKey ? "key " : ""}${path}`).toBe(expected);
  if (position?.entry) expect(position.entry.value).toBe(position.node);
}

describe("nodes by pattern", () => {
  test("name by name, a star for any of them", () => {
    const text = "services:\n  a:\n    ports: [1, 2]\n  b:\n    ports: [3]\n    image: x\nports: [4]\n";
    checkAt("services.*.ports.*", text.replace(/(?<=\[|, )([123])/g, "«$1»"));
    checkAt("services.a.ports", text.replace("[1, 2]", "«[1, 2]»"));
    checkAt("services.*.ports.1", text.replace("2]", "«2»]"));
    checkAt("services.c", text);
    checkAt("services.*.image.*", text);
    checkAt("*.x", text);
  });

  test("every one of a key that is written twice, and one not written yet", () => {
    checkAt("a", "a: «1»\na: «2»\nb:\n");
    checkAt("b", "a: 1\na: 2\nb:«»\n");
  });

  test("through aliases and merges, once for each use", () => {
    const { documents } = parseCompose("x: &x {p: 1}\nservices:\n  a: *x\n  b:\n    <<: *x\n");
    expect(documents[0]?.at("services.*.p").map(({ path }) => path.join("."))).toEqual([
      "services.a.p",
      "services.b.p",
    ]);
    expect(documents[0]?.at("services.*.p")).toBe(documents[0]?.at("services.*.p"));
  });

  test("none in an empty document", () => expect(parseCompose("").documents[0]?.at("*")).toEqual([]));
});

describe("the node at a place", () => {
  test("is the innermost one", () => {
    checkFind("serv|ices:\n  web:\n    image: x\n", "key services");
    checkFind("services:\n  web|:\n    image: x\n", "key services.web");
    checkFind("services:\n  web:\n    image: |x\n", "services.web.image");
    checkFind("services:\n  web:\n    image: x|\n", "services.web.image");
    checkFind("a:\n  - b\n  - c: |1\n    d: 2\n", "a.1.c");
    checkFind("a: [1, |2]\n", "a.1");
    checkFind("a: [1,| 2]\n", "a");
    checkFind("a: [1, 2|]\nb: 3\n", "a.1");
    checkFind("a: 'x |y'\n", "a");
    checkFind("a: |\n".replace("|", "|").concat("b: 1\n"), "a");
  });

  test("is the mapping around where no pair is", () => {
    checkFind("a:\n  b: 1\n  # com|ment\n  c: 2\n", "a");
    checkFind("a: 1\n\n|\nb: 2\n", "");
    checkFind("# com|ment\na: 1\n", "nowhere");
  });

  test("does not follow an alias, and leaves merged pairs where they are written", () => {
    checkFind("x: &x {a: 1}\nb: *|x\n", "b");
    checkFind("x: &x {a: |1}\nb: *x\nc: {<<: *x}\n", "x.a");
    checkFind("x: &x {a: 1}\nc:\n  <<: *|x\n  d: 1\n", "c");
  });

  test("is in the document that holds the place", () => {
    checkFind("a: 1\n---\nb: |2\n", "b");
  });
});

test("the pair of a node is found from the node", () => {
  const { root } = parseCompose("a: {b: [1]}\n").documents[0] ?? {};
  const list =
    root?.get("a")?.value.kind === "map"
      ? parseCompose("a: {b: [1]}\n").documents[0]?.at("a.b")[0]
      : undefined;
  expect(list && entryOf(list)?.key).toBe("b");
  const [item] = list?.kind === "list" ? list.items : [];
  expect(item && entryOf(item)).toBe(undefined);
});
