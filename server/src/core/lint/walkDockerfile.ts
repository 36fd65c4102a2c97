import type { Dockerfile, Instruction, Stage } from "../dockerfile/model.ts";
import type { ShellCommand } from "../shell/model.ts";
import type { CommandSite, DockerfileVisitor } from "./rule.ts";
import { Handlers, type Subscriber } from "./runner.ts";

/** One walk over the file for all rules together. */
export function walkDockerfile(
  file: Dockerfile,
  subscribers: readonly Subscriber<DockerfileVisitor>[],
): void {
  const instructions = new Handlers<[Instruction]>();
  const commands = new Handlers<[ShellCommand, CommandSite]>();
  for (const { visitor, guard } of subscribers) {
    instructions.add(guard, visitor.instruction);
    commands.add(guard, visitor.command);
  }

  const visit = (instruction: Instruction): void => {
    instructions.call(instruction.keyword, instruction);
    if (instruction.keyword === "ONBUILD") {
      if (instruction.trigger) visit(instruction.trigger);
    } else if (!commands.empty && "script" in instruction) {
      visitCommands(instruction, commands);
    }
  };

  for (const instruction of file.preamble) visit(instruction);
  for (const stage of file.stages) {
    for (const instruction of stage.instructions) visit(instruction);
    finishStage(stage, subscribers);
  }
  for (const { visitor, guard } of subscribers) guard(() => visitor.file?.(file));
}

function visitCommands(
  instruction: Extract<Instruction, { readonly script: unknown }>,
  commands: Handlers<[ShellCommand, CommandSite]>,
): void {
  const { script } = instruction;
  if (!script?.understood) return;
  const site = { instruction, script };
  const every = commands.has("*");
  for (const command of script.commands) {
    const name = command.name?.value;
    if (name !== undefined) commands.call(withoutFolder(name), command, site);
    if (every) commands.call("*", command, site);
  }
}

/** `pip` for `/opt/venv/bin/pip`. */
function withoutFolder(name: string): string {
  return name.startsWith("/") || name.startsWith(".") ? name.replace(/^.*\/s?bin\/(?=[^/]+$)/, "") : name;
}

function finishStage(stage: Stage, subscribers: readonly Subscriber<DockerfileVisitor>[]): void {
  for (const { visitor, guard } of subscribers) guard(() => visitor.stage?.(stage));
}
