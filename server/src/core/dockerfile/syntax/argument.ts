import { Mapped } from "../../text/mapped.ts";
import { type LexedWord, lexWord, type Piece } from "../variables/lexer.ts";

/** A word of the arguments; offsets count from the first character of the instruction. */
export interface ArgumentSyntax {
  /** As it is written. */
  readonly source: Mapped;
  readonly lexed: LexedWord;
  /** Without quotes and escapes, variables as they are written. */
  readonly text: Mapped;
  readonly quote: '"' | "'" | undefined;
  readonly literal: boolean;
}

/** Reads a word in which BuildKit expands variables and removes quotes. */
export function readArgument(source: Mapped, escapeChar: string): ArgumentSyntax {
  if (!/["'$\\`]/.test(source.text)) return readRaw(source);
  const lexed = lexWord(source.text, { escape: escapeChar, quotes: true });
  return {
    source,
    lexed,
    text: lexed.failed ? source : withoutQuotes(source, lexed.pieces),
    quote: quoteAround(source.text),
    literal: !lexed.pieces.some((piece) => piece.kind === "variable"),
  };
}

/** Reads a word that BuildKit takes as it stands. */
export function readRaw(source: Mapped): ArgumentSyntax {
  const pieces: readonly Piece[] = [{ kind: "text", start: 0, end: source.text.length }];
  return { source, lexed: { pieces, failed: false }, text: source, quote: undefined, literal: true };
}

function withoutQuotes(source: Mapped, pieces: readonly Piece[]): Mapped {
  return Mapped.build((builder) => {
    for (const piece of pieces) builder.append(source.slice(piece.start, piece.end));
  }, source.offset(0));
}

function quoteAround(text: string): '"' | "'" | undefined {
  const [first] = text;
  if (text.length < 2 || !text.endsWith(first ?? "")) return undefined;
  return first === '"' || first === "'" ? first : undefined;
}
