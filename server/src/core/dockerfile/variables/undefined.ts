import { nearest } from "../../text/nearest.ts";
import type { Span } from "../../text/span.ts";
import type { Instruction, VariableReference } from "../model.ts";
import { selfReferences } from "../selfReference.ts";

/** Whether a reference to a variable without a value becomes nothing: no default stands in, and nobody asks whether it is set. */
export function leavesEmpty({ modifier }: VariableReference): boolean {
  return modifier === undefined || !/^:?[-+?]$/.test(modifier);
}

/** So many of the names may be the one that was meant: each costs a comparison. */
const inSight = 50;

/** The name that was meant, of those that the file declares or that are there anyway. Names that differ in a number only are different things. */
export function nearName(
  name: string,
  declared: ReadonlySet<string>,
  predefined: Iterable<string>,
): string | undefined {
  const candidates = ["PATH", ...predefined];
  for (const one of declared) if (candidates.push(one) >= inSight) break;
  const near = nearest(name, candidates);
  return near !== undefined && lettersOf(near) !== lettersOf(name) ? near : undefined;
}

function lettersOf(name: string): string {
  return name.replace(/\d/g, "");
}

/** A variable in a list such as a search path, with the colon before or behind it. */
export function listItem(text: string, { span }: VariableReference): Span | undefined {
  if (text[span.start - 1] === ":") return { start: span.start - 1, end: span.end };
  return text[span.end] === ":" ? { start: span.start, end: span.end + 1 } : undefined;
}

/** The references in an instruction that become nothing unless the base image helps; not those to what the same ENV sets. */
export function emptyReferences(instruction: Instruction): readonly VariableReference[] {
  const empty = instruction.variables.filter(
    (one) => !one.declaration && leavesEmpty(one) && /^[A-Za-z_]/.test(one.name) && one.name !== "PATH",
  );
  if (empty.length === 0 || instruction.keyword !== "ENV") return empty;
  const others = new Set(selfReferences(instruction).map(({ reference }) => reference));
  return empty.filter((one) => !others.has(one));
}
