import type { ShellCommand } from "../shell/model.ts";
import { type Edit, remove } from "../text/edit.ts";
import { contains } from "../text/span.ts";
import { holdsComment, removeInstruction } from "./edits.ts";
import type { Dockerfile, RunInstruction } from "./model.ts";

/**
 * Takes a plain command out of a RUN with what joins it to its neighbours, and the whole instruction with the only one. Undefined where another one hangs on
 * its failure, or a comment would go with it.
 */
export function removeStep(file: Dockerfile, run: RunInstruction, command: ShellCommand): Edit | undefined {
  const { script, form } = run;
  const steps = script?.understood ? script.steps : [];
  const at = steps.findIndex(({ commands: [first, ...others] }) => first === command && others.length === 0);
  const step = steps[at];
  const [before, behind] = [steps[at - 1], steps[at + 1]];
  if (step?.kind !== "command") return undefined;
  if (!before && !behind)
    return holdsComment(file, run) ? undefined : removeInstruction(file, run.onbuild ?? run);
  const joins = [step.joinedBy, behind?.joinedBy];
  if (form === "exec" || joins.some((join) => join === "||" || join === "&")) return undefined;
  // Of `a; this && b` the other command stays behind the semicolon.
  const forwards = !before || (behind && step.joinedBy === ";" && behind.joinedBy === "&&");
  const span =
    forwards && behind
      ? { start: step.span.start, end: behind.span.start }
      : { start: before?.span.end ?? step.span.start, end: step.span.end };
  return file.comments.some((comment) => contains(span, comment.span)) ? undefined : remove(span);
}
