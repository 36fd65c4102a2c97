import type { Instruction, RunInstruction } from "../../dockerfile/model.ts";
import { couldBeOne, joinRuns } from "../../dockerfile/runEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-consecutive-run",
    summary: "Join RUN steps that follow each other.",
    why: "Each RUN writes a layer, and what one leaves behind the next cannot take out of the image. Keep steps apart where that makes the cache hit more often.",
    category: "size",
    severity: "info",
    preset: "strict",
    since: "0.1.0",
    questions: ["Q28", "Q49", "Q34"],
    sameAs: ["hadolint:DL3059"],
    references: [
      { title: "RUN", url: "https://docs.docker.com/build/building/best-practices/#run" },
      { title: "Image layers", url: "https://docs.docker.com/build/cache/" },
    ],
  },
  messages: { next: "This RUN can join the one above it, and make one layer of two" },
  options: {
    most: {
      default: 2,
      doc: "A step with more commands than this has been joined already and is left alone.",
    },
  },
  // A suggestion: joined steps are cached together, and whether that is better only the author knows.
  fix: { safety: "suggestion", title: "Join with the RUN above" },
  examples: [
    {
      title: "Two steps",
      bad: "FROM alpine:3.23\nRUN apk add --no-cache git\n«RUN» git clone https://example.com/repo.git /src\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache git && \\\n    git clone https://example.com/repo.git /src\n",
    },
    {
      title: "Three steps with the same mount, a comment and a blank line",
      bad: "FROM alpine:3.23\nRUN --mount=type=cache,target=/c one\n\n# then\n«RUN» --mount=type=cache,target=/c two\n«RUN» --mount=type=cache,target=/c three\n",
      good: "FROM alpine:3.23\nRUN --mount=type=cache,target=/c one && \\\n# then\n    two && \\\n    three\n",
    },
    {
      title: "One that ends in another way",
      bad: "FROM alpine:3.23\nRUN one || true\n«RUN» two; three\n",
      good: "FROM alpine:3.23\nRUN { one || true; } && two && three\n",
      notFixed: "what belongs together is the author's to say",
    },
  ],
  quiet: [
    {
      code: "FROM alpine:3.23\nRUN one && two && three\nRUN four\n",
      because: "the first has been joined already, and what it caches stays apart",
    },
    { code: "FROM alpine:3.23\nRUN one\nFROM alpine:3.23\nRUN two\n", because: "they are in two stages" },
    { code: "FROM alpine:3.23\nRUN one\nCOPY a /a\nRUN two\n", because: "something stands between them" },
    { code: "FROM alpine:3.23\nRUN one\nRUN --network=none two\n", because: "their flags differ" },
    { code: "FROM alpine:3.23\nRUN cd /srv\nRUN two\n", because: "the second would start in another folder" },
    { code: "FROM alpine:3.23\nRUN one\nRUN <<EOF\ntwo\nEOF\n", because: "a heredoc is a script of its own" },
    { code: 'FROM alpine:3.23\nRUN one\nRUN ["two"]\n', because: "exec form runs without a shell" },
  ],
  create: (context) => {
    const isShort = ({ script }: RunInstruction): boolean =>
      (script?.commands.filter(({ runBy }) => !runBy).length ?? 0) <= context.options.most;
    const check = (instructions: readonly Instruction[]): void => {
      let before: Instruction | undefined;
      for (const instruction of instructions) {
        if (before?.keyword === "RUN" && instruction.keyword === "RUN") {
          if (isShort(before) && isShort(instruction) && couldBeOne(context.file, before, instruction)) {
            const edits = joinRuns(context.file, before, instruction) ?? [];
            context.report(instruction.keywordSpan, "next", { fixes: [{ edits }] });
          }
        }
        before = instruction;
      }
    };
    return {
      stage: ({ instructions }) => check(instructions),
      // A piece that is put into other files.
      file: ({ preamble, stages }) => check(stages.length === 0 ? preamble : []),
    };
  },
});
