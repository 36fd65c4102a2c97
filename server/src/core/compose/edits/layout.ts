import type { LineIndex } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { ComposeFile } from "../model.ts";
import type { ComposeNode, ListNode, MapNode } from "../node.ts";

/** Where the text of a value stands in its parent: for an alias the alias itself. */
export function placeOf(node: ComposeNode): Span {
  return node.via && !node.parent?.via ? node.via : node.span;
}

/** Blanks as wide as what stands before the offset on its line; the line's own indentation where that is all. */
export function indentBefore(lines: LineIndex, offset: number): string {
  const start = lines.startOf(lines.lineAt(offset));
  const before = lines.text.slice(start, offset);
  return before.replace(/[^ \t]/g, " ");
}

export function isFirstOnLine(lines: LineIndex, offset: number): boolean {
  const start = lines.startOf(lines.lineAt(offset));
  return lines.text.slice(start, offset).trim() === "";
}

/** The lines that a span is on, with their line endings; a last line without one takes that of the line before. */
export function wholeLines(lines: LineIndex, span: Span): Span {
  const first = lines.lineAt(span.start);
  const end = lines.nextAfter(lines.lineAt(span.end));
  const start = lines.startOf(first);
  const unended = end === lines.text.length && end === lines.endOf(lines.lineAt(span.end));
  return unended && first > 0 ? { start: lines.endOf(first - 1), end } : { start, end };
}

/** Where the `-` of a block list's item is. */
export function dashOf(lines: LineIndex, list: ListNode, item: ComposeNode): number {
  const column = lines.placeAt(list.span.start).character;
  for (let line = lines.lineAt(placeOf(item).start); line >= 0; line--) {
    const at = lines.startOf(line) + column;
    if (at <= list.span.start) break;
    if (lines.text[at] === "-" && isFirstOnLine(lines, at)) return at;
  }
  return list.span.start;
}

/** The last thing written in a mapping: a pair or a `<<`; what was merged into it stands elsewhere. */
export function lastWritten(map: MapNode): Span | undefined {
  let last: Span | undefined;
  for (const entry of map.entries) if (!entry.merged) last = entry.span;
  for (const { span } of map.merges) if (!last || span.end > last.end) last = span;
  return last;
}

/**
 * Text written with LF and two blanks a level, in the file's own line endings and indentation, its lines behind the first one
 * moved to `indent`.
 */
export function fitted(file: ComposeFile, text: string, indent: string): string {
  const [first = "", ...rest] = text.split("\n");
  const moved = rest.map((line) => {
    const body = line.trimStart();
    if (body === "") return "";
    const blanks = line.length - body.length;
    return indent + file.indent.repeat(blanks >> 1) + " ".repeat(blanks & 1) + body;
  });
  return [first, ...moved].join(file.lines.eol);
}
