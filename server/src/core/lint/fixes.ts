import { applyEdits, conflict, type Edit } from "../text/edit.ts";
import type { FileEdit, Finding, Fix } from "./finding.ts";

/** The fix that fix-all takes: the preferred one, when it is safe. */
export function safeFix(finding: Finding): Fix | undefined {
  const first = finding.fixes[0];
  return first?.safety === "safe" ? first : undefined;
}

export interface AppliedFixes {
  readonly text: string;
  /** The findings whose fix was made. */
  readonly applied: readonly Finding[];
  readonly others: readonly FileEdit[];
}

/** Makes as many fixes as go together in one pass: a fix is made whole or, where it meets an earlier one, left for the next pass. */
export function applyFixes(
  text: string,
  chosen: readonly { readonly finding: Finding; readonly fix: Fix }[],
): AppliedFixes {
  const taken: Edit[] = [];
  const others: FileEdit[] = [];
  const applied: Finding[] = [];
  for (const { finding, fix } of chosen) {
    const here = fix.edits.filter((edit) => edit.path === undefined);
    if (here.some((edit) => taken.some((other) => conflict(edit, other)))) continue;
    taken.push(...here);
    others.push(...fix.edits.filter((edit) => edit.path !== undefined));
    applied.push(finding);
  }
  return { text: applyEdits(text, taken), applied, others };
}
