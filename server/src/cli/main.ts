import { UsageError } from "./args.ts";
import type { Command } from "./command.ts";
import { explain } from "./commands/explain.ts";
import { lint } from "./commands/lint.ts";
import { questions } from "./commands/questions.ts";
import { rules } from "./commands/rules.ts";
import { help, helpOn } from "./help.ts";
import { processTerminal, type Terminal } from "./terminal.ts";
import { version } from "./version.ts";

const commands: readonly Command[] = [lint, rules, questions, explain];

/** @returns the exit code: 0 all is well, 1 there are findings, 2 the user has to put something right */
async function main([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === "--version") return print(terminal, version());
  if (name === "--help" || name === "-h" || name === "help") return print(terminal, help(commands));
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const problem = name === undefined ? "A command is missing" : `There is no command "${name}"`;
    throw new UsageError(`${problem}; the commands are ${commands.map((one) => one.name).join(", ")}.`);
  }
  if (args.includes("--help") || args.includes("-h")) return print(terminal, helpOn(command));
  return command.run(args, terminal);
}

function print(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});

const terminal = processTerminal();
main(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    terminal.err(error instanceof UsageError ? `dockwise: ${error.message}` : String(error?.stack ?? error));
    process.exitCode = 2;
  },
);
