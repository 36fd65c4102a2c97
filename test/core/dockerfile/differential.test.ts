import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { DockerfileParser, type Instruction, type ModifiableInstruction } from "dockerfile-ast";
import { describe, expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";

/**
 * Keyword, flags and extent of every instruction, beside those of dockerfile-ast reading the whole file by itself. Files are left out that hold
 * what it is known to read differently: heredocs, doubled escape characters before a line end, lone carriage returns.
 */
function check(text: string): void {
  const ours = parseDockerfile(text).instructions.map(({ keywordText, flags, span }) =>
    line(
      keywordText,
      flags.map(({ name, value }) => [name, value?.text]),
      text.slice(span.start, span.end),
    ),
  );
  expect(ours).toEqual(theirs(text));
}

function theirs(text: string): readonly string[] {
  const file = DockerfileParser.parse(text);
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = ({ line: row, character }: { line: number; character: number }) =>
    (starts[row] ?? 0) + character;
  return file.getInstructions().map((instruction) => {
    const { start, end } = instruction.getRange();
    const flags = hasFlags(instruction) ? instruction.getFlags() : [];
    const pairs = flags.map((flag): [string, string | undefined] => [
      flag.getName(),
      flag.getValue() ?? undefined,
    ]);
    return line(instruction.getInstruction(), pairs, text.slice(offset(start), offset(end)));
  });
}

function line(
  keyword: string,
  flags: readonly (readonly [string, string | undefined])[],
  extent: string,
): string {
  return [keyword, ...flags.map(([name, value]) => `--${name}=${value}`), withoutTail(extent)].join(" ");
}

/** Comments and blanks behind the last own line belong to nothing. */
function withoutTail(extent: string): string {
  return extent.replace(/(?:\s|\n[ \t]*#[^\n]*)*$/, "");
}

function hasFlags(instruction: Instruction): instruction is ModifiableInstruction {
  return "getFlags" in instruction;
}

function readsAlike(text: string): boolean {
  return !/<<|\\\\[ \t]*\r?\n|\r(?!\n)|\0/.test(text);
}

function dockerfilesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /dockerfile|containerfile/i.test(entry.name) &&
        !/ignore|\.snap|\.txt$/i.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function checkFolder(folder: string): void {
  const files = dockerfilesUnder(folder).filter((file) => readsAlike(readFileSync(file, "utf8")));
  it("finds files", () => expect(files.length).toBeGreaterThan(0));
  it.each(files.map((file) => relative(folder, file)))("reads %s", (file) =>
    check(readFileSync(join(folder, file), "utf8")),
  );
}

describe("beside dockerfile-ast, on the files of the corpus", () => {
  checkFolder(join(import.meta.dirname, "../../corpus"));
});

const shared = process.env.DOCKWISE_CORPUS
  ? join(process.env.DOCKWISE_CORPUS, "corpus/awesome-compose")
  : undefined;

describe.skipIf(!shared || !existsSync(shared))(
  "beside dockerfile-ast, on the files that DOCKWISE_CORPUS names",
  () => {
    if (shared && existsSync(shared)) checkFolder(shared);
    else it("is skipped: set DOCKWISE_CORPUS to a folder that holds corpus/awesome-compose", () => {});
  },
);
