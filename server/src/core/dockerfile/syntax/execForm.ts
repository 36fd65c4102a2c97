import type { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import type { InstructionSyntax } from "./instruction.ts";
import { readStringArray } from "./jsonArray.ts";

/** The JSON form; offsets count from the first character of the instruction. */
export interface ExecSyntax {
  readonly span: Span;
  readonly items: readonly Mapped[];
  /** With the quotes. */
  readonly itemSpans: readonly Span[];
}

/** The JSON form of the arguments: `"refused"` for one that fails the build, `undefined` for none. */
export function readExecForm(syntax: InstructionSyntax): ExecSyntax | "refused" | undefined {
  return placeArray(syntax.args);
}

/** Reads a text as JSON form. */
export function placeArray(source: Mapped): ExecSyntax | "refused" | undefined {
  const array = readStringArray(source.text);
  if (!array || array === "refused") return array;
  return {
    span: source.span(array.span.start, array.span.end),
    items: array.items.map((item) => source.through(item)),
    itemSpans: array.itemSpans.map(({ start, end }) => source.span(start, end)),
  };
}
