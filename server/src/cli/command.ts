import type { Terminal } from "./terminal.ts";

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name, for the help. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** Each option and what it does. */
  readonly options: readonly (readonly [option: string, meaning: string])[];
  /** Below the options. */
  readonly notes?: string;
  /** @returns the exit code */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
