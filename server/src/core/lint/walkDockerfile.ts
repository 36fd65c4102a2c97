import type { Dockerfile, Instruction, Stage } from "../dockerfile/model.ts";
import type { ShellCommand } from "../shell/model.ts";
import type { PackageCommand } from "../shell/packages.ts";
import type { CommandSite, DockerfileVisitor } from "./rule.ts";
import { Handlers, type Subscriber } from "./runner.ts";

/** One walk over the file for all rules together. */
export function walkDockerfile(
  file: Dockerfile,
  subscribers: readonly Subscriber<DockerfileVisitor>[],
): void {
  const instructions = new Handlers<Instruction>();
  const commands = new Handlers<ShellCommand, CommandSite>();
  const packages = new Handlers<PackageCommand, CommandSite>();
  const stages = new Handlers<Stage>();
  const files = new Handlers<Dockerfile>();
  for (const { visitor, run } of subscribers) {
    instructions.add(run, visitor.instruction);
    commands.add(run, visitor.command);
    packages.add(run, visitor.packages);
    stages.add(run, { stage: visitor.stage });
    files.add(run, { file: visitor.file });
  }

  const visit = (instruction: Instruction): void => {
    instructions.call(instruction.keyword, instruction, undefined);
    if (instruction.keyword === "ONBUILD") {
      if (instruction.trigger) visit(instruction.trigger);
    } else if ("script" in instruction && !(commands.empty && packages.empty)) {
      visitCommands(instruction, commands, packages);
    }
  };

  for (const instruction of file.preamble) visit(instruction);
  for (const stage of file.stages) {
    for (const instruction of stage.instructions) visit(instruction);
    stages.call("stage", stage, undefined);
  }
  files.call("file", file, undefined);
}

function visitCommands(
  instruction: Extract<Instruction, { readonly script: unknown }>,
  commands: Handlers<ShellCommand, CommandSite>,
  packages: Handlers<PackageCommand, CommandSite>,
): void {
  const { script } = instruction;
  if (!script?.understood) return;
  const site = { instruction, script };
  const every = commands.has("*");
  for (const command of script.commands) {
    const name = command.name?.value;
    if (name !== undefined) commands.call(withoutFolder(name), command, site);
    if (every) commands.call("*", command, site);
    if (command.packages) packages.call(command.packages.manager.name, command.packages, site);
  }
}

/** `pip` for `/opt/venv/bin/pip`. */
function withoutFolder(name: string): string {
  return name.startsWith("/") || name.startsWith(".") ? name.replace(/^.*\/s?bin\/(?=[^/]+$)/, "") : name;
}
