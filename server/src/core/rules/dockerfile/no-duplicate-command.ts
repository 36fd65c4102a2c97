import { removeInstruction } from "../../dockerfile/edits.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";

const single: ReadonlySet<string> = new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK"]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-duplicate-command",
    summary: "Write CMD, ENTRYPOINT and HEALTHCHECK once in a stage.",
    why: "An image has one of each: the last one of the stage replaces those before it. The dead line looks as if it ran.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q6", "Q15"],
    sameAs: [
      "hadolint:DL4003",
      "hadolint:DL4004",
      "hadolint:DL3012",
      "buildkit:MultipleInstructionsDisallowed",
      "dockerfile-utils:MULTIPLE_INSTRUCTIONS",
    ],
    references: [
      { title: "CMD", url: "https://docs.docker.com/reference/dockerfile/#cmd" },
      {
        title: "MultipleInstructionsDisallowed",
        url: "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
      },
    ],
  },
  messages: { dead: "This {keyword} never takes effect: the one on line {line} replaces it" },
  fix: { safety: "safe", title: "Remove the line that has no effect" },
  examples: [
    {
      title: "Two commands",
      bad: 'FROM node:24\n«CMD» ["npm", "start"]\n# the server itself\nCMD ["node", "server.js"]\n',
      good: 'FROM node:24\n# the server itself\nCMD ["node", "server.js"]\n',
      message: "This CMD never takes effect: the one on line 4 replaces it",
    },
    {
      title: "Three health checks, the last over several lines",
      bad: "FROM nginx:1.30\n«HEALTHCHECK» NONE\n«HEALTHCHECK» --interval=1m \\\n  CMD nginx -t\nHEALTHCHECK CMD nginx -t\n",
      good: "FROM nginx:1.30\nHEALTHCHECK CMD nginx -t\n",
    },
  ],
  quiet: [
    {
      code: 'FROM node:24 AS dev\nCMD ["npm", "run", "dev"]\nFROM node:24\nCMD ["node", "server.js"]\n',
      because: "each stage has its own",
    },
    { code: 'FROM node:24\nENTRYPOINT ["node"]\nCMD ["server.js"]\n', because: "the two belong together" },
    { code: 'FROM node:24\nONBUILD CMD ["a"]\nCMD ["b"]\n', because: "a trigger acts in another image" },
  ],
  create: (context) => {
    const check = (instructions: readonly Instruction[]): void => {
      const last = new Map<string, Instruction>();
      for (const instruction of instructions) {
        if (single.has(instruction.keyword)) last.set(instruction.keyword, instruction);
      }
      for (const instruction of instructions) {
        const winner = last.get(instruction.keyword);
        if (!winner || winner === instruction) continue;
        const line = context.file.lines.lineAt(winner.span.start) + 1;
        context.report(instruction.keywordSpan, "dead", {
          data: { keyword: instruction.keyword, line: String(line) },
          fixes: [{ edits: [removeInstruction(context.file, instruction)] }],
          tags: ["unnecessary"],
          related: [{ span: winner.keywordSpan, message: "This one takes effect" }],
        });
      }
    };
    return {
      stage: ({ instructions }) => check(instructions),
      // A part of a Dockerfile, as people paste it, may have no FROM.
      file: ({ preamble }) => check(preamble),
    };
  },
});
