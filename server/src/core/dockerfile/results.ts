import type { Dockerfile, Stage, Word } from "./model.ts";
import { lastOf } from "./scope.ts";

/** Whether no other part of the file reads from a stage: builds end with it, so what it sets is what somebody runs. */
export function isResult(stage: Stage): boolean {
  return stage.usedBy.length === 0;
}

/** The USER that an image of the file ends with. */
export interface LastUser {
  readonly word: Word;
  /** Undefined in a part of a Dockerfile that has no FROM. */
  readonly stage: Stage | undefined;
}

/** Each USER that containers start as, once. What a stage ends with matters where it is run, so those that others only build on are left out. */
export function lastUsers({ stages, preamble }: Dockerfile): readonly LastUser[] {
  const found = new Map<Word, LastUser>();
  for (const stage of stages) {
    const word = isResult(stage) ? lastOf(stage, "USER")?.words[0] : undefined;
    if (word && !found.has(word)) found.set(word, { word, stage });
  }
  const last = stages.length === 0 ? preamble.findLast(({ keyword }) => keyword === "USER") : undefined;
  const word = last?.keyword === "USER" ? last.words[0] : undefined;
  return word ? [{ word, stage: undefined }] : [...found.values()];
}
