import type { ShellWord } from "../shell/model.ts";
import { type Edit, insert, remove } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { CommandForm, Dockerfile, Instruction } from "./model.ts";

/**
 * Puts more words behind a word of a command: `-y` behind `install`, or `"-y"` where the command is a JSON array. Undefined where the file
 * does not hold the word as it is written.
 */
export function insertWord(
  instruction: Instruction,
  word: ShellWord,
  ...added: readonly string[]
): Edit | undefined {
  if (!word.editable) return undefined;
  const item = jsonItem(instruction, word);
  if (item) return insert(item.end, added.map((one) => `, ${JSON.stringify(one)}`).join(""));
  const quote = (instruction as Partial<CommandForm>).exec ? "'" : '"';
  const words = added.map((one) => (/[\s;]/.test(one) ? `${quote}${one}${quote}` : one));
  return insert(word.span.end, words.map((one) => ` ${one}`).join(""));
}

/** Deletes a word with the blanks and the line end before it; undefined where something else than that stands between. */
export function removeWord(
  file: Dockerfile,
  instruction: Instruction,
  before: ShellWord,
  word: ShellWord,
): Edit | undefined {
  const start = (jsonItem(instruction, before) ?? before.span).end;
  const item = jsonItem(instruction, word) ?? word.span;
  if (!word.editable) return undefined;
  const between = file.text.slice(start, item.start).replaceAll(file.escape, "").trim();
  return between === "" || between === "," ? remove({ start, end: item.end }) : undefined;
}

/** Where the word stands in a JSON array, quotes included; undefined for a word of a shell text, also one in such an array. */
export function jsonItem(instruction: Instruction, word: ShellWord): Span | undefined {
  const { exec } = instruction as Partial<CommandForm>;
  const at = exec?.items.findIndex((one) => one.offset(0) === word.span.start && one.text === word.raw) ?? -1;
  // Behind `-c` it is the text of a shell, though it may be of one word.
  const ofShell = at === 2 && /^-[a-z]*c$/.test(exec?.items[1]?.text ?? "");
  return ofShell ? undefined : exec?.itemSpans[at];
}
