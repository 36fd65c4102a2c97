import { type ParseArgsConfig, parseArgs } from "node:util";

/** Something that the user has to put right: one plain sentence, exit code 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** Reads the arguments of a command; @throws UsageError for an option that it does not have. */
export function readArgs<const T extends Options>(args: readonly string[], options: T): Read<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds how to name a file that begins with a dash; the first sentence is what is wrong.
    const [sentence] = error instanceof Error ? error.message.split(". ") : [];
    throw new UsageError(`${(sentence ?? "Bad arguments").replace(/\.$/, "")}.`);
  }
}

/** The value of an option that is one of a few words; @throws UsageError for another one. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(", ")}, not "${value}".`);
  return found;
}

/** @throws UsageError for what is no date */
export function date(option: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new UsageError(`${option} is a date like 2026-11-23, not "${value}".`);
  return value;
}
