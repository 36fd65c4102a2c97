import type { ShellCommand, ShellWord } from "./model.ts";

/** What stands behind the name of a command, told apart. */
export interface Arguments {
  readonly options: readonly ShellWord[];
  /** What is neither an option nor the value of one. */
  readonly operands: readonly ShellWord[];
  /** The values that options were given, as `--name=value`, `--name value`, `-n value` or `-nvalue`. */
  readonly values: readonly OptionValue[];
}

export interface OptionValue {
  readonly option: string;
  readonly value: string;
  /** The word that holds the value, and the option too in `--name=value`. */
  readonly word: ShellWord;
}

/** The arguments of a command with subcommands, such as `apt-get -q install -y curl`. */
export interface Subcommand extends Arguments {
  /** `install`. */
  readonly verb: ShellWord;
}

/** Tells options and operands apart; `withValue` names the options whose value is the next word (`-o`, `--option`). */
export function readArguments(words: readonly ShellWord[], withValue: ReadonlySet<string>): Arguments {
  const options: ShellWord[] = [];
  const operands: ShellWord[] = [];
  const values: OptionValue[] = [];
  let awaiting: string | undefined;
  let ended = false;
  for (const word of words) {
    const text = textOf(word);
    if (awaiting !== undefined) {
      values.push({ option: awaiting, value: text, word });
      awaiting = undefined;
    } else if (ended || text === "-" || !text.startsWith("-")) {
      operands.push(word);
    } else if (text === "--") {
      ended = true;
    } else {
      options.push(word);
      const inline = inlineValue(text, withValue);
      if (inline) values.push({ ...inline, word });
      else awaiting = awaitedBy(text, withValue);
    }
  }
  return { options, operands, values };
}

/** Undefined where there is no verb, or it is not known. */
export function subcommandOf(command: ShellCommand, withValue: ReadonlySet<string>): Subcommand | undefined {
  const { operands, ...rest } = readArguments(command.args, withValue);
  const [verb, ...others] = operands;
  return verb?.value === undefined ? undefined : { verb, operands: others, ...rest };
}

/** Whether one of the options is given, alone (`--yes`) or in a cluster of letters (`-y` in `-qy`). */
export function hasOption(options: readonly ShellWord[], ...names: readonly string[]): boolean {
  return options.some(({ value = "" }) => {
    if (names.includes(value.endsWith("=true") ? value.slice(0, -"=true".length) : value)) return true;
    // Of `-y` alone there is no more to say.
    if (value.length <= 2 || !/^-[A-Za-z]+$/.test(value)) return false;
    return names.some((name) => /^-[A-Za-z]$/.test(name) && value.includes(name.slice(1)));
  });
}

/** A word without quotes; expansions stand in it as they are written. */
export function textOf(word: ShellWord): string {
  return word.value ?? word.text.text;
}

/** Whether an expansion decides what the word is; a glob such as `name[extra]` does not. */
export function isExpanded({ value, raw }: ShellWord): boolean {
  return value === undefined && /[$`]/.test(raw);
}

/** Whether an expansion may bring in options: it stands alone, without quotes, and is not named for packages. */
export function mayHoldOptions(word: ShellWord): boolean {
  return (
    isExpanded(word) && !word.quoted && /^[$`]/.test(word.raw) && !/pac?ka?ge?s?|dep(?:s|end)/i.test(word.raw)
  );
}

function inlineValue(text: string, withValue: ReadonlySet<string>): Omit<OptionValue, "word"> | undefined {
  const equals = text.indexOf("=");
  if (equals > 0 && (text.startsWith("--") || withValue.has(text.slice(0, equals))))
    return { option: text.slice(0, equals), value: text.slice(equals + 1) };
  const short = text.slice(0, 2);
  // `-tdeps`; a name that is longer than a letter (`-ldflags`) is no cluster.
  if (text.length === 2 || text.startsWith("--") || withValue.has(text) || !withValue.has(short))
    return undefined;
  return { option: short, value: text.slice(2) };
}

/** The option at the end of a cluster waits for its value too: `-qqt name`. */
function awaitedBy(text: string, withValue: ReadonlySet<string>): string | undefined {
  if (withValue.has(text)) return text;
  const last = `-${text.slice(-1)}`;
  return /^-[A-Za-z]{2,3}$/.test(text) && withValue.has(last) ? last : undefined;
}
