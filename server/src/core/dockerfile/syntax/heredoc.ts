import type { Span } from "../../text/span.ts";
import { lexWord } from "../variables/lexer.ts";
import { splitHead } from "./head.ts";
import { readStringArray } from "./jsonArray.ts";
import { lineFrom } from "./physicalLine.ts";
import { splitShellWords } from "./shellWords.ts";

/** A `<<EOF` word of a logical line; offsets are into that line. */
export interface HeredocOperator {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly stripsTabs: boolean;
  readonly quoted: boolean;
  readonly descriptor: number | undefined;
}

/** Where the body of a heredoc stands in the file. */
export interface HeredocBody {
  readonly body: Span;
  readonly terminator: Span | undefined;
}

const OPERATOR = /^(\d*)<<(-?)\s*([^<]*)$/;
const KEYWORDS: readonly string[] = ["RUN", "COPY", "ADD"];

/**
 * The heredocs that a logical line opens, in the order of their bodies. Only RUN, COPY and ADD (behind ONBUILD too) open any, and not in JSON
 * form. A line that BuildKit's lexer cannot read, with an open quote for instance, opens none.
 */
export function findHeredocs(line: string): readonly HeredocOperator[] {
  if (!line.includes("<<") || !canHoldHeredoc(line)) return [];
  const found: HeredocOperator[] = [];
  for (const word of splitShellWords(line) ?? []) {
    const operator = readOperator(line.slice(word.start, word.end));
    if (operator) found.push({ ...operator, start: word.start, end: word.end });
  }
  return found;
}

/** Reads the bodies, which begin at `at`, one after the other. A heredoc whose terminator is missing takes the rest of the file. */
export function readBodies(
  text: string,
  at: number,
  operators: readonly HeredocOperator[],
): readonly HeredocBody[] {
  let start = Math.min(at, text.length);
  return operators.map(({ name, stripsTabs }) => {
    const body = readBody(text, start, name, stripsTabs);
    start = body.next;
    return body;
  });
}

function readBody(
  text: string,
  start: number,
  name: string,
  stripsTabs: boolean,
): HeredocBody & { next: number } {
  for (let at = start; at < text.length; ) {
    const line = lineFrom(text, at);
    let content = line.start;
    if (stripsTabs) while (text.charCodeAt(content) === 9) content++;
    if (line.end - content === name.length && text.startsWith(name, content)) {
      const terminator = { start: line.start, end: line.end };
      return { body: { start, end: line.start }, terminator, next: Math.min(line.next, text.length) };
    }
    at = line.next;
  }
  return { body: { start, end: text.length }, terminator: undefined, next: text.length };
}

function canHoldHeredoc(line: string): boolean {
  const head = splitHead(line);
  const args = line.slice(head.args.start, head.args.end);
  if (head.keyword.toUpperCase() !== "ONBUILD") return opensHeredocs(head.keyword, args);
  const trigger = splitHead(args);
  return opensHeredocs(trigger.keyword, args.slice(trigger.args.start, trigger.args.end));
}

function opensHeredocs(keyword: string, args: string): boolean {
  return KEYWORDS.includes(keyword.toUpperCase()) && readStringArray(args) === undefined;
}

/** Reads a word as a heredoc operator: `<<EOF`, `3<<-"E"OF`. */
export function readOperator(word: string): Omit<HeredocOperator, "start" | "end"> | undefined {
  const match = OPERATOR.exec(word);
  const rest = match?.[3] ?? "";
  if (!match || splitShellWords(rest)?.length !== 1) return undefined;
  const lexed = lexWord(rest, { escape: "\\", quotes: true });
  if (lexed.failed) return undefined;
  const name = lexed.pieces.map((piece) => rest.slice(piece.start, piece.end)).join("");
  if (name === "") return undefined;
  return {
    name,
    stripsTabs: match[2] === "-",
    quoted: count(rest) > count(name),
    descriptor: match[1] ? Number(match[1]) : undefined,
  };
}

function count(text: string): number {
  return text.split(/['"]/).length - 1;
}
