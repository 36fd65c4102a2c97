import { programName } from "./dialect.ts";
import type { ShellCommand, ShellPipeline, ShellScript } from "./model.ts";

/** Commands that hardly fail, so that nothing is lost where a pipe swallows their exit code. */
const reliable: ReadonlySet<string> = new Set([
  ":",
  "arch",
  "date",
  "echo",
  "env",
  "id",
  "nproc",
  "printf",
  "pwd",
  "true",
  "uname",
  "whoami",
  // Ends by SIGPIPE when its reader has enough, so that pipefail would fail where nothing is wrong.
  "yes",
]);

/** The first command of a pipe that may fail without anybody noticing: only the last one decides how a pipe ends. */
export function swallowedCommand({ commands }: ShellPipeline): ShellCommand | undefined {
  const elements = commands.filter(({ within, runBy }) => within[0] === "pipeline" && !runBy);
  const last = commands.findLast(({ runBy }) => !runBy);
  if (last && checksInput(last)) return undefined;
  return elements.find((one) => one !== last && one.name && !reliable.has(one.name.value ?? ""));
}

/** Whether another command's output may be what this one reads: a pipe stands before it, as in `yes | apt-get install`. */
export function readsPipe({ pipelines }: ShellScript, command: ShellCommand): boolean {
  if (!command.within.includes("pipeline")) return false;
  const isElement = ({ within }: ShellCommand) => within[0] === "pipeline";
  return pipelines.some(
    ({ commands }) =>
      commands.includes(command) &&
      commands.some((one) => one.span.end <= command.span.start && (isElement(one) || isElement(command))),
  );
}

/** `sha256sum -c` fails where it is given nothing to check. */
function checksInput({ name, args }: ShellCommand): boolean {
  return (
    /^(?:sha\d+sum|shasum|md5sum|b2sum)$/.test(name?.value ?? "") &&
    args.some(({ value = "" }) => /^(?:-[a-z]*c|--check$)/.test(value))
  );
}

/** Whether the author says that the outcome does not matter: `… | … || true`. */
export function isAnswered({ steps }: ShellScript, { span }: ShellPipeline): boolean {
  const at = steps.findIndex((step) => step.span.start === span.start && step.span.end === span.end);
  return at >= 0 && steps[at + 1]?.joinedBy === "||";
}

/** Whether `set -o pipefail`, or a shell that is started with it, stands before an offset of the file. */
export function setsPipefail({ commands, source }: ShellScript, before: number): boolean {
  if (/^#!.*pipefail/.test(source.text)) return true;
  return commands.some(({ name, args, span }) => {
    if (span.start > before || !args.some(({ value }) => value === "pipefail")) return false;
    return /^(?:set|shopt|[a-z]*sh)$/.test(programName(name?.value ?? ""));
  });
}
