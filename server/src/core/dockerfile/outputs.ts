import type { ShellCommand } from "../shell/model.ts";
import type { RunInstruction, Stage } from "./model.ts";
import { cleanPath, workdirAt } from "./scope.ts";

/** Compilers that name what they make behind `-o`. */
const compilers: ReadonlySet<string> = new Set([
  "go",
  "gcc",
  "g++",
  "cc",
  "c++",
  "clang",
  "clang++",
  "rustc",
  "ghc",
]);

/** The absolute paths of the programs that a stage surely makes. */
export function outputsOf(stage: Stage): readonly string[] {
  return [...new Set(stage.lineage.flatMap((one) => one.once(ownOutputs)))];
}

function ownOutputs(stage: Stage): readonly string[] {
  return stage.all("RUN").flatMap(outputsOfStep);
}

function outputsOfStep(run: RunInstruction): readonly string[] {
  const commands = run.script?.understood ? run.script.commands : [];
  if (!commands.some(({ name }) => compilers.has(name?.value ?? ""))) return [];
  if (commands.some(({ name }) => name?.value === "cd" || name?.value === "pushd")) return [];
  const folder = workdirAt(run);
  return commands.flatMap((command) => {
    const output = outputOf(command);
    if (output === undefined || (folder === undefined && !output.startsWith("/"))) return [];
    return [cleanPath(output.startsWith("/") ? output : `${folder}/${output}`)];
  });
}

/** A name that ends in a slash, or is `.`, is a folder. */
function outputOf({ name, args }: ShellCommand): string | undefined {
  if (!compilers.has(name?.value ?? "") || (name?.value === "go" && args[0]?.value !== "build"))
    return undefined;
  const at = args.findIndex(({ value }) => value === "-o" || value?.startsWith("-o="));
  const output = args[at]?.value?.startsWith("-o=") ? args[at]?.value?.slice(3) : args[at + 1]?.value;
  return at < 0 || !output || /(?:^|\/)\.{0,2}$/.test(output) ? undefined : output;
}
