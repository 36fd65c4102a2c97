import type { ShellWord } from "../shell/model.ts";
import { type Edit, insert, remove } from "../text/edit.ts";
import type { Dockerfile, Instruction } from "./model.ts";
import { jsonItem } from "./wordEdits.ts";

/** Puts an argument behind a word of a command, as an item of its own in JSON form. Undefined where the file writes the word otherwise. */
export function addArgument(instruction: Instruction, word: ShellWord, argument: string): Edit | undefined {
  if (!word.editable) return undefined;
  const item = jsonItem(instruction, word);
  return item ? insert(item.end, `, "${argument}"`) : insert(word.span.end, ` ${argument}`);
}

/** Takes an argument out of a command, with the blanks or the comma that part it from its neighbours. */
export function dropArgument(file: Dockerfile, instruction: Instruction, word: ShellWord): Edit | undefined {
  if (!word.editable) return undefined;
  const item = jsonItem(instruction, word);
  const { text, lines } = file;
  if (item) {
    const comma = text.lastIndexOf(",", item.start);
    return comma > instruction.span.start ? remove({ start: comma, end: item.end }) : undefined;
  }
  const { start, end } = word.span;
  const line = lines.lineAt(start);
  const before = text.slice(lines.startOf(line), start);
  if (before.trim() !== "") return remove({ start: start - (/[ \t]*$/.exec(before)?.[0].length ?? 0), end });
  const behind = text.slice(end, lines.endOf(line));
  // Alone on its line: the line goes.
  if (behind.trim() === file.escape)
    return remove({ start: lines.startOf(line), end: lines.nextAfter(line) });
  return behind.trim() === ""
    ? undefined
    : remove({ start, end: end + behind.length - behind.trimStart().length });
}
