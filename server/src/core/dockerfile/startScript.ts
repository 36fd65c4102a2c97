import type { ShellCommand, ShellWord } from "../shell/model.ts";
import type { Mapped } from "../text/mapped.ts";
import { type Origin, originsOf } from "./contextFiles.ts";
import type { CmdInstruction, EntrypointInstruction, Stage } from "./model.ts";
import { cleanPath, lastOf, workdirOf } from "./scope.ts";

/** The program that a container of a stage starts, where it is named by a path. */
export interface StartedFile {
  readonly instruction: CmdInstruction | EntrypointInstruction;
  readonly word: Mapped;
  /** The kernel starts it: it must be executable, and its first line names the interpreter. */
  readonly direct: boolean;
  /** Where it may come from in the build context. */
  readonly origins: readonly Origin[];
}

/** Programs that start another one: what follows their options, and this many words behind them, is run. */
const launchers: ReadonlyMap<string, number> = new Map([
  ["tini", 0],
  ["dumb-init", 0],
  ["catatonit", 0],
  ["exec", 0],
  ["gosu", 1],
  ["su-exec", 1],
]);
const interpreters: ReadonlySet<string> = new Set(["sh", "ash", "dash", "bash"]);
const searched = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

/** By ENTRYPOINT, else by CMD. */
export function startedFile(stage: Stage): StartedFile | undefined {
  const instruction = lastOf(stage, "ENTRYPOINT") ?? lastOf(stage, "CMD");
  const words = instruction && startWords(instruction);
  if (!instruction || !words) return undefined;
  let rest = words;
  let program = rest[0];
  for (
    let skip = launchers.get(baseName(program));
    skip !== undefined;
    skip = launchers.get(baseName(program))
  ) {
    rest = operands(rest.slice(1)).slice(skip);
    program = rest[0];
  }
  const direct = !interpreters.has(baseName(program));
  const word = direct ? program : rest[1];
  if (!word || word.text.startsWith("-") || word.text.includes("$")) return undefined;
  return { instruction, word, direct, origins: originsOfProgram(word.text, stage, direct) };
}

function startWords({ exec, script }: CmdInstruction | EntrypointInstruction): readonly Mapped[] | undefined {
  if (exec && !/\/?(?:ba|da|a)?sh$/.test(exec.items[0]?.text ?? "")) return exec.items;
  if (exec?.items[1]?.text.startsWith("/") || exec?.items[1]?.text.startsWith("./")) return exec.items;
  const [step] = script?.steps ?? [];
  if (!script?.understood || script.steps.length !== 1 || step?.kind !== "command") return undefined;
  const command: ShellCommand | undefined = step.commands.find(({ runBy }) => !runBy);
  const words = command?.name ? [command.name, ...command.args] : [];
  return words.map(({ text }: ShellWord) => text);
}

/** What follows the options: all of it behind `--`, which ends them. */
function operands(words: readonly Mapped[]): readonly Mapped[] {
  const first = words.findIndex(({ text }) => !text.startsWith("-") || text === "--");
  if (first < 0) return [];
  return words.slice(words[first]?.text === "--" ? first + 1 : first);
}

function originsOfProgram(program: string, stage: Stage, direct: boolean): readonly Origin[] {
  if (program.startsWith("/")) return originsOf(cleanPath(program), stage);
  if (program.includes("/") || !direct) {
    const folder = workdirOf(stage);
    return folder === undefined ? [] : originsOf(cleanPath(`${folder}/${program}`), stage);
  }
  return searched.flatMap((folder) => originsOf(`${folder}/${program}`, stage));
}

function baseName(word: Mapped | undefined): string {
  return word?.text.slice(word.text.lastIndexOf("/") + 1) ?? "";
}

/** Where a fault of the file is shown, and the other place that belongs to it: at its copy, or at its start where it is copied with others. */
export function placesOf({ word }: StartedFile, { alone, source }: Origin) {
  const copied = { span: source.text.span(), message: "It is copied here" };
  const started = { span: word.span(), message: "It is started here" };
  return alone ? { at: copied, other: started } : { at: started, other: copied };
}

/** The shell that the first line of a script asks for. */
export function shellOfScript(text: string): "bash" | "sh" | undefined {
  const shell = /^#![ \t]*(?:\/usr)?\/bin\/(?:env[ \t]+)?(bash|sh)[ \t]*\r?$/m.exec(text.slice(0, 100));
  if (shell?.index !== 0) return undefined;
  return shell[1] === "bash" ? "bash" : "sh";
}

/** The folder of the script that a container starts, unless programs lie there. */
export function startFolder(stage: Stage): string | undefined {
  const path = startedFile(stage)?.word.text ?? "";
  const folder = /^(\/[\w.-]+(?:\/[\w.-]+)*)\/[\w.-]+\.\w+$/.exec(path)?.[1];
  return folder === undefined || /(?:^|\/)s?bin$/.test(folder) ? undefined : folder;
}
