import { nearest } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";
import type { VariableReference } from "../model.ts";

/** Whether a reference to a variable without a value becomes nothing: no default stands in, and nobody asks whether it is set. */
export function leavesEmpty({ modifier }: VariableReference): boolean {
  return modifier === undefined || !/^:?[-+?]$/.test(modifier);
}

/** The name that was meant. Names that differ in a number only are different things. */
export function nearName(name: string, names: readonly string[]): string | undefined {
  const letters = name.replace(/\d/g, "");
  return nearest(
    name,
    names.filter((one) => one.replace(/\d/g, "") !== letters),
  );
}

/** A variable in a list such as a search path, with the colon before or behind it. */
export function listItem(text: string, { span }: VariableReference): Span | undefined {
  if (text[span.start - 1] === ":") return { start: span.start - 1, end: span.end };
  return text[span.end] === ":" ? { start: span.start, end: span.end + 1 } : undefined;
}
