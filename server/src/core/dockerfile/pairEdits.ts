import { type Edit, remove } from "../text/edit.ts";
import { holdsComment, removeInstruction } from "./edits.ts";
import type { ArgInstruction, Dockerfile, EnvInstruction, KeyValue } from "./model.ts";

/** Deletes one `NAME=value` of an instruction, and the instruction with the last of them; undefined where a comment would be lost. */
export function removePair(
  file: Dockerfile,
  instruction: EnvInstruction | ArgInstruction,
  pair: KeyValue,
): Edit | undefined {
  const { pairs } = instruction;
  if (pairs.length === 1) return removeInstruction(file, instruction);
  if (holdsComment(file, instruction)) return undefined;
  const at = pairs.indexOf(pair);
  const before = pairs[at - 1];
  const next = pairs[at + 1];
  if (before) return remove({ start: before.span.end, end: pair.span.end });
  return next && remove({ start: pair.span.start, end: next.span.start });
}
