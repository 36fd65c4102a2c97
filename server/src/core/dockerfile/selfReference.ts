import type { EnvInstruction, KeyValue, VariableReference } from "./model.ts";

/** The use of a variable in the ENV that sets it, where its new value is not there yet. */
export interface SelfReference {
  readonly reference: VariableReference;
  /** The pair whose value holds the reference. */
  readonly user: KeyValue;
  /** The pair in front of that one. */
  readonly before: KeyValue | undefined;
  /** The pair that sets the variable. */
  readonly setter: KeyValue;
  /** The value from above is put in instead, and not what the base image has, if anything. */
  readonly isSetAbove: boolean;
}

/**
 * Every value of one ENV sees the variables as they were above it. A value that goes on from its own old one (`PATH=/x:$PATH`) is meant so, and one
 * that is set to the same above does no harm.
 */
export function selfReferences(env: EnvInstruction): readonly SelfReference[] {
  const { pairs } = env;
  if (env.keyword !== "ENV" || pairs.length < 2) return [];
  const setters = new Map<string, KeyValue[]>();
  for (const pair of pairs) {
    const name = pair.key.text.text;
    const list = setters.get(name);
    if (list) list.push(pair);
    else setters.set(name, [pair]);
  }
  const found: SelfReference[] = [];
  let at = 0;
  for (const reference of env.variables) {
    while ((pairs[at]?.span.end ?? Number.POSITIVE_INFINITY) <= reference.span.start) at++;
    const user = pairs[at];
    const [first, second] = setters.get(reference.name) ?? [];
    const setter = first === user ? second : first;
    if (!user || !setter?.value) continue;
    const above = env.variable(reference.name);
    if (above && (above.value === undefined || isSame(env, setter, above.value))) continue;
    found.push({ reference, user, before: pairs[at - 1], setter, isSetAbove: above !== undefined });
  }
  return found;
}

/** Whether the value that is set is the old one again, or cannot be known. */
function isSame(env: EnvInstruction, { value }: KeyValue, old: string): boolean {
  const set = value && env.valueOf(value);
  return set === undefined || set === old;
}
