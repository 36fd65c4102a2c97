import { insertAbove } from "../../dockerfile/edits.ts";
import type { Dockerfile } from "../../dockerfile/model.ts";
import { platformArgs } from "../../dockerfile/variables/predefined.ts";
import { leavesEmpty, nearName } from "../../dockerfile/variables/undefined.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-undeclared-arg-in-from",
    summary: "Declare what FROM uses with an ARG before the first FROM.",
    why: "FROM sees only the ARGs above the first FROM, and the platform arguments. Anything else is empty there, whatever `--build-arg` passes.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q29", "Q41"],
    sameAs: ["buildkit:UndefinedArgInFrom"],
    references: [
      {
        title: "UndefinedArgInFrom",
        url: "https://docs.docker.com/reference/build-checks/undefined-arg-in-from/",
      },
      {
        title: "How ARG and FROM interact",
        url: "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact",
      },
    ],
  },
  messages: {
    undeclared: "{name} is empty here: no ARG before the first FROM declares it",
    near: "No ARG before the first FROM declares {name}; did you mean {near}?",
    inside: "{name} is empty here: its ARG stands inside a stage, below the first FROM",
  },
  fix: { safety: "suggestion", title: "Declare it before the first FROM" },
  examples: [
    {
      title: "Declared nowhere",
      bad: "FROM node:24$«VARIANT» AS build\n",
      good: "ARG VARIANT\nFROM node:24$VARIANT AS build\n",
      message: "VARIANT is empty here: no ARG before the first FROM declares it",
    },
    {
      title: "A slip of the pen",
      bad: "FROM --platform=$«BULIDPLATFORM» golang:1.26\n",
      good: "FROM --platform=$BUILDPLATFORM golang:1.26\n",
      message: "No ARG before the first FROM declares BULIDPLATFORM; did you mean BUILDPLATFORM?",
    },
    {
      title: "Declared in a stage",
      bad: "FROM golang:1.26\nARG ALPINE=3.23\nFROM alpine:${«ALPINE»}\n",
      good: "ARG ALPINE=3.23\nFROM golang:1.26\nARG ALPINE=3.23\nFROM alpine:${ALPINE}\n",
      message: "ALPINE is empty here: its ARG stands inside a stage, below the first FROM",
    },
  ],
  quiet: [
    { code: "ARG NODE=24\nFROM node:$NODE\n", because: "it is declared" },
    { code: "FROM --platform=$BUILDPLATFORM golang:1.26\n", because: "BuildKit sets the platform arguments" },
    { code: "FROM alpine:${ALPINE:-3.23}\n", because: "a default stands beside it" },
    { code: "ARG OS=linux\nARG ARCH\nFROM --platform=$OS/$ARCH node:24\n", because: "both are declared" },
  ],
  create: (context) => {
    const { file } = context;
    let inStages: ReturnType<typeof argsInStages> | undefined;
    let declared: ReadonlySet<string> | undefined;
    return {
      instruction: {
        FROM(from) {
          for (const reference of from.variables) {
            const { name, nameSpan, declaration } = reference;
            if (declaration || !leavesEmpty(reference)) continue;
            declared ??= from.variableNames();
            inStages ??= argsInStages(file);
            const arg = inStages.get(name);
            const inside = arg !== undefined && arg.stage < (from.stage?.index ?? 0);
            const near = inside ? undefined : nearName(name, declared, platformArgs);
            const text = inside ? arg.text : `ARG ${name}`;
            const [first] = file.stages;
            const declare = first && { edits: [insertAbove(file, first.from, text)] };
            const rename = near !== undefined && {
              title: `Change to ${near}`,
              safety: "safe" as const,
              edits: [replace(nameSpan, near)],
            };
            if (rename) {
              context.report(nameSpan, "near", { data: { name, near }, fixes: [rename, declare] });
            } else {
              const message = inside ? "inside" : "undeclared";
              context.report(nameSpan, message, { data: { name }, fixes: [declare] });
            }
          }
        },
      },
    };
  },
});

/** What the stages declare, as it is written: the first ARG of each name. */
function argsInStages({
  stages,
}: Dockerfile): ReadonlyMap<string, { readonly stage: number; readonly text: string }> {
  const found = new Map<string, { stage: number; text: string }>();
  for (const stage of stages) {
    for (const { key, value } of stage.all("ARG").flatMap((arg) => arg.pairs)) {
      const name = key.text.text;
      const text = value ? `ARG ${name}=${value.raw}` : `ARG ${name}`;
      if (!found.has(name)) found.set(name, { stage: stage.index, text });
    }
  }
  return found;
}
