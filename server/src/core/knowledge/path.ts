import type { QuestionId } from "./ids.gen.ts";

/** An ordered way through the questions (content/paths.yaml). */
export interface QuestionPath {
  readonly id: string;
  readonly title: string;
  /** One sentence: for whom, or what one has learnt at its end. */
  readonly summary: string;
  readonly questions: readonly QuestionId[];
}
