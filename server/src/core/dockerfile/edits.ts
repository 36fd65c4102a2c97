import { type Edit, insert, remove, replace } from "../text/edit.ts";
import { countBefore } from "../text/lastBefore.ts";
import { contains, type Span } from "../text/span.ts";
import type { Dockerfile, Flag, FromInstruction, Instruction, Stage } from "./model.ts";

/** Deletes an instruction with its lines; comments above it stay. */
export function removeInstruction(file: Dockerfile, instruction: Instruction): Edit {
  const { lines } = file;
  return remove(lines.withGap(lines.lineAt(instruction.span.start), lines.lineAt(instruction.span.end)));
}

/** Puts whole lines of text below an instruction, heredoc bodies included. */
export function insertBelow(file: Dockerfile, instruction: Instruction, ...texts: readonly string[]): Edit {
  const { lines } = file;
  const last = lines.lineAt(instruction.span.end);
  const at = lines.nextAfter(last);
  const closed = at > lines.endOf(last);
  const block = texts.map((text) => text + lines.eol).join("");
  const below = lines.eol + block.slice(0, -lines.eol.length);
  const open = openEnd(file, instruction);
  if (open) return replace(open, below);
  // The last line of a file may have no line ending of its own.
  return closed ? insert(at, block) : insert(at, below);
}

/** A continuation behind the last word, blanks before it included: it would swallow what is put below. */
function openEnd(file: Dockerfile, { span, args, heredocs }: Instruction): Span | undefined {
  const { end } = args.span();
  if (heredocs.length > 0 || end >= span.end || file.text[span.end - 1] !== file.escape) return undefined;
  return { start: end, end: span.end };
}

/** Puts whole lines of text right above an instruction, indented as it is; comments above it stay above the new lines. */
export function insertRightAbove(
  file: Dockerfile,
  instruction: Instruction,
  ...texts: readonly string[]
): Edit {
  const { lines } = file;
  return insert(lines.startOf(lines.lineAt(instruction.span.start)), indented(file, instruction, texts));
}

/** The same above the comments that speak of the instruction, parted from them by a blank line as they are from what stands above. */
export function insertAbove(file: Dockerfile, instruction: Instruction, ...texts: readonly string[]): Edit {
  const { lines } = file;
  const at = withComments(file, instruction);
  const line = lines.lineAt(at);
  const above = line > 0 ? file.text.slice(lines.startOf(line - 1), lines.endOf(line - 1)) : "-";
  const apart = above.trim() === "" && at < lines.startOf(lines.lineAt(instruction.span.start));
  return insert(at, indented(file, instruction, texts) + (apart ? lines.eol : ""));
}

function indented({ lines }: Dockerfile, { span }: Instruction, texts: readonly string[]): string {
  const indent = lines.indentAt(span.start);
  return texts.map((text) => (text && indent + text) + lines.eol).join("");
}

/**
 * Moves an instruction above an earlier one, with whole lines of text in front of it and with what stands between the two. Comments right above either of
 * them go with it, and blank lines stay between them.
 */
export function moveAbove(
  file: Dockerfile,
  moved: Instruction,
  above: Instruction,
  texts: readonly string[],
): readonly Edit[] {
  const { lines } = file;
  const end = lines.nextAfter(lines.lineAt(above.span.end));
  const between = file.instructions[above.index + 1] ?? moved;
  const own = { start: withComments(file, between), end: lines.nextAfter(lines.lineAt(moved.span.end)) };
  const gap = file.text.slice(end, own.start);
  const before = file.text.slice(own.start, lines.startOf(lines.lineAt(moved.span.start)));
  const indent = lines.indentAt(above.span.start);
  const text = file.text.slice(moved.span.start, moved.span.end);
  const block = before + [...texts, text].map((line) => indent + line + lines.eol).join("");
  const blank = gap.trim() === "" ? gap : "";
  return [
    insert(withComments(file, above), block + blank),
    remove({ start: blank === "" ? own.start : end, end: own.end }),
  ];
}

/** Where the lines begin that belong to an instruction: its own first one, or the comments right above it, unless they stand at the top of the file. */
function withComments({ lines, comments }: Dockerfile, { span }: Instruction): number {
  const last = lines.lineAt(span.start);
  let line = last;
  let before = countBefore(comments, span.start, (comment) => comment.span.start);
  for (let comment = comments[--before]; comment && !comment.inside; comment = comments[--before]) {
    if (lines.lineAt(comment.span.start) !== line - 1) break;
    line--;
  }
  return lines.startOf(line > 0 ? line : last);
}

/**
 * Puts lines above what says how the container starts, below the last USER of the stage; at its end where nothing says so. Undefined where a heredoc
 * that never ends would swallow them.
 */
export function insertBeforeStart(
  file: Dockerfile,
  stage: Stage,
  lines: readonly string[],
): Edit | undefined {
  const after = stage.all("USER").at(-1)?.index ?? -1;
  const start = stage.instructions.find(({ keyword, index }) => index > after && startsProgram.has(keyword));
  if (start) return insertAbove(file, start, ...lines);
  const last = stage.instructions.at(-1) ?? stage.from;
  const swallows = last.heredocs.some(({ terminator }) => !terminator);
  return swallows ? undefined : insertBelow(file, last, ...lines);
}

const startsProgram: ReadonlySet<string> = new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK"]);

/** Whether a comment stands between the lines of an instruction, so that writing it anew would lose it. */
export function holdsComment(file: Dockerfile, instruction: Instruction): boolean {
  return file.comments.some((comment) => contains(instruction.span, comment.span));
}

/** Where a part of FROM's image reference stands in the file; undefined when a variable is in the way or the word is not written in one piece. */
export function imagePart(from: FromInstruction, part: Span | undefined): Span | undefined {
  const { image, reference } = from;
  if (!part || !image?.literal || image.text.text !== reference?.text) return undefined;
  return image.text.exact(part.start, part.end);
}

/** The keyword in the case in which this file writes it: `run` becomes `copy`, `RUN` becomes `COPY`. */
export function inCaseOf(instruction: Instruction, keyword: string): string {
  return instruction.keywordText === instruction.keywordText.toLowerCase() ? keyword.toLowerCase() : keyword;
}

/** Deletes a flag with the blanks behind it. */
export function removeFlag(file: Dockerfile, { span }: Flag): Edit {
  let { end } = span;
  while (file.text[end] === " " || file.text[end] === "\t") end++;
  return remove({ start: span.start, end });
}
