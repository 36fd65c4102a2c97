import type { ShellWord } from "../shell/model.ts";
import { type Edit, insert } from "../text/edit.ts";
import type { CommandForm, Instruction } from "./model.ts";

/**
 * Puts one more word behind a word of a command: `-y` behind `install`, or `"-y"` where the command is a JSON array. Undefined where the file
 * does not hold the word as it is written.
 */
export function insertWord(instruction: Instruction, word: ShellWord, added: string): Edit | undefined {
  if (!word.editable) return undefined;
  const { exec } = instruction as Partial<CommandForm>;
  const item =
    exec?.items.findIndex((one) => one.offset(0) === word.span.start && one.text === word.raw) ?? -1;
  const quoted = exec?.itemSpans[item];
  return quoted ? insert(quoted.end, `, ${JSON.stringify(added)}`) : insert(word.span.end, ` ${added}`);
}
