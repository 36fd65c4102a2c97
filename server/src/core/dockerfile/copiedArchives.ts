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

/** Where the steps of a stage take archives apart. */
export function unpackingsIn(instructions: readonly Instruction[]): readonly Unpacking[] {
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

/** The first of them, in the order of the file, that unpacks a local archive which COPY brings. */
export function unpackingOf(copy: CopyInstruction, unpackings: readonly Unpacking[]): Unpacking | undefined {
  if (copy.from || copy.heredocs.length > 0) return undefined;
  const names = archivesOf(copy);
  if (names.length === 0) return undefined;
  return unpackings.find(({ run, name }) => {
    return run.index > copy.index && names.some((pattern) => fits(pattern, name));
  });
}

/** The names that the archives may have in the image: their own, and that of a destination that looks like one. */
function archivesOf({ sources, destination }: CopyInstruction): readonly string[] {
  const words = sources.some(({ text }) => archive.test(text.text)) ? [...sources, destination] : [];
  return words.map((word) => baseName(word?.text.text ?? "")).filter((name) => archive.test(name));
}

/** `*` stands for any characters, in the name of a source and in that which the step gives. */
function fits(pattern: string, name: string): boolean {
  if (!pattern.includes("*")) return pattern === name || (name.includes("*") && fits(name, pattern));
  const [start = "", ...rest] = pattern.split("*");
  return name.startsWith(start) && name.endsWith(rest[rest.length - 1] ?? "");
}
