import type { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import type { Instruction, KeyValue } from "../model.ts";

/** `$NAME` or `${NAME…}` where BuildKit expands it. */
export interface VariableReference {
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  /** `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/`, `//`; undefined for a plain reference. */
  readonly modifier: string | undefined;
  /** The word behind the modifier, as it is written. */
  readonly word: string | undefined;
  /** Where its value comes from here: the nearest declaration in scope. */
  readonly declaration: VariableDeclaration | undefined;
}

/** Why a word cannot be expanded. */
export interface Refusal {
  /** An open quote, an open brace, something behind a name that BuildKit does not know, or braces without a name. */
  readonly kind: "quote" | "brace" | "modifier" | "name";
  readonly span: Span;
  /** The guilty stretch: the quote; `${` and all behind it; what stands behind the name; the braces. */
  readonly text: Mapped;
  /** The word that holds it, as it is written. */
  readonly word: Mapped;
}

export interface VariableDeclaration {
  readonly name: string;
  /** `platform` for those that BuildKit predefines in the global scope (TARGETARCH …), `proxy` for those usable without ARG. */
  readonly source: "arg" | "env" | "platform" | "proxy";
  readonly instruction: Instruction | undefined;
  /** The name and value in it. */
  readonly pair: KeyValue | undefined;
  /** The value at that place after expansion, if it is known without build arguments: an ENV value, an ARG default. */
  readonly value: string | undefined;
}
