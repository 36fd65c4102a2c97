import type { Piece, VariablePiece, VariableWord } from "./lexer.ts";
import { applyPattern } from "./pattern.ts";

/** What a name stands for at some place: a known value, surely nothing, or something that the file does not tell. */
export type Binding =
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "unset" }
  | { readonly kind: "unknown" };

/** Where a word is expanded. */
export interface Environment {
  binding(name: string): Binding;
  /** A variable without a value stands for nothing, as in a build without build arguments. */
  readonly unsetIsEmpty?: boolean;
  /** Whether a pattern may still take that many steps: a file has only so many. */
  spend(steps: number): boolean;
}

const LONGEST = 65536;

/**
 * The value of a word once its variables are put in.
 *
 * @returns `undefined` when it depends on something unknown, on a variable without a value, or grows beyond 64 KiB
 */
export function expand(text: string, pieces: readonly Piece[], environment: Environment): string | undefined {
  let result = "";
  for (const piece of pieces) {
    const part =
      piece.kind === "text" ? text.slice(piece.start, piece.end) : expandVariable(text, piece, environment);
    if (part === undefined) return undefined;
    result += part;
    if (result.length > LONGEST) return undefined;
  }
  return result;
}

function expandVariable(text: string, piece: VariablePiece, environment: Environment): string | undefined {
  const binding = environment.binding(piece.name);
  if (binding.kind === "unknown") return undefined;
  const value = binding.kind === "set" ? binding.value : undefined;
  const { modifier } = piece;
  if (modifier === undefined) return value ?? (environment.unsetIsEmpty ? "" : undefined);
  const given = modifier.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
  const word = () => expandWord(text, piece.word, environment);
  if (modifier.endsWith("-")) return given ? value : word();
  if (modifier.endsWith("+")) return given ? word() : "";
  if (modifier.endsWith("?")) return given ? value : undefined;
  const pattern = word();
  const replacement = piece.replacement ? expandWord(text, piece.replacement, environment) : "";
  if (value === undefined || pattern === undefined || replacement === undefined) return undefined;
  return applyPattern(modifier, value, pattern, replacement, (steps) => environment.spend(steps));
}

function expandWord(
  text: string,
  word: VariableWord | undefined,
  environment: Environment,
): string | undefined {
  return word ? expand(text, word.pieces, environment) : undefined;
}
