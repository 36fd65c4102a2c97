import type { ScalarNode } from "../node.ts";
import type { SchemaProblem } from "./problem.ts";
import type { TextShape } from "./shape.ts";

export interface WrongValue {
  readonly node: ScalarNode;
  readonly shape: TextShape;
}

/** A value that stands where Compose takes text of a kind, and is no such text: a wrong word, or a number or boolean without quotes. */
export function wrongValueOf(problem: SchemaProblem): WrongValue | undefined {
  if (problem.kind === "wrong-text") return problem;
  if (problem.kind !== "wrong-kind") return undefined;
  const { node, shape } = problem;
  const text = shape.text;
  const ofAKind = text?.values !== undefined || text?.format !== undefined;
  return node.kind === "scalar" && node.value !== null && text && ofAKind ? { node, shape: text } : undefined;
}
