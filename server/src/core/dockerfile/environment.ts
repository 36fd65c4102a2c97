import type { ShellCommand } from "../shell/model.ts";
import { baseName } from "../shell/path.ts";
import type { Instruction } from "./model.ts";

/** Programs that take no settings from variables that a project invents. */
const indifferent: ReadonlySet<string> = new Set(
  (
    "addgroup adduser apk apt apt-get cat cd chmod chown cp curl dnf echo find getent git gpg groupadd gunzip gzip install ln ls " +
    "locale-gen microdnf mkdir mv printf rm sed set sha256sum tar tee test touch tr true unzip update-ca-certificates useradd usermod wget yum zypper"
  ).split(" "),
);
/** Package managers of languages: the verbs that only fetch. */
const fetching: ReadonlyMap<string, RegExp> = new Map([
  ["bundle", /^install$/],
  ["composer", /^install$/],
  ["gem", /^install$/],
  ["go", /^mod$/],
  ["npm", /^(?:ci|install|i)$/],
  ["pip", /^install$/],
  ["pip3", /^install$/],
  ["pnpm", /^(?:install|i|fetch)$/],
  ["poetry", /^install$/],
  ["uv", /^(?:sync|pip)$/],
  ["yarn", /^install$/],
]);

/** The instructions of the stage below one, up to the first that may read a variable, and that one. */
export function untilRead(
  { stage, index }: Instruction,
  name: string,
): { readonly between: readonly Instruction[]; readonly reader: Instruction | undefined } {
  const all = stage?.instructions ?? [];
  const start = index + 1 - (stage?.from.index ?? 0);
  let end = start;
  for (let one = all[end]; one && !mayRead(one, name); one = all[end]) end++;
  return { between: all.slice(start, end), reader: all[end] };
}

/** Whether an instruction names a variable, or runs a program that may look for it in its environment. */
function mayRead(instruction: Instruction, name: string): boolean {
  const mentions = new RegExp(`\\$\\{?${name}(?!\\w)`);
  if (mentions.test(instruction.args.text) || instruction.variables.some((one) => one.name === name))
    return true;
  // What stands in a heredoc of COPY is expanded, what stands in one of RUN may be anything.
  if (instruction.heredocs.length > 0) return true;
  if (instruction.keyword === "ONBUILD") return instruction.args.text.includes(name);
  if (instruction.keyword !== "RUN") return false;
  const { script } = instruction;
  if (!script?.understood) return true;
  return script.commands.some((command) => !isIndifferent(command));
}

function isIndifferent({ name, args }: ShellCommand): boolean {
  // A line that only assigns.
  if (!name) return true;
  const program = baseName(name.value ?? "");
  if (indifferent.has(program)) return true;
  const verb = args.find(({ text }) => !text.text.startsWith("-"))?.value ?? "";
  return fetching.get(program)?.test(verb) ?? false;
}
