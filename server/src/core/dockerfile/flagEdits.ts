import { type Edit, remove, replace } from "../text/edit.ts";
import type { Dockerfile, Flag, Instruction } from "./model.ts";

/** Deletes a flag and the blanks behind it; a continuation stays. */
export function removeFlag({ text }: Dockerfile, { span }: Flag): Edit {
  let { end } = span;
  while (text[end] === " " || text[end] === "\t") end++;
  return remove({ start: span.start, end });
}

/** Puts `=` between the last flag and the word behind it; undefined where too few words would be left, or a line ends between. */
export function joinValue({ text }: Dockerfile, instruction: Instruction, flag: Flag): Edit | undefined {
  const { args, flags, keyword } = instruction;
  const needed = keyword === "COPY" || keyword === "ADD" ? 3 : 2;
  if (flag.value || flags.at(-1) !== flag || args.text.trim().split(/\s+/).length < needed) return undefined;
  // What follows the flag is no value but the kind of check.
  if (keyword === "HEALTHCHECK" && /^(?:CMD|NONE)\b/i.test(args.text)) return undefined;
  const between = { start: flag.span.end, end: args.offset(0) };
  return /^[ \t]+$/.test(text.slice(between.start, between.end)) ? replace(between, "=") : undefined;
}
