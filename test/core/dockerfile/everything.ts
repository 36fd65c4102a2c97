import type { Dockerfile, Instruction, Word } from "../../../server/src/core/dockerfile/model.ts";
import { envAt, userAt, workdirAt } from "../../../server/src/core/dockerfile/scope.ts";
import type { ShellScript, ShellWord } from "../../../server/src/core/shell/model.ts";
import type { Mapped } from "../../../server/src/core/text/mapped.ts";
import type { Span } from "../../../server/src/core/text/span.ts";

/** Every span that a model holds, found by asking for everything that it offers. */
export function everySpan(file: Dockerfile): readonly Span[] {
  const spans: Span[] = [...file.limits, ...file.comments, ...file.directives].map(({ span }) => span);
  for (const { nameSpan, valueSpan } of file.directives) spans.push(nameSpan, valueSpan);
  for (const stage of file.stages) {
    spans.push(stage.span, ...stage.usedBy.map(({ span }) => span), ...stage.lineage.map(({ span }) => span));
    spans.push(...words(userAt(stage)));
  }
  for (const instruction of file.instructions) spans.push(...instructionSpans(instruction));
  return spans;
}

function instructionSpans(instruction: Instruction): readonly Span[] {
  const { span, keywordSpan, args, flags, heredocs, refusals, variables } = instruction;
  const spans: Span[] = [span, keywordSpan, ...mapped(args)];
  for (const flag of flags) {
    spans.push(flag.span, flag.nameSpan, ...mapped(flag.value));
    for (const option of flag.options) spans.push(option.span, ...mapped(option.value));
  }
  for (const { operator, body, terminator } of heredocs) spans.push(operator, body, terminator ?? body);
  for (const variable of variables) spans.push(variable.span, variable.nameSpan);
  for (const { span: refused, text, word } of refusals) spans.push(refused, ...mapped(text), ...mapped(word));
  for (const [, { pair }] of envAt(instruction)) if (pair) spans.push(pair.span);
  workdirAt(instruction);
  return [...spans, ...own(instruction)];
}

function own(instruction: Instruction): readonly Span[] {
  const spans: Span[] = [];
  if ("exec" in instruction && instruction.exec) {
    spans.push(
      instruction.exec.span,
      ...instruction.exec.itemSpans,
      ...instruction.exec.items.flatMap(mapped),
    );
  }
  if ("script" in instruction && instruction.script) spans.push(...scriptSpans(instruction.script));
  if ("pairs" in instruction) {
    for (const { span, key, value } of instruction.pairs) spans.push(span, ...words(key, value));
  }
  if ("words" in instruction) spans.push(...words(...instruction.words));
  if (instruction.keyword === "FROM") {
    spans.push(...words(instruction.image, instruction.alias, ...instruction.extra));
    if (instruction.asSpan) spans.push(instruction.asSpan);
  }
  if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
    spans.push(...words(...instruction.sources, instruction.destination), ...mapped(instruction.from));
  }
  if (instruction.keyword === "RUN") spans.push(...instruction.mounts.map(({ span }) => span));
  if (instruction.keyword === "HEALTHCHECK") spans.push(instruction.typeSpan ?? instruction.span);
  if (instruction.keyword === "ONBUILD" && instruction.trigger)
    spans.push(...instructionSpans(instruction.trigger));
  return spans;
}

function scriptSpans({ source, commands, steps, pipelines }: ShellScript): readonly Span[] {
  const spans: Span[] = [
    ...mapped(source),
    ...steps.map(({ span }) => span),
    ...pipelines.map(({ span }) => span),
  ];
  for (const { span, name, args, assignments, redirects } of commands) {
    spans.push(span, ...shellWords(name, ...args));
    for (const assignment of assignments) spans.push(assignment.span, ...shellWords(assignment.value));
    for (const redirect of redirects) spans.push(redirect.span, ...shellWords(redirect.target));
  }
  return spans;
}

function shellWords(...all: readonly (ShellWord | undefined)[]): readonly Span[] {
  return all.flatMap((word) => (word ? [word.span, ...mapped(word.text)] : []));
}

function words(...all: readonly (Word | undefined)[]): readonly Span[] {
  return all.flatMap((word) => (word ? [word.span, ...mapped(word.text)] : []));
}

function mapped(text: Mapped | undefined): readonly Span[] {
  return text ? [text.span(), ...text.parts().map(({ span }) => span)] : [];
}
