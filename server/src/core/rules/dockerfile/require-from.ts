import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-from",
    summary: "Say with FROM what the image is built on.",
    why: "Every build begins with an image, be it the empty one: `FROM scratch`. Without a FROM there is no stage, and the builder stops before the first step.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q40"],
    sameAs: ["dockerfile-utils:NO_SOURCE_IMAGE"],
    references: [{ title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" }],
  },
  messages: {
    none: "This file has no FROM, so there is nothing to build on",
    empty: "There is no instruction in this file; a build needs at least a FROM",
  },
  examples: [
    {
      title: "Steps without a base",
      bad: "«RUN» apk add --no-cache git\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache git\n",
      message: "This file has no FROM, so there is nothing to build on",
    },
    {
      title: "Only arguments",
      bad: "«ARG» VERSION=3.23\n",
      good: "ARG VERSION=3.23\nFROM alpine:$VERSION\n",
    },
  ],
  quiet: [
    { code: "FROM scratch\n", because: "the empty image is a base too" },
    { code: "# the base\nARG V=3.23\n\nfrom alpine:$V\n", because: "comments and ARG may come first" },
    { code: "LABEL a=b\nFROM alpine:3.23\n", because: "there is one; it only stands too low" },
  ],
  create: (context) => ({
    file({ instructions, stages }) {
      if (stages.length > 0) return;
      // A line that begins with no keyword is told of already, and may be the FROM.
      const first = instructions.find(({ keyword }) => keyword !== "UNKNOWN");
      if (first) context.report(first.keywordSpan, "none");
      else if (instructions.length === 0) context.report({ start: 0, end: 0 }, "empty");
    },
  }),
});
