import type { Piece, VariablePiece, VariableWord } from "./lexer.ts";
import { applyPattern } from "./pattern.ts";

/** What a name stands for at some place: a known value, surely nothing, or something that the file does not tell. */
export type Binding =
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "unset" }
  | { readonly kind: "unknown" };

export type Lookup = (name: string) => Binding;

const LONGEST = 65536;

/**
 * The value of a word once its variables are put in.
 *
 * @returns `undefined` when it depends on something unknown, on a variable without a value, or grows beyond 64 KiB
 */
export function expand(text: string, pieces: readonly Piece[], lookup: Lookup): string | undefined {
  let result = "";
  for (const piece of pieces) {
    const part =
      piece.kind === "text" ? text.slice(piece.start, piece.end) : expandVariable(text, piece, lookup);
    if (part === undefined) return undefined;
    result += part;
    if (result.length > LONGEST) return undefined;
  }
  return result;
}

function expandVariable(text: string, piece: VariablePiece, lookup: Lookup): string | undefined {
  const binding = lookup(piece.name);
  if (binding.kind === "unknown") return undefined;
  const value = binding.kind === "set" ? binding.value : undefined;
  const { modifier } = piece;
  if (modifier === undefined) return value;
  const given = modifier.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
  const word = () => expandWord(text, piece.word, lookup);
  if (modifier.endsWith("-")) return given ? value : word();
  if (modifier.endsWith("+")) return given ? word() : "";
  if (modifier.endsWith("?")) return given ? value : undefined;
  const pattern = word();
  const replacement = piece.replacement ? expandWord(text, piece.replacement, lookup) : "";
  if (value === undefined || pattern === undefined || replacement === undefined) return undefined;
  return applyPattern(modifier, value, pattern, replacement);
}

function expandWord(text: string, word: VariableWord | undefined, lookup: Lookup): string | undefined {
  return word ? expand(text, word.pieces, lookup) : undefined;
}
