import type { ShellScript } from "../shell/model.ts";
import { type Edit, replace } from "../text/edit.ts";
import { holdsComment } from "./edits.ts";
import type {
  CmdInstruction,
  CommandForm,
  Dockerfile,
  EntrypointInstruction,
  RunInstruction,
} from "./model.ts";

/** Words that only a shell understands, so that they cannot be run without one. */
const builtins: ReadonlySet<string> = new Set([
  ".",
  ":",
  "[[",
  "alias",
  "bg",
  "cd",
  "command",
  "declare",
  "eval",
  "exit",
  "export",
  "fg",
  "hash",
  "jobs",
  "local",
  "read",
  "readonly",
  "return",
  "set",
  "shift",
  "shopt",
  "source",
  "times",
  "trap",
  "type",
  "ulimit",
  "umask",
  "unalias",
  "unset",
  "wait",
]);

/** The JSON array that does the same as a shell-form command without any shell; undefined where it needs one. */
export function execWords(command: CommandForm): readonly string[] | undefined {
  const { script } = command;
  const only = script && onlyCommand(script);
  if (!only || only.assignments.length > 0 || only.redirects.length > 0 || only.within.length > 0)
    return undefined;
  const values = [only.name, ...only.args].map((word) => word?.value);
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || known.some((value) => value.startsWith("~"))) return undefined;
  // `exec` in shell form does what exec form does by itself.
  const words = known[0] === "exec" && !known[1]?.startsWith("-") ? known.slice(1) : known;
  const program = words[0];
  if (program === undefined || program === "" || builtins.has(program)) return undefined;
  return words;
}

/** Writes a shell-form command as the JSON array that does the same, unless a comment would be lost. */
export function toExecForm(
  file: Dockerfile,
  command: CmdInstruction | EntrypointInstruction | RunInstruction,
): Edit | undefined {
  const words = holdsComment(file, command) ? undefined : execWords(command);
  const { args } = command;
  const start = args.text.length - args.text.trimStart().length;
  return words && replace(args.span(start, args.text.trimEnd().length), jsonArray(words));
}

/**
 * A shell-form command wrapped so that its last program replaces the shell and gets the signals: `exec` goes before it. Undefined where the
 * last step is no plain command, or is one already.
 */
export function execText(command: CommandForm): string | undefined {
  const { script } = command;
  const last = script?.steps[script.steps.length - 1];
  const program = last?.kind === "command" ? last.commands[0] : undefined;
  if (!script?.understood || !program?.name || last?.joinedBy === "||" || last?.joinedBy === "&")
    return undefined;
  const name = program.name.value;
  if (name === undefined || builtins.has(name) || name === "exec") return undefined;
  const { text } = script.source;
  const decoded = text.indexOf(program.name.raw);
  if (script.steps.length > 1 || program.assignments.length > 0 || decoded < 0) return undefined;
  return `${text.slice(0, decoded)}exec ${text.slice(decoded)}`.trim();
}

export function jsonArray(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}

const quotedItem = /'[^'\\]*'|"[^"\\]*"/g;

/** The words of an array that was meant as JSON: single quotes, or a comma too many. */
export function repairedArray(text: string): readonly string[] | undefined {
  const body = /^\[(.*?),?\s*\]$/s.exec(text)?.[1];
  const items = body?.match(quotedItem);
  if (body === undefined || !items) return undefined;
  const rest = body.replace(quotedItem, "").replace(/\s/g, "");
  if (rest !== ",".repeat(items.length - 1)) return undefined;
  return items.map((item) => item.slice(1, -1));
}

function onlyCommand(script: ShellScript): ShellScript["commands"][number] | undefined {
  const [step] = script.steps;
  if (!script.understood || script.steps.length !== 1 || step?.kind !== "command") return undefined;
  return step.commands.length === 1 ? step.commands[0] : undefined;
}
