import type { Command } from "./command.ts";

export function help(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "Finds what is wrong in Dockerfiles, Compose files and .dockerignore files, says why, and fixes it.",
    "",
    "Usage: dockwise COMMAND [option…]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "  --help     this text, or that of a command",
    "  --version  the version",
  ].join("\n");
}

export function helpOn({ name, usage, summary, options, notes }: Command): string {
  const width = Math.max(...options.map(([option]) => option.length));
  return [
    summary,
    "",
    `Usage: dockwise ${name} ${usage}`,
    "",
    ...options.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`),
    ...(notes === undefined ? [] : ["", notes]),
  ].join("\n");
}
