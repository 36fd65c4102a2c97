import { contains } from "../text/span.ts";
import type { EnvInstruction, KeyValue, VariableReference } from "./model.ts";

/** The use of a variable in the ENV that sets it, where its new value is not there yet. */
export interface SelfReference {
  readonly reference: VariableReference;
  /** The pair whose value holds the reference. */
  readonly user: KeyValue;
  /** The pair that sets the variable. */
  readonly setter: KeyValue;
  /** What is put in instead: the value from above, or `undefined` for what the base image has, if anything. */
  readonly old: string | undefined;
}

/**
 * Every value of one ENV sees the variables as they were above it. A value that goes on from its own old one (`PATH=/x:$PATH`) is meant so, and one
 * that is set to the same above does no harm.
 */
export function selfReferences(env: EnvInstruction): readonly SelfReference[] {
  if (env.keyword !== "ENV" || env.pairs.length < 2) return [];
  const found: SelfReference[] = [];
  for (const reference of env.variables) {
    const user = env.pairs.find(({ value }) => value && contains(value.span, reference.span));
    const setter = env.pairs.find((pair) => pair !== user && pair.key.text.text === reference.name);
    if (!user || !setter?.value) continue;
    const above = env.variable(reference.name);
    if (above && (above.value === undefined || isSame(env, setter, above.value))) continue;
    found.push({ reference, user, setter, old: above?.value });
  }
  return found;
}

/** Whether the value that is set is the old one again, or cannot be known. */
function isSame(env: EnvInstruction, { value }: KeyValue, old: string): boolean {
  const set = value && env.valueOf(value);
  return set === undefined || set === old;
}
