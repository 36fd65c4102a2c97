import { type Edit, insert, replace } from "../../text/edit.ts";
import type { ComposeDocument, ComposeFile } from "../model.ts";
import type { Interpolation, ScalarNode } from "../node.ts";
import { replaceScalar } from "./splices.ts";

/** A way to make a `${…}` that Compose refuses one that it takes. */
export interface VariableRepair {
  readonly kind: "close" | "trim" | "operator" | "escape";
  readonly edit: Edit;
  /** Nothing else can have been meant. */
  readonly sure: boolean;
  /** As it reads afterwards, or up to its end. */
  readonly text: string;
}

const operators = /^:?[-?+]/;

/** The likeliest first; empty where nobody can tell, or where escapes make the written text another one. */
export function repairsOf(
  file: ComposeFile,
  scalar: ScalarNode,
  variable: Interpolation,
): readonly VariableRepair[] {
  const { start, end } = variable.span;
  const written = file.text.slice(start, end);
  const [rest = ""] = file.text.slice(end, scalar.mapped.span().end).split(/\r?\n/);
  if (/\\|\n|''/.test(written + rest)) return [];
  switch (variable.problem) {
    case "unclosed":
      return closings(written, variable, rest.trimEnd());
    case "blank":
      return [...trimmed(written, variable)];
    case "operator":
    case "name":
      return [...withDash(written, variable), escaped(written, variable)];
    default:
      return [];
  }
}

/** @param rest what stands behind the name on its line */
function closings(written: string, { name, span }: Interpolation, rest: string): readonly VariableRepair[] {
  if (name === "") return [];
  const closeAfter = (length: number, sure: boolean): VariableRepair => ({
    kind: "close",
    edit: insert(span.end + length, "}"),
    sure,
    text: `${written}${rest.slice(0, length)}}`,
  });
  const operator = operators.exec(rest)?.[0];
  if (!operator) return [closeAfter(0, true)];
  const behind = rest.slice(operator.length);
  const isMessage = operator.endsWith("?") && !/[$"'`]/.test(behind);
  if (isMessage || /^[\w.@+-]*$/.test(behind)) return [closeAfter(rest.length, true)];
  const word = /^[\w.@+-]*/.exec(behind)?.[0] ?? "";
  return [closeAfter(operator.length + word.length, false), closeAfter(rest.length, false)];
}

/** `${ NAME }` */
function* trimmed(written: string, { span }: Interpolation): Generator<VariableRepair> {
  const parts = /^\$\{\s*([A-Za-z_]\w*)\s*((?::?[-?+]).*)?\}$/s.exec(written);
  if (!parts) return;
  const text = `\${${parts[1]}${parts[2]?.trimEnd() ?? ""}}`;
  yield { kind: "trim", edit: replace(span, text), sure: true, text };
}

/** `${NAME:=word}` of a shell, and `${NAME:word}`. */
function* withDash(written: string, { name, span }: Interpolation): Generator<VariableRepair> {
  const parts = /^\$\{\w+(:?=|:)([^:/][^:]*)?\}$/s.exec(written);
  if (!parts || name === "") return;
  const text = `\${${name}${parts[1] === "=" ? "-" : ":-"}${parts[2] ?? ""}}`;
  yield { kind: "operator", edit: replace(span, text), sure: parts[1] !== ":", text };
}

/** For the shell in the container. */
function escaped(written: string, { span }: Interpolation): VariableRepair {
  const edit = insert(span.start, "$");
  return { kind: "escape", edit, sure: false, text: `$${written}` };
}

/** Makes Compose stop where a variable is missing; `undefined` where the text is not written as it is read. */
export function guardVariable(
  file: ComposeFile,
  document: ComposeDocument,
  { name, span }: Interpolation,
): Edit | undefined {
  const guarded = `\${${name}:?set ${name} in .env}`;
  const node = document.find(span.start)?.node;
  if (node?.kind !== "scalar") return undefined;
  if (node.style === "literal" || node.style === "folded") return replace(span, guarded);
  const whole = node.mapped.exact();
  if (!whole) return undefined;
  const text =
    node.text.slice(0, span.start - whole.start) + guarded + node.text.slice(span.end - whole.start);
  return replaceScalar(file, node, text);
}
