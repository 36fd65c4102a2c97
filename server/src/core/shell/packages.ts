import { type Arguments, hasOption, readArguments, textOf } from "./arguments.ts";
import { programName } from "./dialect.ts";
import type { ShellCommand, ShellScript, ShellWord } from "./model.ts";
import {
  type ManagerName,
  type PackageAct,
  type PackageManager,
  packageManagers,
} from "./packageManagers.ts";

/** A command line of a package manager. */
export interface PackageCommand extends Arguments {
  readonly manager: PackageManager;
  /** As it is called: `apt`, `microdnf`, `pip3.13`; `pip` for `python -m pip`. */
  readonly program: string;
  readonly command: ShellCommand;
  /** `install`, `global add`; empty for the name of the program alone. */
  readonly verb: string;
  /** The word that says what is done: the last one of the verb, else the program's name. */
  readonly word: ShellWord;
  /** Undefined for a subcommand that is of no concern here. */
  readonly act: PackageAct | undefined;
}

const pythonVersions: readonly string[] = Array.from({ length: 12 }, (_, at) => `3.${at + 6}`);
const pythons: ReadonlySet<string> = new Set([
  ...["python", "python2", "python2.7", "python3", "pypy3"],
  ...pythonVersions.map((version) => `python${version}`),
]);
const pips: readonly string[] = ["pip", "pip2", "pip2.7", "pip3"].concat(
  pythonVersions.map((version) => `pip${version}`),
);

const byProgram: ReadonlyMap<string, PackageManager> = new Map(
  packageManagers.flatMap((manager) =>
    programsOf(manager).map((program): [string, PackageManager] => [program, manager]),
  ),
);

/** What a command does with packages; undefined for one that is no package manager. Ask `command.packages`, which keeps it. */
export function packagesOf(command: ShellCommand): PackageCommand | undefined {
  const name = command.name?.value;
  if (!command.name || name === undefined) return undefined;
  const program = programName(name);
  const manager = byProgram.get(program);
  if (manager) return read(manager, program, command, command.name, command.args);
  return pythons.has(program) ? moduleOf(command) : undefined;
}

/** All that a script does with packages, in the order of the text. */
export function packagesIn(script: ShellScript | undefined): readonly PackageCommand[] {
  return script?.packages ?? [];
}

/** A handler for each of these managers. */
export function forManagers<Visit>(
  names: readonly ManagerName[],
  visit: Visit,
): { readonly [name in ManagerName]?: Visit } {
  return Object.fromEntries(names.map((name) => [name, visit]));
}

const bringing: ReadonlySet<PackageAct> = new Set(["install", "group", "stream", "upgrade", "restore"]);

/** Whether it brings files of packages into the image. */
export function brings({ act, options }: PackageCommand): boolean {
  if (act === undefined || !bringing.has(act)) return false;
  return !hasOption(options, "--help", "--dry-run", "--simulate");
}

/** Whether it fetches what apt, dnf or zypper know of their repositories. */
export function refreshes({ act }: PackageCommand): boolean {
  return act === "refresh";
}

/** Whether every question is answered by an option. */
export function assumesYes({ manager, options, values }: PackageCommand): boolean {
  if (hasOption(options, ...manager.yes)) return true;
  if (manager.name !== "apt") return false;
  // Two `-q` imply it.
  const quiet = options.filter(({ value = "" }) => /^-[A-Za-z]*q/.test(value) || value === "--quiet");
  return (
    quiet.length > 1 || values.some(({ value }) => /^APT::Get::Assume-Yes=(?:true|yes|1|on)$/i.test(value))
  );
}

/** Whether the package manager works on all of the system or user, not on a project. */
export function isGlobal({ options, verb }: PackageCommand): boolean {
  return hasOption(options, "-g", "--global", "--location=global") || verb.startsWith("global");
}

function programsOf({ name, programs }: PackageManager): readonly string[] {
  return name === "pip" ? pips : programs;
}

/** `-m`, or the last of several letters: `-Im`. */
const moduleOption = /^-[A-Za-z]*m$/;

/** `python -m pip install`. */
function moduleOf(command: ShellCommand): PackageCommand | undefined {
  const at = command.args.findIndex(({ value = "" }) => moduleOption.test(value) || !value.startsWith("-"));
  const module = command.args[at + 1];
  if (!moduleOption.test(command.args[at]?.value ?? "") || module?.value === undefined) return undefined;
  const manager = byProgram.get(module.value);
  return manager && read(manager, module.value, command, module, command.args.slice(at + 2));
}

function read(
  manager: PackageManager,
  program: string,
  command: ShellCommand,
  called: ShellWord,
  words: readonly ShellWord[],
): PackageCommand {
  const given = readArguments(words, manager.withValue);
  const { options, values } = given;
  const { verb, act, word, operands } =
    manager.name === "pacman" ? pacmanOperation(given, called) : operation(manager, given, called);
  return { manager, program, command, options, values, verb, act, word, operands };
}

type Operation = Pick<PackageCommand, "verb" | "act" | "word" | "operands">;

function operation(manager: PackageManager, { options, operands }: Arguments, called: ShellWord): Operation {
  const [first, second] = operands;
  if (!first) {
    // `yarn --version` does nothing.
    const asks = hasOption(options, "-v", "--version", "-h", "--help");
    return { verb: "", act: asks ? undefined : manager.verbs.get(""), word: called, operands };
  }
  const verb = textOf(first);
  if (second) {
    const both = `${verb} ${textOf(second)}`;
    const act = manager.verbs.get(both);
    if (act) return { verb: both, act, word: second, operands: operands.slice(2) };
  }
  return { verb, act: manager.verbs.get(verb), word: first, operands: operands.slice(1) };
}

/** pacman says with a letter what it does: `-Syu`. */
function pacmanOperation({ options, operands }: Arguments, called: ShellWord): Operation {
  const word = options.find(({ value = "" }) =>
    /^-[A-Za-z]*[SRUDQFTV]|^--(?:sync|remove|upgrade)$/.test(value),
  );
  const letters = options
    .flatMap(({ value = "" }) => (value.startsWith("--") ? [] : value.slice(1)))
    .join("");
  const has = (letter: string, long: string) => letters.includes(letter) || hasOption(options, long);
  const act = (): PackageAct | undefined => {
    if (has("R", "--remove")) return "remove";
    if (has("U", "--upgrade")) return "install";
    if (!has("S", "--sync") || /[silpg]/.test(letters) || hasOption(options, "--search", "--info", "--list"))
      return undefined;
    if (has("c", "--clean")) return "clean";
    if (operands.length > 0) return "install";
    if (has("u", "--sysupgrade")) return "upgrade";
    return has("y", "--refresh") ? "refresh" : "install";
  };
  return { verb: word ? textOf(word) : "", act: word && act(), word: word ?? called, operands };
}
