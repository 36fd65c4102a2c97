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
  return item
    ? insert(item.end, added.map((one) => `, ${JSON.stringify(one)}`).join(""))
    : insert(word.span.end, added.map((one) => ` ${/[\s;]/.test(one) ? `"${one}"` : one}`).join(""));
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
function jsonItem(instruction: Instruction, word: ShellWord): Span | undefined {
  const { exec } = instruction as Partial<CommandForm>;
  const at = exec?.items.findIndex((one) => one.offset(0) === word.span.start && one.text === word.raw) ?? -1;
  return exec?.itemSpans[at];
}
