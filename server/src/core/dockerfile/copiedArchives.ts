import type { ShellCommand, ShellWord } from "../shell/model.ts";
import { baseName } from "../shell/path.ts";
import { unpackedBy } from "../shell/unpack.ts";
import type { CopyInstruction, Instruction, RunInstruction } from "./model.ts";

/** What ADD unpacks by itself. A zip file is none of these. */
const archive = /\.(?:tar|tar\.(?:gz|bz2|xz|zst|Z|lzma|lz)|tgz|tbz2?|tb2|txz|tlz|tpz|tzst|tZ)$/;

/** Where a step takes an archive apart. */
export interface Unpacking {
  readonly run: RunInstruction;
  readonly command: ShellCommand;
  /** The archive among its words. */
  readonly word: ShellWord;
  /** Without its folder. */
  readonly name: string;
}

/** A local archive that COPY brings, and the first step behind it, in the order of the file, that takes it apart. */
export interface UnpackedCopy {
  readonly copy: CopyInstruction;
  readonly unpacking: Unpacking;
}

export function unpackedCopies(instructions: readonly Instruction[]): readonly UnpackedCopy[] {
  const copies = instructions.flatMap((copy) => {
    const names = copy.keyword === "COPY" ? archivesOf(copy) : [];
    return copy.keyword === "COPY" && names.length > 0 ? [{ copy, names }] : [];
  });
  if (copies.length === 0) return [];
  const unpackings = unpackingsIn(instructions);
  return copies.flatMap(({ copy, names }) => {
    const unpacking = unpackings.find(({ run, name }) => {
      return run.index > copy.index && names.some((pattern) => fits(pattern, name));
    });
    return unpacking ? [{ copy, unpacking }] : [];
  });
}

function unpackingsIn(instructions: readonly Instruction[]): readonly Unpacking[] {
  return instructions.flatMap((run) => {
    if (run.keyword !== "RUN") return [];
    const commands = run.script?.understood ? run.script.commands : [];
    return commands.flatMap((command) => {
      const word = unpackedBy(command, (name) => archive.test(name));
      const name = baseName(word?.text.text.replace(/^--file=/, "") ?? "");
      return word ? [{ run, command, word, name }] : [];
    });
  });
}

/** The names that the archives may have in the image: their own, and that of a destination that looks like one. */
function archivesOf({ sources, destination, from, heredocs }: CopyInstruction): readonly string[] {
  if (from || heredocs.length > 0 || !sources.some(({ text }) => archive.test(text.text))) return [];
  const names = [...sources, destination].map((word) => baseName(word?.text.text ?? ""));
  return names.filter((name) => archive.test(name));
}

/** `*` stands for any characters, in the name of a source and in that which the step gives. */
function fits(pattern: string, name: string): boolean {
  if (!pattern.includes("*")) return pattern === name || (name.includes("*") && fits(name, pattern));
  const [start = "", ...rest] = pattern.split("*");
  return name.startsWith(start) && name.endsWith(rest[rest.length - 1] ?? "");
}
