import type { Part } from "../model.ts";
import type { ScalarNode } from "../node.ts";
import type { SchemaProblem } from "./problem.ts";
import type { TextShape } from "./shape.ts";

export interface WrongValue {
  readonly node: ScalarNode;
  readonly shape: TextShape;
  /** What Compose sees. */
  readonly text: string;
  /** What is wrong: of a variable its default, where that is all there is. */
  readonly part: Part;
}

/** A value that stands where Compose takes text of a kind, and is no such text: a wrong word, or a number or boolean without quotes. */
export function wrongValueOf(problem: SchemaProblem): WrongValue | undefined {
  if (problem.kind === "wrong-text") {
    const { node, shape, text } = problem;
    return { node, shape, text, part: defaultOf(node) ?? wholeOf(node) };
  }
  if (problem.kind !== "wrong-kind") return undefined;
  const { node, shape } = problem;
  const text = shape.text;
  const ofAKind = text?.values !== undefined || text?.format !== undefined;
  if (node.kind !== "scalar" || node.value === null || !text || !ofAKind) return undefined;
  return { node, shape: text, text: node.text, part: wholeOf(node) };
}

/** With its quotes, which may have to change. */
function wholeOf({ text, span }: ScalarNode): Part {
  return { text, span };
}

/** The default of a value that is one variable. */
function defaultOf({ mapped, variables: [variable, another] }: ScalarNode): Part | undefined {
  const { word, nested = [], span } = variable ?? {};
  const all = mapped.span();
  const alone = span?.start === all.start && span.end === all.end && !another && nested.length === 0;
  return alone && word ? { text: word.text, span: word.span() } : undefined;
}
