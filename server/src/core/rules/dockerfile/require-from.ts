import { insertBelow, removeInstruction } from "../../dockerfile/edits.ts";
import type { Dockerfile, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-from",
    summary: "Begin with FROM; let nothing but ARG stand above it.",
    why: "FROM opens a stage, be it on the empty image (`FROM scratch`), and every other instruction belongs to one. Only ARG may come first, to choose the base image. The builder stops at anything else.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q40", "Q29"],
    sameAs: ["hadolint:DL3061", "dockerfile-utils:NO_SOURCE_IMAGE"],
    references: [
      { title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" },
      { title: "Dockerfile format", url: "https://docs.docker.com/reference/dockerfile/#format" },
    ],
  },
  messages: {
    none: "This file has no FROM, so there is nothing to build on",
    empty: "There is no instruction in this file; a build needs at least a FROM",
    early: "{keyword} stands before FROM, where no stage has begun",
  },
  fix: { safety: "suggestion", title: "Move it below FROM" },
  examples: [
    {
      title: "Steps without a base",
      bad: "«RUN» apk add --no-cache git\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache git\n",
      message: "This file has no FROM, so there is nothing to build on",
      notFixed: "What to build on is your choice.",
    },
    {
      title: "Only arguments",
      bad: "«ARG» VERSION=3.23\n",
      good: "ARG VERSION=3.23\nFROM alpine:$VERSION\n",
      notFixed: "What to build on is your choice.",
    },
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
    { code: "FROM scratch\n", because: "the empty image is a base too" },
    {
      code: "# syntax=docker/dockerfile:1\n# the base\nARG V=3.23\n\nfrom alpine:$V\n",
      because: "comments and ARG may come first",
    },
    { code: "FROM alpine:3.23\nRUN true\nFROM alpine:3.23\n", because: "a FROM stands above" },
  ],
  create: (context) => ({
    file(file) {
      const { instructions, preamble, stages } = file;
      if (instructions.length === 0) context.report({ start: 0, end: 0 }, "empty");
      // A line that begins with no keyword is told of already, and may be the FROM.
      const known = preamble.filter(({ keyword }) => keyword !== "UNKNOWN");
      const early = known.filter(({ keyword }) => keyword !== "ARG");
      const [first] = stages.length === 0 ? known : early;
      if (!first) return;
      if (stages.length === 0) {
        context.report(first.keywordSpan, "none");
        return;
      }
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
