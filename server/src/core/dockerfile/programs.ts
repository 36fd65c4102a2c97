import type { ShellCommand } from "../shell/model.ts";
import type { CopyInstruction, Instruction, RunInstruction, Stage, Word } from "./model.ts";

/**
 * Whether a step of the stage, or of those it is built from, may put a program on the PATH: it names it, or nobody can tell.
 *
 * @param before only steps that stand before this instruction
 */
export function mayBringIn(stage: Stage, program: string, before?: Instruction): boolean {
  return stage.lineage.some((one) =>
    one.instructions.some((instruction) => {
      if (before?.stage === one && instruction.index >= before.index) return false;
      if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
        return copiesProgram(instruction, program);
      return instruction.keyword === "RUN" && mayInstall(instruction, program);
    }),
  );
}

/**
 * Whether the steps of a stage, and of those it is built from, surely bring no programs but those of some packages: anything but a few plain commands may
 * unpack, build or link one.
 */
export function installsOnly(stage: Stage, packages: RegExp): boolean {
  return stage.lineage.every((one) =>
    one.all("RUN").every(({ script }) => script?.commands.every((command) => isPlain(command, packages))),
  );
}

function isPlain({ name, args }: ShellCommand, packages: RegExp): boolean {
  const program = name?.value ?? "";
  if (!managers.has(program)) return name === undefined || plain.test(program);
  const [verb, ...names] = args.filter(({ text }) => !text.text.startsWith("-"));
  if (verb?.value !== "install" && verb?.value !== "add") return true;
  return names.every(({ value }) => value !== undefined && packages.test(value.replace(/[=<>~:].*/, "")));
}

const managers: ReadonlySet<string> = new Set(["apk", "apt", "apt-get", "dnf", "microdnf", "yum"]);
const plain =
  /^(?:\[|:|add(?:group|user)|cat|cd|ch(?:grp|mod|own)|echo|exit|export|false|grep|groupadd|ls|mkdir|printf|rm|rmdir|sed|set|test|touch|true|update-ca-certificates|user(?:add|mod))$/;

/** By its own name, with a folder of programs, or with whatever an archive or a tree for the root holds. */
function copiesProgram(copy: CopyInstruction, program: string): boolean {
  const unpacks =
    copy.keyword === "ADD" &&
    copy.sources.some(({ text }) => /\.(?:tar|tgz|tbz2?|txz|tzst)\b|:\/\//.test(text.text));
  const toRoot = /^(?:\/usr(?:\/local)?)?\/?$/.test(copy.destination?.text.text ?? "");
  if (unpacks || (toRoot && copy.sources.some(mayBeFolder))) return true;
  const paths = [...copy.sources, copy.destination].map((word) => word?.text.text.split("/") ?? []);
  return paths.some((parts) => parts.includes(program) || parts.some((part) => /^s?bin$/.test(part)));
}

/** By the look of it: a name without an ending. */
function mayBeFolder({ text: { text } }: Word): boolean {
  return /(?:^|\/)[\w-]*\/?$|[$*]|\/\.$/.test(text);
}

const unpacking = /^(?:tar|unzip|dpkg|rpm)$/;

/** A script of which nothing is known here may install anything. */
function mayInstall({ script }: RunInstruction, program: string): boolean {
  if (!script?.understood) return true;
  const named = new RegExp(`^${program}(?![\\w-]*[a-z])`);
  return script.commands.some(({ name, args }) => {
    const command = name?.value ?? name?.text.text ?? "";
    if (/^\.{0,2}\/|\.sh$|^(?:ba)?sh$/.test(command)) return true;
    if (unpacking.test(command) && script.source.text.includes(program)) return true;
    return args.some(({ text, value }) => value === undefined || named.test(text.text));
  });
}
