import type { Span } from "../text/span.ts";
import type { Dockerfile, Instruction } from "./model.ts";
import { continuationOf } from "./syntax/physicalLine.ts";

/**
 * The runs of blank lines between the joined lines of an instruction, each from the start of its first line to the end of its last. An escape
 * character at the end of the file reaches over the blank lines behind it too.
 */
export function blankLinesInside(file: Dockerfile, instruction: Instruction): readonly Span[] {
  const { lines, text } = file;
  const { args, heredocs, span } = instruction;
  const open = heredocs.length === 0 && continuationOf(text, span.start, span.end, file.escape) >= 0;
  if (!open && !text.slice(span.start, span.end).includes("\n")) return [];
  const last = open ? lines.lineAt(text.length) : lines.lineAt(Math.max(args.span().end, args.offset(0)));
  const runs: Span[] = [];
  for (let line = lines.lineAt(span.start) + 1; line <= last; line++) {
    const start = lines.startOf(line);
    const end = lines.endOf(line);
    if (start === text.length) break;
    if (text.slice(start, end).trim() !== "") continue;
    const before = runs.at(-1);
    if (before && lines.lineAt(before.end) === line - 1) runs[runs.length - 1] = { start: before.start, end };
    else runs.push({ start, end });
  }
  return runs;
}
