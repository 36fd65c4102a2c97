import { dockerfileRule } from "../../lint/rule.ts";
import { remove } from "../../text/edit.ts";

const forbidden: ReadonlySet<string> = new Set(["FROM", "MAINTAINER", "ONBUILD"]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-onbuild",
    summary: "Trigger no FROM, MAINTAINER or ONBUILD with ONBUILD.",
    why: "A trigger runs right behind the FROM of the next build. It can open no stage there and set no further trigger, so the builder refuses these three.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q45"],
    sameAs: [
      "hadolint:DL3043",
      "dockerfile-utils:ONBUILD_CHAINING_DISALLOWED",
      "dockerfile-utils:ONBUILD_TRIGGER_DISALLOWED",
    ],
    references: [{ title: "ONBUILD", url: "https://docs.docker.com/reference/dockerfile/#onbuild" }],
  },
  messages: { trigger: "{keyword} cannot be a trigger of ONBUILD" },
  fix: { safety: "suggestion", title: "Delete the second ONBUILD" },
  examples: [
    {
      title: "A trigger that opens a stage",
      bad: "FROM node:24\nONBUILD «FROM» alpine:3.23\n",
      good: "FROM node:24\nONBUILD RUN npm ci\n",
      message: "FROM cannot be a trigger of ONBUILD",
      notFixed: "A trigger cannot do that.",
    },
    {
      title: "ONBUILD twice",
      bad: "FROM node:24\nONBUILD «ONBUILD» RUN npm ci\n",
      good: "FROM node:24\nONBUILD RUN npm ci\n",
    },
  ],
  quiet: [
    { code: "FROM node:24\nONBUILD COPY . /app\n", because: "COPY may be a trigger" },
    { code: "FROM node:24\nONBUILD RUN echo FROM here\n", because: "FROM is a word of the command" },
    { code: "FROM node:24\nFROM alpine:3.23\n", because: "it is no trigger" },
  ],
  create: (context) => ({
    instruction: {
      ONBUILD({ onbuild, trigger }) {
        if (onbuild || !trigger || !forbidden.has(trigger.keyword)) return;
        const { keyword, keywordSpan, args } = trigger;
        const again = keyword === "ONBUILD" && args.text !== "";
        const edits = again ? [remove({ start: keywordSpan.start, end: args.offset(0) })] : [];
        context.report(keywordSpan, "trigger", { data: { keyword }, fixes: [{ edits }] });
      },
    },
  }),
});
