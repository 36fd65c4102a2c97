import { isStageName } from "../../dockerfile/grammar/values.ts";
import { freeStageName, renameStage } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-stage-name",
    summary: "Name stages with letters, digits, dots, dashes and underscores.",
    why: "A stage name begins with a letter, because a number means the position of a stage. The builder refuses any other name, and puts no variables into it.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9"],
    sameAs: ["dockerfile-utils:INVALID_BUILD_STAGE_NAME"],
    references: [{ title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" }],
  },
  messages: {
    letter: "A stage name begins with a letter, so {name} is none",
    sign: "{name} is no stage name; those have letters, digits, dots, dashes and underscores",
  },
  fix: { safety: "suggestion", title: "Rename the stage" },
  examples: [
    {
      title: "A number in front",
      bad: "FROM node:24 AS «1build»\n",
      good: "FROM node:24 AS stage-1build\n",
      message: "A stage name begins with a letter, so 1build is none",
    },
    {
      title: "A sign that names do not have",
      bad: "FROM node:24 AS «build/web»\n",
      good: "FROM node:24 AS build-web\n",
    },
    {
      title: "A name that others use",
      bad: "FROM node:24 AS «build@web»\nFROM scratch\nCOPY --from=build@web /a /a\n",
      good: "FROM node:24 AS build-web\nFROM scratch\nCOPY --from=build-web /a /a\n",
    },
  ],
  quiet: [
    { code: "FROM node:24 AS Build_1.web-x\n", because: "all of these signs are allowed" },
    { code: "FROM node:24 AS b\n", because: "one letter will do" },
    { code: "FROM node:24 SA 1\n", because: "without AS it is no name" },
  ],
  create: (context) => ({
    instruction: {
      FROM({ alias, stage }) {
        if (!alias || isStageName(alias.raw)) return;
        const plain = alias.raw.replace(/["']/g, "").replace(/[^\w.-]+/g, "-");
        const name = /^[A-Za-z]/.test(plain) ? plain : `stage-${plain.replace(/^\W+/, "")}`;
        const meant = isStageName(name) && !alias.raw.includes("$");
        const free = meant ? freeStageName(context.file, [name]) : undefined;
        const edits = stage && free !== undefined ? renameStage(stage, free) : undefined;
        const fixes = [edits && { title: `Call it ${free}`, edits }];
        const message = /^[\d._-][\w.-]*$/.test(alias.raw) ? "letter" : "sign";
        context.report(alias, message, { data: { name: shorten(alias.raw, 20) }, fixes });
      },
    },
  }),
});
