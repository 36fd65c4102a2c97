import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-sudo",
    summary: "Say in one imperative sentence what to do.",
    why: "Say why it matters, in at most 40 words, without repeating the message.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q26"],
    references: [{ title: "Dockerfile reference", url: "https://docs.docker.com/reference/dockerfile/" }],
  },
  messages: { found: "Name the thing that is wrong, in at most 90 characters" },
  examples: [
    { title: "What it finds", bad: "FROM alpine:3.23\n«RUN» true\n", good: "FROM alpine:3.23\nRUN true\n" },
  ],
  quiet: [{ code: "FROM alpine:3.23\nRUN true\n", because: "of a reason that completes this sentence" }],
  create: () => ({
    instruction: {
      RUN() {},
    },
  }),
});
