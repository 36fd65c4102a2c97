import type { Span } from "../../text/span.ts";
import { trimEnd } from "../space.ts";
import { findHeredocs, type HeredocBody, type HeredocOperator, readBodies } from "./heredoc.ts";
import { joinLines } from "./join.ts";
import { contentOf, continuationOf, lineFrom, type PhysicalLine, textStart } from "./physicalLine.ts";

/** The lines of one instruction. */
export interface ScannedInstruction {
  /** Its first letter. */
  readonly start: number;
  /** Behind its last own line; heredoc bodies come after that. */
  readonly headEnd: number;
  /** Behind its last character that is not blank, heredocs included. */
  readonly end: number;
  readonly heredocs: readonly ScannedHeredoc[];
}

export interface ScannedHeredoc extends HeredocBody {
  readonly operator: HeredocOperator;
}

export interface ScannedComment {
  readonly span: Span;
  /** The position of the instruction in whose lines it stands. */
  readonly inside: number | undefined;
}

export interface Scan {
  readonly instructions: readonly ScannedInstruction[];
  readonly comments: readonly ScannedComment[];
}

const HASH = 35;

/** Cuts a file into instructions as BuildKit does, in one pass. Lines of directives come out as comments. */
export function scan(text: string, escapeChar: string): Scan {
  const instructions: ScannedInstruction[] = [];
  const comments: ScannedComment[] = [];
  for (let at = textStart(text); at < text.length; ) {
    const line = lineFrom(text, at);
    const content = contentOf(text, line);
    at = line.next;
    if (content === line.end) continue;
    if (text.charCodeAt(content) === HASH) {
      comments.push({ span: { start: content, end: line.end }, inside: undefined });
      continue;
    }
    const instruction = scanInstruction(text, content, line, escapeChar, (span) =>
      comments.push({ span, inside: instructions.length }),
    );
    at = instruction.next;
    instructions.push(instruction);
  }
  return { instructions, comments };
}

function scanInstruction(
  text: string,
  start: number,
  first: PhysicalLine,
  escapeChar: string,
  comment: (span: Span) => void,
): ScannedInstruction & { readonly next: number } {
  let { next } = first;
  let headEnd = first.end;
  let open = continuationOf(text, start, first.end, escapeChar) >= 0;
  while (open && next < text.length) {
    const line = lineFrom(text, next);
    const content = contentOf(text, line);
    next = line.next;
    if (content === line.end) continue;
    if (text.charCodeAt(content) === HASH) {
      comment({ start: content, end: line.end });
      continue;
    }
    headEnd = line.end;
    open = continuationOf(text, line.start, line.end, escapeChar) >= 0;
  }
  const heredocs = scanHeredocs(text, start, headEnd, next, escapeChar);
  const last = heredocs.at(-1);
  if (!last) return { start, headEnd, end: trimEnd(text, start, headEnd), heredocs, next };
  if (last.terminator) {
    const { end } = last.terminator;
    return { start, headEnd, end, heredocs, next: lineFrom(text, end).next };
  }
  return { start, headEnd, end: trimEnd(text, start), heredocs, next: text.length };
}

function scanHeredocs(
  text: string,
  start: number,
  headEnd: number,
  next: number,
  escapeChar: string,
): readonly ScannedHeredoc[] {
  const head = text.slice(start, headEnd);
  if (!head.includes("<<")) return [];
  const operators = findHeredocs(joinLines(head, escapeChar).text);
  const bodies = readBodies(text, next, operators);
  return operators.flatMap((operator, index) => {
    const body = bodies[index];
    return body ? [{ ...body, operator }] : [];
  });
}
