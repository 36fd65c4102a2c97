import { type OptionValue, textOf } from "../shell/arguments.ts";
import type { ShellCommand, ShellScript } from "../shell/model.ts";
import type { PackageManager } from "../shell/packageManagers.ts";
import type { PackageCommand } from "../shell/packages.ts";
import type { Edit } from "../text/edit.ts";
import type { Dockerfile, Instruction, RunInstruction } from "./model.ts";
import { appendCommand } from "./runEdits.ts";

/** Whether what the instruction leaves behind is in the image: other stages only hand over what is copied. */
export function isShipped(file: Dockerfile, { stage, onbuild }: Instruction): boolean {
  return !stage || onbuild !== undefined || (file.finalStage?.lineage.includes(stage) ?? true);
}

/** Whether a cache or tmpfs mount keeps the cache of a package command out of the layer. */
export function mountsCache(instruction: Instruction, packages: PackageCommand): boolean {
  if (instruction.keyword !== "RUN") return false;
  const caches = cachesAt(instruction, packages);
  return instruction.mounts.some(
    ({ type, target = "" }) =>
      (type === "cache" || type === "tmpfs") && caches.some((cache) => covers(atHome(target), cache)),
  );
}

/** Whether what a package command leaves in the cache is deleted behind it in the script, by the manager itself or as files. */
export function cleansCache(
  script: ShellScript,
  instruction: Instruction,
  packages: PackageCommand,
): boolean {
  return lastCleaning(script, instruction, packages) > packages.command.span.start;
}

/** Where the last command stands that empties the cache; in a function it may run whenever it is called. */
function lastCleaning(script: ShellScript, instruction: Instruction, filling: PackageCommand): number {
  const { manager, program } = filling;
  const caches = cachesAt(instruction, filling);
  const last = script.commands.findLast((command) => {
    const { packages } = command;
    if (packages)
      return (
        packages.act === "clean" && packages.manager === manager && sharesCache(packages.program, program)
      );
    return deletes(command, caches) || deletesAnswer(command, manager);
  });
  if (!last) return -1;
  return last.within.includes("function") ? Number.POSITIVE_INFINITY : last.span.start;
}

/** microdnf keeps a cache of its own, beside that of dnf and yum. */
export function sharesCache(program: string, other: string): boolean {
  return (program === "microdnf") === (other === "microdnf");
}

/** `cleansCache` for commands that follow each other: a script is searched once, not for each of its commands. */
export function cacheCleaning(): typeof cleansCache {
  let last: ShellScript | undefined;
  const answers = new Map<PackageManager, number>();
  return (script, instruction, packages) => {
    const { manager, command, values } = packages;
    if (values.some(namesCache)) return cleansCache(script, instruction, packages);
    if (script !== last) answers.clear();
    last = script;
    const answer = answers.get(manager) ?? lastCleaning(script, instruction, packages);
    answers.set(manager, answer);
    return answer > command.span.start;
  };
}

/** Puts a clean-up at the end of the RUN of an install, with sudo where the install has it. */
export function appendCleanup(
  file: Dockerfile,
  run: RunInstruction,
  { command }: PackageCommand,
  cleanup: string,
): Edit | undefined {
  let prefix = "";
  for (let outer = command.runBy; outer; outer = outer.runBy) {
    const name = outer.name?.value ?? "";
    if (name === "sudo") prefix = "sudo ";
    else if (!sameUser.has(name)) return undefined;
  }
  return appendCommand(file, run, prefix + cleanup);
}

/** Programs that run another one for the same user, on the same files. */
const sameUser: ReadonlySet<string> = new Set(
  "command eatmydata env ionice nice nohup stdbuf time timeout".split(" "),
);

/** Whether `rm` or `find` deletes one of the directories, what is in it, or one that holds it. */
export function deletes(command: ShellCommand, directories: readonly string[]): boolean {
  const name = command.name?.value ?? "";
  if (!/^(?:\/bin\/)?(?:rm|find)$/.test(name)) return false;
  return command.args.some((word) => {
    // What stands before a glob or a list: `/var/lib/{apt,dpkg}`.
    const path = atHome(textOf(word).replace(/[*{?[].*$/, ""));
    return directories.some((directory) => covers(path, directory) || path.startsWith(`${directory}/`));
  });
}

/** `rm -rf "$(yarn cache dir)"`: the manager itself says where its cache is. */
function deletesAnswer({ name, args }: ShellCommand, manager: PackageManager): boolean {
  return name?.value === "rm" && args.some(({ raw }) => raw.includes(`${manager.name} cache dir`));
}

function cachesAt(instruction: Instruction, { manager, values }: PackageCommand): readonly string[] {
  const { caches, cacheVariable } = manager;
  const named = values.find(namesCache)?.value;
  if (named) return [atHome(named)];
  const own = cacheVariable === undefined ? undefined : instruction.variable(cacheVariable)?.value;
  return own ? [...caches, atHome(own)] : caches;
}

function namesCache({ option }: OptionValue): boolean {
  return option === "--cache-dir";
}

/** The path is the directory or one that holds it, but for the whole system. */
function covers(path: string, directory: string): boolean {
  const clean = path.replace(/\/+$/, "");
  if (!/^[/~].*\/./.test(clean)) return false;
  return directory === clean || directory.startsWith(`${clean}/`);
}

/** A path below the home of any user as one below `~`. */
function atHome(path: string): string {
  return path.replace(/^(?:\/root|\/home\/[^/]+|\$HOME|\$\{HOME\})(?=\/|$)/, "~");
}
