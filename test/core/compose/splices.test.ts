import { describe, expect, test } from "vitest";
import {
  insertDeclaration,
  insertEntry,
  insertTopLevel,
  removeEntry,
  removeItem,
  replaceScalar,
} from "../../../server/src/core/compose/edits/splices.ts";
import type { ComposeFile } from "../../../server/src/core/compose/model.ts";
import type { ComposeNode, MapEntry, MapNode, ScalarNode } from "../../../server/src/core/compose/node.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { applyEdits, type Edit } from "../../../server/src/core/text/edit.ts";
import { renderNode, renderTree } from "./render.ts";

/** What «» marks, by its path from the root: `services.web.ports.0`. */
interface Marked {
  readonly file: ComposeFile;
  readonly node: ComposeNode;
  readonly entry: MapEntry;
}

function readMarked(marked: string): Marked {
  const start = marked.indexOf("«");
  const file = parseCompose(marked.replace(/[«»]/g, ""));
  const found = file.documents.map((document) => document.find(start)).find((position) => position);
  if (!found) throw new Error(`nothing is marked in ${marked}`);
  const entry = found.entry ?? {
    key: "",
    keySpan: found.node.span,
    span: found.node.span,
    value: found.node,
    merged: false,
  };
  return { file, node: found.node, entry };
}

function check(marked: string, make: (marked: Marked) => Edit, expected: string): void {
  const found = readMarked(marked);
  const edited = applyEdits(found.file.text, [make(found)]);
  expect(edited).toBe(expected);
  expect(parseCompose(edited).syntaxErrors).toEqual([]);
}

describe("removing a pair", () => {
  const checkRemoval = (marked: string, expected: string) =>
    check(marked, ({ file, entry }) => removeEntry(file, entry), expected);

  test("takes its lines and leaves the comments around", () => {
    checkRemoval("version: «'3'» # old\n\n# all\nservices: {}\n", "# all\nservices: {}\n");
    checkRemoval("a: 1\n# of b\n«b: 2 # two»\nc: 3\n", "a: 1\n# of b\nc: 3\n");
    checkRemoval(
      "a:\n  b:\n    «c»:\n      - 1\n\n      # in c\n      - 2\n    d: 4\n",
      "a:\n  b:\n    d: 4\n",
    );
    checkRemoval("a: 1\r\n«b: |\r\n  x\r\n  y\r\n»c: 3\r\n", "a: 1\r\nc: 3\r\n");
  });

  test("at the end of its mapping or of the file", () => {
    checkRemoval("a:\n  b: 1\n  «c: 2»\nd: 3\n", "a:\n  b: 1\nd: 3\n");
    checkRemoval("a:\n  «b: 1»\nd: 3\n", "a:\nd: 3\n");
    checkRemoval("a: 1\n«b: 2»", "a: 1");
    checkRemoval("a: 1\n\n«b: 2»\n", "a: 1\n");
    checkRemoval("a: 1\n\n«b: 2»\n\nc: 3\n", "a: 1\n\nc: 3\n");
    checkRemoval("a: 1\n«b: 2»\n", "a: 1\n");
  });

  test("behind the dash of an item", () => {
    checkRemoval("a:\n  - «b: 1»\n    c: 2\n", "a:\n  - c: 2\n");
    checkRemoval("a:\n  - «b: 1»\n    # of c\n    c: 2\n", "a:\n  - # of c\n    c: 2\n");
    checkRemoval("a:\n  - «b: 1»\n", "a:\n  - {}\n");
    checkRemoval("a:\n  - b: 1\n    «c: 2»\n", "a:\n  - b: 1\n");
  });

  test("in flow style, with one comma", () => {
    checkRemoval("a: {«b: 1», c: 2}\n", "a: {c: 2}\n");
    checkRemoval("a: {b: 1, «c: 2»}\n", "a: {b: 1}\n");
    checkRemoval("a: {b: 1, «c: 2», d: 3}\n", "a: {b: 1, d: 3}\n");
    checkRemoval("a: {«b: 1»}\n", "a: {}\n");
    checkRemoval("a: {\n  b: 1,\n  «c: 2», # c\n  d: 3\n}\n", "a: {\n  b: 1,\n  d: 3\n}\n");
    checkRemoval("a: {\n  b: 1,\n  «c: 2»\n}\n", "a: {\n  b: 1,\n}\n");
    checkRemoval("a: {\n  b: 1,\n  «c: 2» }\n", "a: {\n  b: 1 }\n");
    checkRemoval("x: &x {}\na: {<<: *x, «b: 1»}\n", "x: &x {}\na: {<<: *x}\n");
  });

  test("whose value or key is more than plain", () => {
    checkRemoval("x: &x 1\n«a: *x»\nb: 2\n", "x: &x 1\nb: 2\n");
    checkRemoval("«a: !reset []»\nb: 2\n", "b: 2\n");
    checkRemoval("«? a\n: 1»\nb: 2\n".replace("«? ", "? «"), "b: 2\n");
    checkRemoval("«\"a\": 'x\n  y'»\nb: 2\n", "b: 2\n");
  });
});

describe("removing an item", () => {
  const checkRemoval = (marked: string, expected: string) =>
    check(marked, ({ file, node }) => removeItem(file, node), expected);

  test("takes its lines", () => {
    checkRemoval("a:\n  - 1\n  - «2» # two\n  - 3\n", "a:\n  - 1\n  - 3\n");
    checkRemoval("a:\n- 1\n- «2»", "a:\n- 1");
    checkRemoval("x: &x 1\na:\n  - «*x»\n  - 2\n", "x: &x 1\na:\n  - 2\n");
  });

  test("that has lines, an anchor or a tag of its own", () => {
    const removeFirst = ({ file, node }: Marked) =>
      removeItem(file, node.kind === "list" ? (node.items[0] ?? node) : node);
    check("«a»:\n  - b: 1\n    c:\n      - 2\n  # of d\n  - d\n", removeFirst, "a:\n  # of d\n  - d\n");
    check("«a»:\n  - &b # here\n    c: 1\n  - d\n", removeFirst, "a:\n  - d\n");
    check("«a»:\n  - !x b\n  - d\n", removeFirst, "a:\n  - d\n");
  });

  test("of a list within a list", () => {
    checkRemoval("a:\n  - - «1»\n    - 2\n", "a:\n  - - 2\n");
    checkRemoval("a:\n  - - 1\n    - «2»\n", "a:\n  - - 1\n");
    checkRemoval("a:\n  - - «1»\n", "a:\n  - []\n");
  });

  test("in flow style", () => {
    checkRemoval("a: [«1», 2]\n", "a: [2]\n");
    checkRemoval("a: [1, «2»]\n", "a: [1]\n");
    checkRemoval("a: [«1»]\n", "a: []\n");
    checkRemoval('a: [\n  "1",\n  «"2"»,\n]\n', 'a: [\n  "1",\n]\n');
  });
});

describe("inserting a pair", () => {
  const checkInsert = (marked: string, expected: string, value = "1") =>
    check(marked, ({ file, node }) => insertEntry(file, placeFor(node), "new", value), expected);

  /** Of a list its first item. */
  function placeFor(node: ComposeNode): MapNode | ScalarNode {
    const target = node.kind === "list" ? node.items[0] : node;
    if (!target || target.kind === "list") throw new Error("no mapping is marked");
    return target;
  }

  test("goes behind the last one, at its indentation", () => {
    checkInsert("a:\n   «b»:\n      c: 2 # two\nd: 3\n", "a:\n   b:\n      c: 2 # two\n      new: 1\nd: 3\n");
    checkInsert("«a»:\n  b: 2", "a:\n  b: 2\n  new: 1");
    checkInsert(
      "«a»:\r\n  b: |\r\n    x\r\n\r\nc: 3\r\n",
      "a:\r\n  b: |\r\n    x\r\n  new: 1\r\n\r\nc: 3\r\n",
    );
    checkInsert("x: &x {}\n«a»:\n  <<: *x\n", "x: &x {}\na:\n  <<: *x\n  new: 1\n");
    checkInsert("«a»:\n  - b: 1\n", "a:\n  - b: 1\n    new: 1\n");
  });

  test("of several lines takes the file's indentation and line endings", () => {
    checkInsert(
      "«a»:\r\n    b: 2\r\n",
      "a:\r\n    b: 2\r\n    new:\r\n        x:\r\n            - y\r\n",
      "\n  x:\n    - y",
    );
    checkInsert("«a»:\n  b: 2\n", "a:\n  b: 2\n  new: |\n    x\n\n    y\n", "|\n  x\n\n  y");
  });

  function insertAfter(file: ComposeFile, entry: MapEntry): Edit {
    const map = entry.value.parent;
    if (map?.kind !== "map") throw new Error("no pair is marked");
    return insertEntry(file, map, "new", "x", { after: entry });
  }

  test("goes behind the pair that is named", () => {
    check(
      "a:\n  «b: 1»\n  c: 2\n",
      ({ file, entry }) => insertAfter(file, entry),
      "a:\n  b: 1\n  new: x\n  c: 2\n",
    );
  });

  test("into flow style", () => {
    checkInsert("«a»: {b: 2}\n", "a: {b: 2, new: 1}\n");
    checkInsert("«a»: {b: 2,}\n", "a: {b: 2, new: 1,}\n");
    checkInsert("«a»: {\n  b: 2\n}\n", "a: {\n  b: 2,\n  new: 1\n}\n");
    checkInsert("«a»: {\n  b: 2,\n}\n", "a: {\n  b: 2,\n  new: 1,\n}\n");
    checkInsert("«a»: {} # none\n", "a: {new: 1} # none\n");
    checkInsert("«a»: {} # none\nb: 2\n", "a: # none\n  new:\n    x: 1\nb: 2\n", "\n  x: 1");
  });

  test("into a value that is not written yet", () => {
    checkInsert("«a»:\n", "a:\n  new: 1\n");
    checkInsert("«a»: # later\nb: 2\n", "a: # later\n  new: 1\nb: 2\n");
    checkInsert("«a»:", "a:\n  new: 1");
    checkInsert("«a»: ~\n", "a:\n  new: 1\n");
    checkInsert("«a»: &x\nb: *x\n", "a: &x\n  new: 1\nb: *x\n");
    checkInsert("«b»:\n  - \n  - 2\n", "b:\n  - new: 1\n  - 2\n");
    checkInsert("b: {«a»: }\n", "b: {a: {new: 1}}\n");
  });
});

describe("inserting at the top level", () => {
  const checkTop = (text: string, expected: string) =>
    check(`«${text}`, ({ file }) => insertAtTop(file), expected);

  function insertAtTop(file: ComposeFile): Edit {
    const document = file.documents[0];
    if (!document) throw new Error("no document");
    return insertTopLevel(file, document, "volumes", "\n  db:");
  }

  test("follows the file's blank lines", () => {
    checkTop(
      "name: x\nservices:\n  a:\n    image: x\n",
      "name: x\nservices:\n  a:\n    image: x\nvolumes:\n  db:\n",
    );
    checkTop("name: x\n\nservices:\n  a: {}\n", "name: x\n\nservices:\n  a: {}\n\nvolumes:\n  db:\n");
    checkTop("name: x\nservices: {}", "name: x\nservices: {}\nvolumes:\n  db:");
  });

  test("of an empty file", () => {
    const empty = (text: string) => {
      const file = parseCompose(text);
      return applyEdits(text, [insertAtTop(file)]);
    };
    expect(empty("")).toBe("volumes:\n  db:\n");
    expect(empty("# none")).toBe("# none\nvolumes:\n  db:\n");
    expect(empty("# none\r\n")).toBe("# none\r\nvolumes:\r\n  db:\r\n");
  });

  test("of the document that is meant", () => {
    const text = "a: 1\n---\nb: 2\n";
    const file = parseCompose(text);
    const [first] = file.documents;
    if (!first) throw new Error("no document");
    expect(applyEdits(text, [insertTopLevel(file, first, "c", "3")])).toBe("a: 1\nc: 3\n---\nb: 2\n");
  });

  test("declares a name, in a section that is there or in a new one", () => {
    const declare = (text: string, value?: string) => {
      const file = parseCompose(text);
      const [document] = file.documents;
      if (!document) throw new Error("no document");
      const edit = insertDeclaration(file, document, "volumes", "db", value);
      return edit && applyEdits(text, [edit]);
    };
    expect(declare("services: {}\n")).toBe("services: {}\nvolumes:\n  db:\n");
    expect(declare("volumes:\n    a:\n")).toBe("volumes:\n    a:\n    db:\n");
    expect(declare("volumes:\n")).toBe("volumes:\n  db:\n");
    expect(declare("volumes: [a]\n")).toBe(undefined);
    expect(declare("volumes: {a: {}}\n", "{}")).toBe("volumes: {a: {}, db: {}}\n");
    expect(declare("services: {}\n", "\n  external: true")).toBe(
      "services: {}\nvolumes:\n  db:\n    external: true\n",
    );
    expect(declare("{services: {}}\n", "\n  external: true")).toBe(
      "{services: {}, volumes: {db: {external: true}}}\n",
    );
    expect(declare("volumes: {a: {}}\n", "\n  external: true\n  name: b")).toBe(
      "volumes: {a: {}, db: {external: true, name: b}}\n",
    );
    expect(declare("services:\n  a:\n    image: b\n\n  c:\n    image: d\n")).toBe(
      "services:\n  a:\n    image: b\n\n  c:\n    image: d\n\nvolumes:\n  db:\n",
    );
  });
});

describe("replacing a scalar", () => {
  const checkReplace = (marked: string, text: string, expected: string) =>
    check(marked, ({ file, node }) => replaceMarked(file, node, text), expected);

  function replaceMarked(file: ComposeFile, node: ComposeNode, text: string): Edit {
    if (node.kind !== "scalar") throw new Error("no scalar is marked");
    return replaceScalar(file, node, text);
  }

  test("keeps its quotes", () => {
    checkReplace("a: «x» # y\n", "z", "a: z # y\n");
    checkReplace("a: «'x'»\n", "it's", "a: 'it''s'\n");
    checkReplace('a: «"x"»\n', 'a "b"\\\n', 'a: "a \\"b\\"\\\\\\n"\n');
  });

  test("quotes what YAML would read differently", () => {
    checkReplace("a: «x»\n", "y: z", 'a: "y: z"\n');
    checkReplace("a: «x»\n", "y #z", 'a: "y #z"\n');
    checkReplace("a: «x»\n", "", 'a: ""\n');
    checkReplace("a: «x»\n", "*x", 'a: "*x"\n');
    checkReplace("a: «x»\n", "127.0.0.1:80:80", "a: 127.0.0.1:80:80\n");
    checkReplace("a: «x»\n", "a,b", "a: a,b\n");
    checkReplace("a: [«x»]\n", "a,b", 'a: ["a,b"]\n');
  });

  test("writes one that was missing", () => {
    checkReplace("«a»:\nb: 2\n", "x", "a: x\nb: 2\n");
    checkReplace("«a»: \nb: 2\n", "x", "a: x\nb: 2\n");
    checkReplace("«a»: # later\n", "x", "a: x # later\n");
  });
});

describe("on a larger file", () => {
  const text = `# shop
name: shop
x-env: &env
  TZ: UTC # zone
services:
  web: # front
    image: "shop/web:1"
    environment:
      <<: *env
      A: 1
    ports:
      - "80:80"
      # debug
      - target: 9229
        published: 9229
    command: ["a", 'b']

  db:
    image: postgres:16
    healthcheck: {test: [CMD, pg_isready], interval: 10s}
    volumes: &mounts
      - data:/var/lib
      - |
        x
volumes:
  data:`;

  test("every pair and every item can go, and nothing else changes", () => {
    const file = parseCompose(text);
    const nodes: ComposeNode[] = [];
    const visit = (node: ComposeNode) => {
      if (node.via) return;
      nodes.push(node);
      if (node.kind === "map") for (const { value, merged } of node.entries) if (!merged) visit(value);
      if (node.kind === "list") node.items.forEach(visit);
    };
    const root = file.documents[0]?.root;
    if (root) visit(root);
    expect(nodes.length).toBeGreaterThan(25);
    for (const node of nodes) {
      const entry =
        node.parent?.kind === "map" ? node.parent.entries.find(({ value }) => value === node) : undefined;
      if (node === root || node.path[0] === "x-env") continue;
      const edited = applyEdits(text, [entry ? removeEntry(file, entry) : removeItem(file, node)]);
      const after = parseCompose(edited);
      expect(after.syntaxErrors, edited).toEqual([]);
      expect(renderTree(after)).toBe(renderWithout(file, node));
    }
  });

  /** The tree without one node; a block collection that loses its last part is left without a value. */
  function renderWithout(file: ComposeFile, gone: ComposeNode): string {
    const render = (node: ComposeNode): string => {
      if (node.kind === "scalar") return renderNode(node);
      if (node.kind === "list") {
        const items = node.items.filter((item) => item !== gone);
        return items.length === 0 && node.style === "block" ? "∅" : `[${items.map(render).join(", ")}]`;
      }
      const entries = node.entries.filter(({ value }) => value !== gone);
      if (entries.length === 0 && node.style === "block") return "∅";
      return `{${entries.map(({ key, value, merged }) => `${merged ? "<<" : ""}${key}: ${render(value)}`).join(", ")}}`;
    };
    return file.documents.map(({ root }) => (root ? render(root) : "nothing")).join(" --- ");
  }
});
