import type { Span } from "../../text/span.ts";
import { isSpace, separatesWords } from "../space.ts";
import { type ArgumentSyntax, readArgument } from "./argument.ts";
import type { InstructionSyntax } from "./instruction.ts";

/** The words of FROM, EXPOSE, COPY, ADD, VOLUME: cut at blanks, quotes or not. */
export function readWords(syntax: InstructionSyntax): readonly ArgumentSyntax[] {
  return cutAtBlanks(syntax.args.text).map(({ start, end }) =>
    readArgument(syntax.args.slice(start, end), syntax.escapeChar),
  );
}

/** The one word of USER, WORKDIR, STOPSIGNAL, MAINTAINER: everything. */
export function readWhole(syntax: InstructionSyntax): readonly ArgumentSyntax[] {
  return syntax.args.text === "" ? [] : [readArgument(syntax.args, syntax.escapeChar)];
}

function cutAtBlanks(text: string): readonly Span[] {
  const words: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && !separatesWords(text.charCodeAt(at))) at++;
    if (at > start) words.push({ start, end: at });
    while (at < text.length && separatesWords(text.charCodeAt(at))) at++;
  }
  return words;
}

/** Words that quotes and escapes hold together, as in ENV, LABEL and ARG. */
export function cutAroundQuotes(text: string, escapeChar: string): readonly Span[] {
  const words: Span[] = [];
  let quote = "";
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    if (quote === "" && isSpace(text.charCodeAt(at))) {
      if (start >= 0) words.push({ start, end: at });
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    if (char === escapeChar && quote !== "'") at++;
    else if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
  }
  if (start >= 0) words.push({ start, end: text.length });
  return words;
}
