import { inCaseOf, insertRightAbove } from "../../dockerfile/edits.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import { trailingComment } from "../../dockerfile/trailingComment.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { remove } from "../../text/edit.ts";

/** Their arguments are one free text, or a shell reads the comment itself. */
const free: ReadonlySet<string> = new Set(["MAINTAINER", "ONBUILD", "UNKNOWN", "RUN"]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-trailing-comment",
    summary: "Give a comment a line of its own.",
    why: "In a Dockerfile `#` begins a comment only at the start of a line. Further on it is an argument, so the build fails or the value is not what it looks like.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q26", "Q185", "Q48"],
    references: [
      { title: "Comments in a Dockerfile", url: "https://docs.docker.com/reference/dockerfile/#format" },
    ],
  },
  messages: { argument: "This is no comment but a part of {keyword}" },
  fix: { safety: "safe", title: "Move the comment above" },
  examples: [
    {
      title: "Behind a port",
      bad: "FROM nginx:1.30\nEXPOSE 8080 «# the admin page»\n",
      good: "FROM nginx:1.30\n# the admin page\nEXPOSE 8080\n",
      message: "This is no comment but a part of EXPOSE",
    },
    {
      title: "Behind a JSON array, which it turns into shell form",
      bad: 'FROM nginx:1.30\nCMD ["nginx", "-g", "daemon off;"]  «# in the foreground»\n',
      good: 'FROM nginx:1.30\n# in the foreground\nCMD ["nginx", "-g", "daemon off;"]\n',
    },
    {
      title: "At the end of several lines",
      bad: "FROM nginx:1.30\nENV A=1 \\\n    B=2 «# two»\n",
      good: "FROM nginx:1.30\n# two\nENV A=1 \\\n    B=2\n",
    },
  ],
  quiet: [
    { code: "FROM nginx:1.30\n# the admin page\nEXPOSE 8080\n", because: "it stands on its own line" },
    { code: "FROM nginx:1.30\nRUN nginx -t # check\n", because: "the shell takes it for a comment" },
    {
      code: "FROM nginx:1.30\nCMD nginx -t # check\n",
      because: "the shell of shell form takes it for a comment",
    },
    { code: 'FROM nginx:1.30\nENV COLOR="#fff" TITLE="a # b"\n', because: "a sign inside quotes is text" },
    { code: "FROM nginx:1.30\nENV COLOR #fff\nLABEL sign # x\n", because: "it is the value" },
    { code: "FROM nginx:1.30\nCOPY a#b /c\n", because: "it stands inside a file name" },
  ],
  create: (context) => {
    const check = (instruction: Instruction): void => {
      const at = trailingComment(instruction);
      if (at === undefined) return;
      const { args } = instruction;
      const end = args.text.trimEnd().length;
      const comment = args.slice(at, end);
      const piece = args.exact(at, end);
      const blank = args.offset(args.text.slice(0, at).trimEnd().length);
      const fix = piece && {
        edits: [
          insertRightAbove(context.file, instruction, comment.text),
          remove({ start: blank, end: piece.end }),
        ],
      };
      const data = { keyword: inCaseOf(instruction, instruction.keyword) };
      context.report(args.span(at, end), "argument", { data, fixes: [fix] });
    };
    return {
      file({ instructions, text }) {
        let sign = -1;
        for (const instruction of instructions) {
          const { start, end } = instruction.span;
          if (sign < start) sign = nextSign(text, start);
          if (sign < end && !free.has(instruction.keyword)) check(instruction);
        }
      },
    };
  },
});

/** Most files have few of them, so most instructions need not be read. */
function nextSign(text: string, from: number): number {
  const at = text.indexOf("#", from);
  return at < 0 ? text.length : at;
}
