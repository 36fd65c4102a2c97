import { beforeAll, describe, expect, test } from "vitest";
import {
  builtinExtensions,
  type LoadGrammar,
  openGrammars,
  type Scopes,
  scopesByOffset,
} from "./grammars.ts";

/** Reads `marked` as a file of this language: the characters between « and », and no others, carry `scope`. */
export type Check = (marked: string, scope: string) => Promise<void>;

/**
 * Tests on top of VS Code's own grammars. Where no editor is installed they are skipped and say so;
 * where one is promised, its absence is a failure.
 */
export function describeColours(
  title: string,
  language: string,
  body: (check: Check, load: () => LoadGrammar) => void,
): void {
  const extensions = builtinExtensions();
  if (!extensions) {
    test(`${title}: VS Code's own grammars are there`, (context) => {
      const message = "no editor in .cache/editor, so nothing was coloured: npm start installs one";
      if (process.env.DOCKWISE_REQUIRE_BROWSER) expect.fail(message);
      console.warn(`SKIPPED ${title}: ${message}`);
      context.skip();
    });
    return;
  }
  describe(title, () => {
    let load: LoadGrammar;
    beforeAll(() => {
      load = openGrammars(extensions);
    });
    body(
      async (marked, scope) => expectColours(await load(language), marked, scope),
      () => load,
    );
  });
}

function expectColours(grammar: Awaited<ReturnType<LoadGrammar>>, marked: string, scope: string): void {
  const text = marked.replace(/[«»]/g, "");
  const scopes = scopesByOffset(grammar, text);
  expect(draw(text, (offset) => within(scopes.get(offset), scope))).toBe(marked);
}

/** Whether one of these scopes is `scope` or one below it. */
export function within(scopes: Scopes | undefined, scope: string): boolean {
  return (scopes ?? []).some((it) => it.split(" ").some((name) => `${name}.`.startsWith(`${scope}.`)));
}

/** Marks the runs of characters that hold, line by line, without the blanks at their edges. */
export function draw(text: string, holds: (offset: number) => boolean): string {
  return text.replace(/.+/g, (line, start: number) => {
    const flags = [...line].map((_, index) => (holds(start + index) ? "x" : " ")).join("");
    const runs = flags.matchAll(/x+/g);
    return [...runs].reverse().reduce((drawn, { 0: run, index }) => {
      const covered = line.slice(index, index + run.length);
      const from = index + covered.search(/\S|$/);
      const to = index + covered.trimEnd().length;
      return from < to ? `${drawn.slice(0, from)}«${drawn.slice(from, to)}»${drawn.slice(to)}` : drawn;
    }, line);
  });
}
