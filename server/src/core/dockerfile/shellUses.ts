import type { ShellCommand, ShellScript } from "../shell/model.ts";
import type { Span } from "../text/span.ts";
import type { Instruction, InstructionTypes, RunInstruction } from "./model.ts";

/** A place that asks for a shell by name. */
export interface ShellUse {
  readonly span: Span;
  readonly shell: string;
  /** Where the name may be replaced by that of another shell. */
  readonly replaceable: Span | undefined;
}

/** Instructions that a shell runs, or names one. */
export type ShellUser = InstructionTypes["SHELL" | "RUN" | "CMD" | "ENTRYPOINT"];

/** The shell that an instruction names itself: SHELL, a JSON form, or the first line of a heredoc. */
export function namedShell(user: ShellUser, text: string): ShellUse | undefined {
  return user.keyword === "RUN" && user.form === "heredoc" ? heredocShell(user, text) : firstWord(user);
}

function firstWord({ exec, keyword }: ShellUser): ShellUse | undefined {
  const word = exec?.items[0];
  if (!word) return undefined;
  const shell = /^(?:(?:\/usr)?\/bin\/)?(bash|sh)$/.exec(word.text)?.[1];
  if (shell === undefined) return undefined;
  // The steps behind a SHELL are written for that shell.
  return { span: word.span(), shell, replaceable: keyword === "SHELL" ? undefined : word.exact() };
}

function heredocShell({ heredocs }: RunInstruction, text: string): ShellUse | undefined {
  const body = heredocs[0]?.body;
  const [line, shell] =
    (body && /^[ \t]*#!.*?\/(?:env[ \t]+)?(bash|sh)(?=\s)/.exec(text.slice(body.start, body.end))) ?? [];
  if (!body || line === undefined || shell === undefined) return undefined;
  const end = body.start + line.length;
  const span = { start: end - shell.length, end };
  return { span, shell, replaceable: span };
}

/** A command that runs bash, unless one before it asks whether it is there or installs it. */
export function bashCommand({ name, within }: ShellCommand, { commands }: ShellScript): ShellUse | undefined {
  if (!name || within.includes("if")) return undefined;
  const earlier = commands.slice(
    0,
    commands.findIndex((one) => one.name === name),
  );
  if (earlier.some(({ args }) => args.some(({ raw }) => raw.includes("bash")))) return undefined;
  return { span: name.span, shell: "bash", replaceable: name.editable ? name.span : undefined };
}

/** What is run in the image while it is built cannot use what a later step brings in. */
export function tooEarlyFor({ keyword }: Instruction): boolean {
  return keyword === "RUN" || keyword === "SHELL";
}
