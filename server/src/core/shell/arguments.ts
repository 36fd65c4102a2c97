import type { ShellCommand, ShellWord } from "./model.ts";

/** The arguments of a command with subcommands, such as `apt-get -q install -y curl`. */
export interface Subcommand {
  /** `install`. */
  readonly verb: ShellWord;
  /** Options before and behind the verb. */
  readonly options: readonly ShellWord[];
  /** What is neither an option nor the value of one. */
  readonly operands: readonly ShellWord[];
}

/** `withValue` names the options whose value is the next word (`-o`, `--option`). Undefined where there is no verb, or it is not known. */
export function subcommandOf(command: ShellCommand, withValue: ReadonlySet<string>): Subcommand | undefined {
  const options: ShellWord[] = [];
  const operands: ShellWord[] = [];
  let skip = false;
  for (const word of command.args) {
    const text = word.value ?? word.text.text;
    if (skip) skip = false;
    else if (!text.startsWith("-") || text === "-") operands.push(word);
    else {
      options.push(word);
      skip = withValue.has(text);
    }
  }
  const [verb, ...rest] = operands;
  return verb?.value === undefined ? undefined : { verb, options, operands: rest };
}

/** Whether one of the options is given, alone (`--yes`) or in a cluster of letters (`-y` in `-qy`). */
export function hasOption(options: readonly ShellWord[], ...names: readonly string[]): boolean {
  return options.some(({ value = "" }) => {
    if (names.includes(value)) return true;
    if (!/^-[A-Za-z]+$/.test(value)) return false;
    return names.some((name) => /^-[A-Za-z]$/.test(name) && value.includes(name.slice(1)));
  });
}
