import type { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import { separatesWords } from "../space.ts";
import { type ArgumentSyntax, readArgument, readRaw } from "./argument.ts";
import type { InstructionSyntax } from "./instruction.ts";
import { cutAroundQuotes } from "./words.ts";

export interface NameValue {
  readonly source: Mapped;
  readonly key: ArgumentSyntax;
  readonly value: ArgumentSyntax | undefined;
}

export interface NameValues {
  readonly pairs: readonly NameValue[];
  /** `ENV name value`, told by a first word without `=`. */
  readonly legacy: boolean;
}

/** The pairs of ENV and LABEL. */
export function readNameValues(syntax: InstructionSyntax): NameValues {
  const { args, escapeChar } = syntax;
  const words = cutAroundQuotes(args.text, escapeChar);
  const [first] = words;
  if (!first) return { pairs: [], legacy: false };
  if (args.text.slice(first.start, first.end).includes("=")) {
    return { pairs: words.map((word) => split(syntax, word)), legacy: false };
  }
  return { pairs: [splitAtBlank(args, escapeChar)], legacy: true };
}

/** The names of ARG, with or without a default. */
export function readDeclarations(syntax: InstructionSyntax): readonly NameValue[] {
  return cutAroundQuotes(syntax.args.text, syntax.escapeChar).map((word) => split(syntax, word));
}

function split({ args, escapeChar, keyword }: InstructionSyntax, word: Span): NameValue {
  const source = args.slice(word.start, word.end);
  const equals = source.text.indexOf("=");
  const name = equals < 0 ? source : source.slice(0, equals);
  const value = equals < 0 ? undefined : readArgument(source.slice(equals + 1), escapeChar);
  return { source, key: keyword === "ARG" ? readRaw(name) : readArgument(name, escapeChar), value };
}

function splitAtBlank(args: Mapped, escapeChar: string): NameValue {
  let end = 0;
  while (end < args.text.length && !separatesWords(args.text.charCodeAt(end))) end++;
  let start = end;
  while (start < args.text.length && separatesWords(args.text.charCodeAt(start))) start++;
  const key = readArgument(args.slice(0, end), escapeChar);
  const value = start < args.text.length ? readArgument(args.slice(start), escapeChar) : undefined;
  return { source: args, key, value };
}
