import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insertEntry, removeEntry, removeItem } from "../../../server/src/core/compose/edits/splices.ts";
import type { ComposeFile } from "../../../server/src/core/compose/model.ts";
import type { ComposeNode } from "../../../server/src/core/compose/node.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { isComposeFile } from "../../../server/src/core/compose/recognise.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";

function everyNode(file: ComposeFile): readonly ComposeNode[] {
  const nodes: ComposeNode[] = [];
  const visit = (node: ComposeNode) => {
    nodes.push(node);
    if (node.kind === "list") for (const item of node.items) visit(item);
    if (node.kind === "map") for (const { value } of node.entries) visit(value);
  };
  for (const { root } of file.documents) if (root) visit(root);
  return nodes;
}

/** Reads everything there is to read, and holds the promises that are made of any file. */
function readAll(text: string): ComposeFile {
  const file = parseCompose(text);
  for (const { span } of [...file.syntaxErrors, ...file.limits, ...file.comments]) {
    expect(0 <= span.start && span.start <= span.end && span.end <= Math.max(text.length, 1)).toBe(true);
  }
  for (const node of everyNode(file)) {
    expect(node.span.start).toBeLessThanOrEqual(node.span.end);
    expect(node.span.end).toBeLessThanOrEqual(text.length);
    if (node.kind !== "scalar") continue;
    for (const { text: part, span, verbatim } of node.mapped.parts()) {
      if (verbatim) expect(text.slice(span.start, span.end)).toBe(part);
    }
    for (const { span, nested } of node.variables) {
      expect(span.start).toBeLessThan(span.end);
      expect(nested.length).toBeGreaterThanOrEqual(0);
    }
  }
  for (const document of file.documents) {
    for (const offset of [0, text.length >> 1, text.length]) document.find(offset);
    for (const service of document.services) {
      const { image, build, ports, volumes, dependsOn, environment, envFiles, healthcheck } = service;
      expect([image, build, ports, volumes, dependsOn, environment, envFiles, healthcheck].length).toBe(8);
    }
  }
  return file;
}

const yamlPieces = [
  "services:\n  web:\n    ",
  "image: ",
  "ports:\n      ",
  "- ",
  "a: ",
  "b\n",
  "\n",
  "\r\n",
  "  ",
  "    ",
  "\t",
  "{",
  "}",
  "[",
  "]",
  ", ",
  ": ",
  "? ",
  "&x ",
  "*x",
  "<<: ",
  "!reset ",
  "!!omap ",
  "!!set ",
  "!!str ",
  "!<x> ",
  "!e!x ",
  "|\n",
  ">2-\n",
  '"',
  "'",
  "\\",
  "#",
  " # c\n",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "${A:-",
  "$B",
  "}",
  "80:80",
  "\u2028",
  "\ufeff",
  "😀",
];

describe("whatever is in a file", () => {
  test("it is read without a throw, and every place is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void readAll(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...yamlPieces), { maxLength: 40 }),
        (pieces) => void readAll(pieces.join("")),
      ),
      { numRuns: 1500 },
    );
  });

  test("it is recognised or not without a throw", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...yamlPieces), { maxLength: 30 }), (pieces) => {
        expect(typeof isComposeFile("x.yaml", "yaml", pieces.join(""))).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });

  test("an edit of it stays inside of it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...yamlPieces), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const file = parseCompose(text);
        for (const node of everyNode(file)) {
          const entry =
            node.parent?.kind === "map" ? node.parent.entries.find(({ value }) => value === node) : undefined;
          const edits = [entry ? removeEntry(file, entry) : removeItem(file, node)];
          if (node.kind !== "list") edits.push(insertEntry(file, node, "k", "v"));
          for (const edit of edits) {
            expect(
              0 <= edit.start && edit.start <= edit.end && edit.end <= text.length,
              `${text}\n${JSON.stringify(edit)}`,
            ).toBe(true);
            applyEdits(text, [edit]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("too much of it", () => {
  /** Nothing but one plain sentence, and no model. */
  function checkLimit(text: string, message: string): void {
    const file = readAll(text);
    expect(file.limits.map((limit) => limit.message)).toEqual([message]);
    expect(file.syntaxErrors).toEqual([]);
    expect(everyNode(file)).toEqual([]);
  }

  test("is said in one sentence", () => {
    checkLimit("a: 1\n".repeat(2 * 1024 * 1024), "This file is larger than 1 MiB and is not checked");
    checkLimit("a: \0\n", "This is no text file and is not checked");
    checkLimit(`a: ${"[".repeat(1000)}`, "This is nested over 100 levels deep and is not checked");
    checkLimit("- ".repeat(50_000), "This is nested over 100 levels deep and is not checked");
    checkLimit("---\na: 1\n".repeat(1000), "This file holds over 100 documents and is not checked");
    checkLimit("\n".repeat(500_000), "This file holds over 250,000 tokens and is not checked");
  });

  test("behind aliases as well", () => {
    const lists = ["a: &a [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]"];
    for (const [index, name] of [..."bcdefghijk"].entries()) {
      const before = "abcdefghij"[index];
      lists.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`);
    }
    checkLimit(
      `${lists.join("\n")}\n`,
      "This holds over 100,000 values with its aliases followed and is not checked",
    );
    checkLimit(
      `k0: &k0 {a: 1}\n${Array.from({ length: 2000 }, (_, at) => `k${at + 1}: &k${at + 1} {<<: *k${at}, b${at}: 1}\n`).join("")}`,
      "This holds over 100,000 values with its aliases followed and is not checked",
    );
  });

  test("is still less than an ordinary large file", () => {
    const deep = Array.from({ length: 99 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("");
    expect(everyNode(readAll(deep)).length).toBe(100);
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: ${at}\n`).join("");
    expect(parseCompose(keys).documents[0]?.root?.entries.length).toBe(20_000);
    const aliases = `x: &x {a: 1}\ny:\n${"  - *x\n".repeat(5000)}`;
    expect(parseCompose(aliases).documents[0]?.at("y.*.a").length).toBe(5000);
  });

  test("nests variables only so deep", () => {
    const text = `services:\n  web:\n    image: "${"${A:-".repeat(2000)}x${"}".repeat(2000)}"\n`;
    const [service] = parseCompose(text).documents[0]?.services ?? [];
    expect(service?.image?.reference).toBe(undefined);
    expect(service?.image?.node.variables.length).toBe(1);
  });
});
