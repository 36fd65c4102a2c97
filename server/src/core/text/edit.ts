import type { Span } from "./span.ts";

/** Replaces the text of its span; an empty span inserts, an empty text deletes. */
export interface Edit extends Span {
  readonly text: string;
}

export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

export function replace(span: Span, text: string): Edit {
  return { start: span.start, end: span.end, text };
}

export function remove(span: Span): Edit {
  return { start: span.start, end: span.end, text: "" };
}

/**
 * Two edits conflict when they overlap. Two inserts at one place conflict as well, because their order would be a guess.
 */
export function conflict(a: Edit, b: Edit): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}

/** Applies edits that do not conflict, in any order, to the text that they were made for. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
