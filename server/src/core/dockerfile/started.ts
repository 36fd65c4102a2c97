import { isShell } from "../shell/dialect.ts";
import type { ShellWord } from "../shell/model.ts";
import { baseName } from "../shell/path.ts";
import type { CmdInstruction, EntrypointInstruction, Stage } from "./model.ts";

type StartInstruction = CmdInstruction | EntrypointInstruction;

/** A program that a container starts, as one command line. */
export interface Started {
  /** The program and its arguments, those that CMD adds to ENTRYPOINT included. */
  readonly words: readonly [ShellWord, ...ShellWord[]];
  /** Holds the last word. */
  readonly owner: StartInstruction;
}

/**
 * What ENTRYPOINT and CMD of a stage start: one program where CMD only adds arguments, else each its own. Of a list of commands the last one
 * keeps the container alive.
 */
export function startedBy(stage: Stage): readonly Started[] {
  const entrypoint = stage.all("ENTRYPOINT").at(-1);
  const cmd = stage.all("CMD").at(-1);
  const first = entrypoint && lastCommand(entrypoint);
  const second = cmd && lastCommand(cmd);
  const program = first?.words[0].text.text ?? "";
  if (first && entrypoint?.form === "exec" && cmd?.form === "exec" && second && !isWrapper(program))
    return [{ words: [...first.words, ...second.words], owner: cmd }];
  return [first, second].filter((one) => one !== undefined);
}

/** It runs the words that it is given, as scripts for ENTRYPOINT do that end with `exec "$@"`. */
function isWrapper(program: string): boolean {
  return (
    isShell(program) ||
    /^(?:tini|dumb-init|catatonit|gosu|su-exec|env)$|entrypoint|\.sh$|init$/.test(baseName(program))
  );
}

function lastCommand(owner: StartInstruction): Started | undefined {
  const { script } = owner;
  const step = script?.steps[script.steps.length - 1];
  if (!script?.understood || step?.kind !== "command") return undefined;
  // `exec gunicorn` is two commands, and the inner one counts.
  const command = step.commands.findLast(({ within }) => !within.includes("substitution"));
  return command?.name && { words: [command.name, ...command.args], owner };
}
