import { hasOption, type Subcommand, subcommandOf } from "./arguments.ts";
import type { ShellCommand, ShellScript } from "./model.ts";

const withValue: ReadonlySet<string> = new Set([
  "-o",
  "--option",
  "-c",
  "--config-file",
  "-t",
  "--target-release",
  "--default-release",
]);

const installing: ReadonlySet<string> = new Set([
  "install",
  "build-dep",
  "upgrade",
  "dist-upgrade",
  "full-upgrade",
]);

/** The subcommand of `apt-get` or `apt`; undefined for every other command. */
export function aptOf(command: ShellCommand): Subcommand | undefined {
  const name = command.name?.value;
  return name === "apt-get" || name === "apt" ? subcommandOf(command, withValue) : undefined;
}

/** Whether the command brings packages into the image. */
export function installsWithApt(command: ShellCommand): boolean {
  const apt = aptOf(command);
  return apt !== undefined && installing.has(apt.verb.value ?? "");
}

export function updatesApt(command: ShellCommand): boolean {
  return aptOf(command)?.verb.value === "update";
}

/** `-y` by any of its names; two `-q` imply it. */
export function assumesYes({ options }: Subcommand): boolean {
  if (hasOption(options, "-y", "--yes", "--assume-yes", "--force-yes", "-qq", "-q=2", "--quiet=2"))
    return true;
  return options.filter(({ value = "" }) => /^-[A-Za-z]*q/.test(value) || value === "--quiet").length > 1;
}

/** Whether a later command of the script deletes the package lists. */
export function deletesAptLists(script: ShellScript): boolean {
  return script.commands.some((command) => {
    const name = command.name?.value;
    if (name !== "rm" && name !== "find") return false;
    return command.args.some(({ text }) =>
      /^\/var\/lib\/apt(?:\/lists)?(?:\/|$)|^\/var\/lib\/(?:\*|\{)/.test(text.text),
    );
  });
}
