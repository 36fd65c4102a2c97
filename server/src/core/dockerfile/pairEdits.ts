import { type Edit, insert, remove, replace } from "../text/edit.ts";
import type { Mapped } from "../text/mapped.ts";
import { holdsComment, removeInstruction } from "./edits.ts";
import type { ArgInstruction, Dockerfile, EnvInstruction, KeyValue } from "./model.ts";
import { cutAroundQuotes } from "./syntax/words.ts";

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

/**
 * `ENV key value` as `ENV key=value`, with the value in quotes where it holds blanks. Undefined where that would not mean the same, or would lose
 * a comment.
 */
export function equalsForm(file: Dockerfile, instruction: EnvInstruction): readonly Edit[] | undefined {
  const [pair] = instruction.pairs;
  if (!instruction.legacy || !pair?.value || !/^[\w./-]+$/.test(pair.key.raw)) return undefined;
  const { args } = instruction;
  // In `ENV KEY = value` the sign is a part of the value, which nobody means.
  const raw = pair.value.raw.replace(/^=\s*/, "");
  const gap = { start: pair.key.span.end, end: args.offset(args.text.length - raw.length) };
  if (raw === "" || file.comments.some(({ span }) => span.start >= gap.start && span.end <= gap.end))
    return undefined;
  if (cutAroundQuotes(raw, file.escape).length === 1) return isClosed(raw) ? [replace(gap, "=")] : undefined;
  const inner = quotesWithin(args, raw, file.escape);
  return inner && [replace(gap, '="'), ...inner, insert(pair.value.span.end, '"')];
}

/** Deletes the quotes of a value that is about to be quoted as a whole; undefined where they do more than hold blanks together. */
function quotesWithin(args: Mapped, raw: string, escapeChar: string): readonly Edit[] | undefined {
  if (raw.includes(escapeChar) || /\$\{[^}]*["']/.test(raw) || !isClosed(raw)) return undefined;
  const first = args.text.length - raw.length;
  const edits: Edit[] = [];
  let quote = "";
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at] ?? "";
    if (quote === "'" && (char === "$" || char === '"')) return undefined;
    if (quote === "" ? char !== '"' && char !== "'" : char !== quote) continue;
    const place = args.exact(first + at, first + at + 1);
    if (!place) return undefined;
    edits.push(remove(place));
    quote = quote === "" ? char : "";
  }
  return edits;
}

/** Whether every quote has its end. */
function isClosed(raw: string): boolean {
  return (
    raw
      .replace(/\\./g, "")
      .replace(/"[^"]*"|'[^']*'/g, "")
      .search(/["']/) < 0
  );
}

/** Begins a new ENV or LABEL between two neighbouring pairs; undefined where the lines before it hold more than comments. */
export function splitPairs(
  file: Dockerfile,
  instruction: EnvInstruction,
  previous: KeyValue,
  at: KeyValue,
): readonly Edit[] | undefined {
  const { lines, text } = file;
  if (instruction.onbuild) return undefined;
  const start = `${lines.indentAt(instruction.span.start)}${instruction.keywordText} `;
  const [first, last] = [lines.lineAt(previous.span.end), lines.lineAt(at.span.start)];
  if (first === last) return [replace({ start: previous.span.end, end: at.span.start }, lines.eol + start)];
  for (let line = first + 1; line < last; line++) {
    if (!/^\s*(?:#|$)/.test(text.slice(lines.startOf(line), lines.endOf(line)))) return undefined;
  }
  return [
    remove({ start: previous.span.end, end: lines.endOf(first) }),
    replace({ start: lines.startOf(last), end: at.span.start }, start),
  ];
}
