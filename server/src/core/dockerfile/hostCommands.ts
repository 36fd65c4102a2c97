import { programName } from "../shell/dialect.ts";
import type { ShellCommand, ShellScript } from "../shell/model.ts";
import type { RunInstruction } from "./model.ts";

/** Why a command for a machine with users and services is of no use in a build step; undefined for any other, and where the step gives it something to do. */
export function objectionTo(
  command: ShellCommand,
  run: RunInstruction,
  script: ShellScript,
): Objection | undefined {
  const name = programName(command.name?.value ?? "");
  const objection = Object.hasOwn(objections, name) ? objections[name] : undefined;
  return objection && isOfUse(objection, command, run, script) ? undefined : objection;
}

export type Objection = "starts" | "asks" | "shows" | "machine" | "mounts" | "kills" | "remote";

export const objections: { readonly [name: string]: Objection } = {
  free: "shows",
  ifconfig: "machine",
  kill: "kills",
  mount: "mounts",
  ps: "shows",
  service: "starts",
  shutdown: "machine",
  ssh: "remote",
  top: "shows",
  vim: "asks",
};

/** Commands that leave a process behind them. */
const daemon = /^(?:service|pg_ctl|[\w./-]+(?:d|-server))$/;

/** The step itself gives the command something to work on. */
function isOfUse(
  objection: Objection,
  command: ShellCommand,
  run: RunInstruction,
  script: ShellScript,
): boolean {
  switch (objection) {
    case "starts":
      return script.commands[script.commands.length - 1] !== command;
    case "shows":
    case "kills":
      return script.commands.some(({ name, within }) => {
        return within.includes("background") || daemon.test(name?.value ?? "");
      });
    case "mounts":
    case "machine":
      return run.flags.some(({ name }) => name === "security" || name === "network");
    case "remote":
      return run.mounts.some(({ type }) => type === "ssh" || type === "secret");
    case "asks":
      return command.args.some(({ text }) => /^(?:\+q|-[eE]?s$|-c$)/.test(text.text));
  }
}
