import type { Edit } from "./edit.ts";

/** One edit for all that is inserted at one place, in the order given: several there would leave the order to whoever applies them. */
export function joinInserts(edits: readonly Edit[]): readonly Edit[] {
  const joined = new Map<string, Edit>();
  for (const edit of edits) {
    const key = edit.start === edit.end ? `${edit.start}` : `${edit.start}-${edit.end}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...before, text: before.text + edit.text } : edit);
  }
  return [...joined.values()];
}
