import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Dockerfile, Instruction } from "../../server/src/core/dockerfile/model.ts";
import { parseDockerfile } from "../../server/src/core/dockerfile/parse.ts";
import type { Span } from "../../server/src/core/text/span.ts";
import { describeColours, draw, within } from "./check.ts";
import { type Scopes, scopesByOffset } from "./grammars.ts";

const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
const files = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => /(dockerfile|containerfile)/i.test(entry.name) && entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

// The grammars see one line at a time, the parser the whole file: on real files they must mean the same.
describeColours("The grammars and the parser agree", "dockerfile", (_check, load) => {
  describe.each(files.map((path) => [relative(corpus, path), path] as const))("%s", (_name, path) => {
    const text = readFileSync(path, "utf8");
    const file = parseDockerfile(text);

    const agree = async (spans: readonly Span[], coloured: (scopes: Scopes | undefined) => boolean) => {
      const scopes = scopesByOffset(await load()("dockerfile"), text);
      const parsed = (offset: number) => spans.some(({ start, end }) => start <= offset && offset < end);
      expect(draw(text, (offset) => coloured(scopes.get(offset)))).toBe(draw(text, parsed));
    };

    test("where instructions begin", () =>
      agree(keywordsOf(file), (scopes) =>
        ["keyword.other.special-method.dockerfile", "keyword.control.dockerfile"].some((it) =>
          within(scopes, it),
        ),
      ));

    test("what is a flag", () =>
      agree(
        everyInstruction(file).flatMap(({ flags }) =>
          flags.map((flag) => ({ start: flag.span.start, end: flag.nameSpan.end })),
        ),
        (scopes) => within(scopes, "entity.other.attribute-name.flag.dockerfile"),
      ));

    test("where heredocs end", () =>
      agree(
        everyInstruction(file).flatMap(({ heredocs }) => heredocs.flatMap((it) => it.terminator ?? [])),
        (scopes) => within(scopes, "punctuation.definition.string.heredoc.delimiter.end.dockerfile"),
      ));
  });
});

function everyInstruction(file: Dockerfile): Instruction[] {
  return file.instructions.flatMap((it) =>
    it.keyword === "ONBUILD" && it.trigger ? [it, it.trigger] : [it],
  );
}

/** The keywords, and the words inside an instruction that are coloured as such: AS, CMD and NONE. */
function keywordsOf(file: Dockerfile): Span[] {
  return everyInstruction(file).flatMap((it) => {
    if (it.keyword === "UNKNOWN") return [];
    const inner = it.keyword === "HEALTHCHECK" ? it.typeSpan : it.keyword === "FROM" ? it.asSpan : undefined;
    return inner ? [it.keywordSpan, inner] : [it.keywordSpan];
  });
}
