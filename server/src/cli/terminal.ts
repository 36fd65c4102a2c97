import { styleText } from "node:util";

/** Where a command prints. */
export interface Terminal {
  /** Prints a text and ends the line. */
  out(text: string): void;
  err(text: string): void;
  readonly cwd: string;
  readonly style: Style;
}

export type Colour = "red" | "yellow" | "blue" | "green" | "dim" | "bold" | "underline";
/** Colours a text, or gives it back as it is. */
export type Style = (colour: Colour, text: string) => string;

export const plain: Style = (_, text) => text;

export function processTerminal(): Terminal {
  const { NO_COLOR, TERM } = process.env;
  const colours = process.stdout.isTTY === true && !NO_COLOR && TERM !== "dumb";
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    cwd: process.cwd(),
    style: colours ? styleText : plain,
  };
}

/** Text from a file may hold escape sequences; a terminal must not obey them. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\uFFFD");
}
