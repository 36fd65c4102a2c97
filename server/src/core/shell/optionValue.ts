import type { Mapped } from "../text/mapped.ts";
import type { ShellCommand } from "./model.ts";

/**
 * What an option is given, however it is written: `-u 5`, `-u5`, `-mu 5`, `--uid 5`, `--uid=5`. Expansions stand in it as they are written.
 *
 * @param short `-u`
 * @param long `--uid`
 */
export function optionValue(command: ShellCommand, short: string, long: string): Mapped | undefined {
  const letter = short.slice(1);
  for (const [at, { text }] of command.args.entries()) {
    const word = text.text;
    const next = command.args[at + 1]?.text;
    if (word === "--") return undefined;
    if (word === short || word === long) return next;
    if (word.startsWith(`${long}=`)) return text.slice(long.length + 1);
    if (word.startsWith(short)) return text.slice(short.length);
    if (new RegExp(`^-[A-Za-z]+${letter}$`).test(word)) return next;
  }
  return undefined;
}
