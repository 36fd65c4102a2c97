import { expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import type { ShellScript } from "../../../server/src/core/shell/model.ts";
import { draw, undrawn } from "../marks.ts";

/** Every word of every command is marked in the file; those that cannot be edited as they stand are listed. */
function check(drawn: string, ...fixed: readonly string[]): void {
  const text = undrawn(drawn);
  const words = wordsOf(scriptOf(text));
  const spans = new Map(words.map(({ span }) => [`${span.start}-${span.end}`, span]));
  expect(draw(text, [...spans.values()])).toBe(drawn);
  expect(words.flatMap(({ editable, value, raw }) => (editable ? [] : [value ?? raw]))).toEqual(fixed);
}

function scriptOf(text: string): ShellScript {
  for (const instruction of parseDockerfile(text).instructions) {
    if ("script" in instruction && instruction.script) return instruction.script;
  }
  throw new Error("The file runs nothing");
}

function wordsOf(script: ShellScript) {
  return script.commands.flatMap(({ name, args }) => (name ? [name, ...args] : args));
}

it("marks words over several lines", () =>
  check('RUN «apt-get» «update» && \\\n    # note\n    «apt-get» «install» «-y» \\\n\n    «"curl"»'));

it("marks a word that a line end cuts", () => check("RUN «inst\\\nall» «a»", "install"));

it("marks words behind flags", () => check("RUN --mount=type=cache,target=/x «npm» «ci»"));

it("marks words in CRLF files", () => check("RUN «a» \\\r\n  «b»\r\n"));

it("marks words in HEALTHCHECK", () => check("HEALTHCHECK --interval=5s CMD «curl» «-f» «x» || «exit» «1»"));

it("marks words of the JSON form without their quotes", () => check('CMD ["«node»", "«a b»", \\\n "«c»"]'));

it("cannot edit what JSON escapes", () => check('CMD ["«node»", "«a\\"b»"]', 'a"b'));

it("marks words in a heredoc", () =>
  check('RUN <<"EOF"\n«set» «-e»\n«echo» «a \\\n b»\nEOF'.replace("«a \\\n b»", "«a» \\\n «b»")));

it("marks words behind the tabs that <<- strips", () => check("RUN <<-EOF\n\t«a» «b»\n\t\t«c»\n\tEOF"));

it("marks words behind a byte order mark and with backticks", () =>
  check("\ufeff# escape=`\nFROM a\nRUN «a» `\n  «b»"));

/** As `check`, for scripts where a word holds others. */
function checkNested(text: string, ...expected: readonly string[]): void {
  const shown = wordsOf(scriptOf(text)).map(
    ({ span, value, editable }) =>
      `${value ?? "?"} = ${JSON.stringify(text.slice(span.start, span.end))}${editable ? "" : " fixed"}`,
  );
  expect(shown).toEqual(expected);
}

it("leads back through the quotes of sh -c", () =>
  checkNested(
    `RUN sh -c 'a "b c"' \\\n  x`,
    'sh = "sh"',
    '-c = "-c"',
    `a "b c" = "'a \\"b c\\"'"`,
    'x = "x"',
    'a = "a"',
    'b c = "\\"b c\\""',
  ));

it("leads back through escapes", () =>
  checkNested(
    'RUN sh -c "a \\"b\\" c"',
    'sh = "sh"',
    '-c = "-c"',
    'a "b" c = "\\"a \\\\\\"b\\\\\\" c\\""',
    'a = "a"',
    'b = "\\"b\\\\\\"" fixed',
    'c = "c"',
  ));

it("leads back through JSON", () =>
  checkNested(
    'CMD ["sh", "-c", "a \\"b\\" c"]',
    'sh = "sh"',
    '-c = "-c"',
    'a "b" c = "a \\\\\\"b\\\\\\" c" fixed',
    'a = "a"',
    'b = "\\\\\\"b\\\\\\"" fixed',
    'c = "c"',
  ));

it("leads back from a heredoc that a shell reads", () =>
  checkNested("RUN bash -e <<EOF\na b\nEOF", 'bash = "bash"', '-e = "-e"', 'a = "a"', 'b = "b"'));

it("gives every word its text and the place of each part", () => {
  const text = 'RUN echo "a\\$b"c\\\nd';
  const word = wordsOf(scriptOf(text))[1];
  const parts = word?.text
    .parts()
    .map((part) => `${part.text}=${text.slice(part.span.start, part.span.end)}`);
  expect(parts).toEqual(["a=a", "$b=$b", "c=c", "d=d"]);
});
