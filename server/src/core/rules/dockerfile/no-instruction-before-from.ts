import { insertBelow, removeInstruction } from "../../dockerfile/edits.ts";
import type { Dockerfile, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-instruction-before-from",
    summary: "Let nothing but ARG stand before the first FROM.",
    why: "FROM opens a stage, and every other instruction belongs to one. Only ARG may come first, to choose the base image. The builder stops at anything else.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q29"],
    sameAs: ["hadolint:DL3061"],
    references: [{ title: "Dockerfile format", url: "https://docs.docker.com/reference/dockerfile/#format" }],
  },
  messages: { early: "{keyword} stands before FROM, where no stage has begun" },
  fix: { safety: "suggestion", title: "Move it below FROM" },
  examples: [
    {
      title: "A label in front",
      bad: "«LABEL» org.opencontainers.image.title=shop\nFROM alpine:3.23\nRUN true\n",
      good: "FROM alpine:3.23\nLABEL org.opencontainers.image.title=shop\nRUN true\n",
      message: "LABEL stands before FROM, where no stage has begun",
    },
    {
      title: "Two steps keep their order; ARG may stay",
      bad: "ARG V=3.23\n«ENV» A=1\nENV B=2\nFROM alpine:$V\n",
      good: "ARG V=3.23\nFROM alpine:$V\nENV A=1\nENV B=2\n",
    },
  ],
  quiet: [
    { code: "ARG V=3.23\nFROM alpine:$V\n", because: "ARG may choose the base image" },
    { code: "# syntax=docker/dockerfile:1\n# base\nFROM alpine:3.23\n", because: "these are comments" },
    { code: "FROM alpine:3.23\nRUN true\nFROM alpine:3.23\n", because: "a FROM stands above" },
  ],
  create: (context) => ({
    file(file) {
      const early = file.preamble.filter(({ keyword }) => keyword !== "ARG" && keyword !== "UNKNOWN");
      const [first] = early;
      // Without any FROM the file lacks more than an order.
      if (!first || file.stages.length === 0) return;
      const data = { keyword: first.keywordText };
      context.report(first.keywordSpan, "early", { data, fixes: [moveBelowFrom(file, early)] });
    },
  }),
});

/** All of them together, since one after the other they would change their order. */
function moveBelowFrom(file: Dockerfile, early: readonly Instruction[]): FixOffer | undefined {
  const [stage] = file.stages;
  if (!stage || early.some(({ span }) => file.text[span.end - 1] === file.escape)) return undefined;
  const texts = early.map(({ span }) => file.text.slice(span.start, span.end));
  const edits = early.map((instruction) => removeInstruction(file, instruction));
  return { edits: [...edits, insertBelow(file, stage.from, ...texts)] };
}
