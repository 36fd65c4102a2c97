import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllDocuments, visit } from "yaml";
import type { ComposeNode } from "../../../server/src/core/compose/node.ts";
import { parseCompose } from "../../../server/src/core/compose/parse.ts";
import { isComposeFile } from "../../../server/src/core/compose/recognise.ts";

const ours = join(import.meta.dirname, "../../corpus");
const outside = process.env.DOCKWISE_CORPUS && join(process.env.DOCKWISE_CORPUS, "corpus/awesome-compose");
/** Meant to be broken, or not for Compose. */
const left = /half-typed|tabs-and-blanks|never/;

function composeFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/.test(path) && !left.test(path))
    .map((path) => join(folder, path))
    .filter((path) => isComposeFile(path, undefined, readFileSync(path, "utf8")));
}

/** Every scalar holds what yaml itself reads there, every key and span what stands in the file. */
function checkFile(path: string): void {
  const text = readFileSync(path, "utf8");
  const file = parseCompose(text);
  expect([...file.syntaxErrors, ...file.limits]).toEqual([]);

  const expected = new Map<number, string | undefined>();
  for (const document of parseAllDocuments(text, { schema: "failsafe", uniqueKeys: false })) {
    visit(document, { Scalar: (_, scalar) => void expected.set(scalar.range?.[0] ?? -1, scalar.source) });
  }
  const check = (node: ComposeNode) => {
    if (node.kind === "list") node.items.forEach(check);
    if (node.kind === "map") {
      for (const { key, keySpan, value } of node.entries) {
        expect(expected.get(keySpan.start)).toBe(key);
        check(value);
      }
    }
    if (node.kind !== "scalar" || node.style === "missing") return;
    expect(node.text).toBe(expected.get(node.span.start));
    for (const { text: part, span, verbatim } of node.mapped.parts()) {
      if (verbatim) expect(text.slice(span.start, span.end)).toBe(part);
    }
    for (const { span, nameSpan, name } of node.variables) {
      expect(text[span.start]).toBe("$");
      expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
    }
  };
  for (const { root } of file.documents) if (root) check(root);
}

describe("our own files", () => {
  const files = composeFilesIn(ours);
  test("are there", () => expect(files.length).toBeGreaterThan(10));
  test.each(files.map((path) => [path.slice(ours.length + 1)]))("%s", (path) => checkFile(join(ours, path)));
});

describe.skipIf(!outside)(
  outside ? "the files of awesome-compose" : "SKIPPED, set DOCKWISE_CORPUS: awesome-compose",
  () => {
    const files = outside ? composeFilesIn(outside) : [];
    test("are there", () => expect(files.length).toBeGreaterThan(30));
    test.each(files.map((path) => [path.slice(outside?.length ?? 0)]))("%s", (path) =>
      checkFile(join(outside ?? "", path)),
    );
  },
);
