import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-onbuild",
    summary: "Say in the open what ONBUILD would do behind the scenes.",
    why: "The trigger runs right after FROM in somebody else's build, where no line shows it. It cannot be skipped or ordered, and it fails there when a file is missing. A stage or a template is plain to see.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q45"],
    references: [{ title: "ONBUILD", url: "https://docs.docker.com/reference/dockerfile/#onbuild" }],
  },
  messages: {
    found: "ONBUILD {keyword} runs unseen in every build that starts from this image",
    bare: "ONBUILD runs unseen in every build that starts from this image",
  },
  examples: [
    {
      title: "A base that copies its children's files",
      bad: "FROM node:24\n«ONBUILD» COPY . /app\n«onbuild» run npm ci\n",
      good: "FROM node:24\nCOPY . /app\nRUN npm ci\n",
      message: "ONBUILD COPY runs unseen in every build that starts from this image",
    },
  ],
  quiet: [
    { code: "FROM node:24\nCOPY . /app\n", because: "the step runs where it is written" },
    { code: "FROM node:24\n# ONBUILD COPY . /app\n", because: "a comment triggers nothing" },
    {
      code: "FROM example.com/node:24-onbuild\n",
      because: "the triggers are in the base, out of sight from here",
    },
  ],
  create: (context) => ({
    instruction: {
      ONBUILD({ trigger, keywordSpan }) {
        if (!trigger || trigger.keyword === "UNKNOWN") context.report(keywordSpan, "bare");
        else context.report(keywordSpan, "found", { data: { keyword: trigger.keyword } });
      },
    },
  }),
});
