import type { ShellCommand, ShellStep } from "../shell/model.ts";
import { type Edit, insert, remove, replace } from "../text/edit.ts";
import type { Dockerfile, RunInstruction } from "./model.ts";

/**
 * Puts one more command at the end of a RUN, in the way the RUN is laid out: on its line, on a line of its own, or in its heredoc. Undefined
 * where `&&` would not mean "then": the last step is not a plain command, or the steps are joined otherwise.
 */
export function appendCommand(file: Dockerfile, run: RunInstruction, command: string): Edit | undefined {
  const { script } = run;
  if (!script?.understood) return undefined;
  const last = script.steps[script.steps.length - 1];
  if (last && leavesShell(last)) return undefined;
  if (run.form === "heredoc") return appendToHeredoc(file, run, command);
  if (run.form !== "shell") return undefined;
  if (
    !last ||
    last.kind === "compound" ||
    script.steps.some((step) => step.joinedBy === "||" || step.joinedBy === "&")
  ) {
    return undefined;
  }
  if (endsOddly(script.source.text)) return undefined;
  const { lines } = file;
  const lastLine = lines.lineAt(last.span.end);
  if (lines.lineAt(run.span.start) === lastLine) return insert(last.span.end, ` && ${command}`);
  const leading = leadingAnd(file, run);
  if (leading !== undefined)
    return insert(last.span.end, ` ${file.escape}${lines.eol}${leading}&& ${command}`);
  return insert(last.span.end, ` && ${file.escape}${lines.eol}${indentOf(file, run)}${command}`);
}

/** Nothing runs behind such a step: `exit 0`, `exec ./setup`. */
function leavesShell({ commands: [command], joinedBy, kind }: ShellStep): boolean {
  if (kind !== "command" || joinedBy === "||" || !command) return false;
  const name = command.name?.value;
  return name === "exit" || (name === "exec" && command.args.length > 0);
}

/** Puts a command before all others of a RUN that has no part in JSON; undefined where it would run in the background. */
export function prependCommand(file: Dockerfile, run: RunInstruction, command: string): Edit | undefined {
  const { script, form } = run;
  const [heredoc, ...others] = run.heredocs;
  if (!script?.understood || form === "exec" || others.length > 0) return undefined;
  if (form === "shell") {
    if (script.steps[1]?.joinedBy === "&" || /&\s*$/.test(script.source.text)) return undefined;
    return insert(script.source.offset(0), `${command} && `);
  }
  if (!heredoc?.terminator) return undefined;
  const { lines } = file;
  const start = heredoc.body.start;
  const interpreted = file.text.startsWith("#!", start);
  const at = interpreted ? lines.nextAfter(lines.lineAt(start)) : start;
  return insert(at, `${lines.indentAt(at)}${command}${lines.eol}`);
}

/** Makes one RUN of two that follow each other; undefined where they do not mean the same together. */
export function joinRuns(
  file: Dockerfile,
  first: RunInstruction,
  second: RunInstruction,
): readonly Edit[] | undefined {
  if (!couldBeOne(file, first, second) || !endsPlainly(first) || !endsPlainly(second)) return undefined;
  const { lines } = file;
  const edits: Edit[] = [insert(first.span.end, ` && ${file.escape}`)];
  const line = lines.lineAt(second.span.start);
  // A blank line inside an instruction is deprecated; comments may stay.
  for (let between = lines.lineAt(first.span.end) + 1; between < line; between++) {
    const start = lines.startOf(between);
    if (file.text.slice(start, lines.endOf(between)).trim() === "")
      edits.push(remove({ start, end: lines.nextAfter(between) }));
  }
  edits.push(replace({ start: second.span.start, end: second.args.offset(0) }, indentOf(file, first)));
  return edits;
}

/** Whether one shell could run both: in the same folder, with the same mounts, neither being a script of its own. */
export function couldBeOne(file: Dockerfile, first: RunInstruction, second: RunInstruction): boolean {
  if (flagsOf(file, first) !== flagsOf(file, second)) return false;
  return [first, second].every(({ script, form, heredocs }) => {
    if (form !== "shell" || heredocs.length > 0 || !script?.understood) return false;
    return script.steps.length > 0 && !script.commands.some(changesShell);
  });
}

/** Nothing but `&&` joins the steps, so that another `&&` goes on only where all of them succeed. */
function endsPlainly({ script }: RunInstruction): boolean {
  const plain = script?.steps.every((step) => step.joinedBy === undefined || step.joinedBy === "&&") ?? false;
  return plain && !endsOddly(script?.source.text ?? "");
}

/** What a command leaves behind for the next one in the same shell: another folder, a variable, an option. */
function changesShell({ name, within }: ShellCommand): boolean {
  if (within.includes("subshell") || within.includes("substitution")) return false;
  return name === undefined || statefulCommands.has(name.value ?? "");
}

const statefulCommands: ReadonlySet<string> = new Set([
  ".",
  "alias",
  "cd",
  "declare",
  "exec",
  "export",
  "exit",
  "popd",
  "pushd",
  "read",
  "readonly",
  "set",
  "shopt",
  "source",
  "trap",
  "umask",
  "ulimit",
  "unset",
]);

function flagsOf(file: Dockerfile, { flags }: RunInstruction): string {
  return flags.map(({ span }) => file.text.slice(span.start, span.end)).join(" ");
}

/** A `;`, `&` or comment at the end would swallow what follows. */
function endsOddly(text: string): boolean {
  return /[;&|]\s*$/.test(text) || /(?:^|\s)#/.test(text);
}

/** What stands before `&&` where the lines of a RUN begin with it. */
function leadingAnd(file: Dockerfile, run: RunInstruction): string | undefined {
  const text = file.text.slice(run.span.start, run.span.end);
  return /\n([ \t]*)&&/.exec(text)?.[1];
}

/** The indentation of the second line of a RUN; four blanks where it has one line. */
function indentOf(file: Dockerfile, run: RunInstruction): string {
  const { lines } = file;
  const second = lines.lineAt(run.span.start) + 1;
  if (second > lines.lineAt(run.span.end)) return "    ";
  return lines.indentAt(lines.startOf(second)) || "    ";
}

function appendToHeredoc(file: Dockerfile, run: RunInstruction, command: string): Edit | undefined {
  const [heredoc, ...others] = run.heredocs;
  if (!heredoc?.terminator || others.length > 0) return undefined;
  const { lines } = file;
  const at = lines.startOf(lines.lineAt(heredoc.terminator.start));
  const indent = lines.indentAt(lines.startOf(lines.lineAt(at) - 1));
  return insert(at, `${indent}${command}${lines.eol}`);
}
