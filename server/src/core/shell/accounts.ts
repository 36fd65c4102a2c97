import { hasOption, subcommandOf } from "./arguments.ts";
import type { ShellCommand, ShellWord } from "./model.ts";

/** A group or user that a command makes. */
export interface Account {
  readonly name: string;
  readonly word: ShellWord;
  readonly command: ShellCommand;
  /** For a user: a group is named for it, or it gets one of its own on purpose. */
  readonly inGroup: boolean;
}

const withValue: ReadonlySet<string> = new Set([
  "-b",
  "-c",
  "-d",
  "-e",
  "-f",
  "-G",
  "-g",
  "-h",
  "-K",
  "-k",
  "-p",
  "-R",
  "-s",
  "-u",
  "-Z",
  "--base-dir",
  "--comment",
  "--conf",
  "--expiredate",
  "--firstgid",
  "--firstuid",
  "--gecos",
  "--gid",
  "--groups",
  "--home",
  "--home-dir",
  "--inactive",
  "--ingroup",
  "--key",
  "--password",
  "--root",
  "--shell",
  "--skel",
  "--uid",
]);

export function createsGroup(command: ShellCommand): Account | undefined {
  return /^(?:addgroup|groupadd)$/.test(command.name?.value ?? "") ? accountOf(command, true) : undefined;
}

export function createsUser(command: ShellCommand): Account | undefined {
  const program = command.name?.value;
  if (program === "useradd")
    return accountOf(
      command,
      hasGroup(command, "-g", "-G", "-N", "-U", "--gid", "--groups", "--no-user-group", "--user-group"),
    );
  // The -g of busybox is a comment.
  if (program === "adduser")
    return accountOf(command, hasGroup(command, "-G", "--gid", "--group", "--groups", "--ingroup"));
  return undefined;
}

/** Whether the command puts somebody into a group that exists. */
export function joinsGroup(command: ShellCommand): boolean {
  const program = command.name?.value;
  return (
    program === "usermod" ||
    program === "gpasswd" ||
    (subcommandOf(command, withValue)?.operands.length ?? 0) > 0
  );
}

/** One name is made; two put the first into the second. */
function accountOf(command: ShellCommand, inGroup: boolean): Account | undefined {
  const found = subcommandOf(command, withValue);
  if (found?.verb.value === undefined || found.operands.length > 0) return undefined;
  return { name: found.verb.value, word: found.verb, command, inGroup };
}

function hasGroup({ args }: ShellCommand, ...names: readonly string[]): boolean {
  return (
    hasOption(args, ...names) ||
    args.some(({ text }) => names.some((name) => text.text.startsWith(`${name}=`)))
  );
}
