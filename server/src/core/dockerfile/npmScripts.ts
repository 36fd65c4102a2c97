import type { ShellCommand, ShellWord } from "../shell/model.ts";

/** Verbs that are the name of a script themselves. */
const named: ReadonlySet<string> = new Set(["start", "test", "stop"]);
const runs: ReadonlySet<string> = new Set(["run", "run-script"]);
/** Options that change neither the script nor the folder it is looked for in. */
const harmless = /^(?:-s|--silent|--quiet|--loglevel=\w+|--ignore-scripts|--production|--omit=\w+|--no-\w+)$/;

/** The name of the script that `npm run build` or `npm start` runs; undefined where it may be one of another folder. */
export function scriptCall(command: ShellCommand): ShellWord | undefined {
  const end = command.args.findIndex(({ value }) => value === "--");
  const words = end < 0 ? command.args : command.args.slice(0, end);
  const operands = words.filter(({ value = "" }) => !value.startsWith("-"));
  if (words.some(({ value = "-" }) => value.startsWith("-") && !harmless.test(value))) return undefined;
  const [verb, script] = operands;
  if (verb?.value === undefined) return undefined;
  if (named.has(verb.value)) return verb;
  return runs.has(verb.value) && script?.value !== "env" ? script : undefined;
}

/** The names of the scripts in the text of a package.json; undefined where it is not one. */
export function scriptNames(text: string): readonly string[] | undefined {
  const scripts = scriptsOf(text);
  return scripts && Object.keys(scripts);
}

/** The words of a script that only starts node, so that they mean the same without npm; undefined for every other script. */
export function nodeCommand(text: string, name: string): readonly string[] | undefined {
  const scripts = scriptsOf(text) ?? {};
  const command: unknown = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
  if (typeof command !== "string" || `pre${name}` in scripts || `post${name}` in scripts) return undefined;
  return /^node(?: [\w./:=@,-]+)+$/.test(command.trim()) ? command.trim().split(" ") : undefined;
}

function scriptsOf(text: string): { readonly [name: string]: unknown } | undefined {
  const { scripts = {} } = readObject(text) ?? {};
  return typeof scripts === "object" && scripts !== null ? { ...scripts } : undefined;
}

function readObject(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
