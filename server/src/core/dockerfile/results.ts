import type { Stage } from "./model.ts";

/** Whether no other part of the file reads from a stage: builds end with it, so what it sets is what somebody runs. */
export function isResult(stage: Stage): boolean {
  return stage.usedBy.length === 0;
}
