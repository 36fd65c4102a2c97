import { holdsComment, removeInstruction } from "../../dockerfile/edits.ts";
import { execWords, jsonArray } from "../../dockerfile/execForm.ts";
import type { CmdInstruction, Dockerfile, EntrypointInstruction } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-cmd-with-shell-entrypoint",
    summary: "Write ENTRYPOINT as a JSON array where CMD gives its arguments.",
    why: "A shell runs the text of ENTRYPOINT, and what CMD or `docker run` adds goes to that shell, not to your program. In exec form both make one command.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q6", "Q16"],
    references: [
      {
        title: "How CMD and ENTRYPOINT interact",
        url: "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact",
      },
      {
        title: "Shell form ENTRYPOINT",
        url: "https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example",
      },
    ],
  },
  messages: { dropped: "This CMD is dropped: ENTRYPOINT on line {line} is in shell form" },
  fix: { safety: "suggestion", title: "Write ENTRYPOINT as a JSON array" },
  examples: [
    {
      title: "Arguments that never arrive",
      bad: 'FROM node:24\nENTRYPOINT node server.js\n«CMD» ["--port", "3000"]\n',
      good: 'FROM node:24\nENTRYPOINT ["node", "server.js"]\nCMD ["--port", "3000"]\n',
      message: "This CMD is dropped: ENTRYPOINT on line 2 is in shell form",
    },
    {
      title: "A whole second command",
      bad: 'FROM node:24\n«CMD» ["node", "server.js"]\nENTRYPOINT ./wait.sh && exec node server.js\n',
      good: "FROM node:24\nENTRYPOINT ./wait.sh && exec node server.js\n",
    },
  ],
  quiet: [
    { code: 'FROM node:24\nENTRYPOINT ["node"]\nCMD ["server.js"]\n', because: "the two make one command" },
    {
      code: 'FROM node:24\nENTRYPOINT exec node server.js "$0" "$@"\nCMD ["--port", "3000"]\n',
      because: "the text takes the words of CMD",
    },
    {
      code: 'FROM node:24 AS base\nCMD ["server.js"]\nFROM base\nENTRYPOINT node server.js\n',
      because: "an ENTRYPOINT takes back the CMD of the image that it is built on",
    },
    {
      code: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nENTRYPOINT app.exe\nCMD ["--port", "80"]\n',
      because: "cmd.exe puts the words behind the text",
    },
  ],
  create: (context) => ({
    stage(stage) {
      const command = stage.all("CMD").at(-1);
      const entrypoint = lastOf(stage, "ENTRYPOINT");
      if (!command || command.args.text.trim() === "" || entrypoint?.form !== "shell") return;
      const { args, dialect } = entrypoint;
      if ((dialect !== "posix" && dialect !== "bash") || /\$\{?[@*\d]/.test(args.text)) return;
      if (args.text.trim() === "" || command.exec?.items.length === 0) return;
      const line = context.file.lines.lineAt(entrypoint.span.start) + 1;
      context.report(command.keywordSpan, "dropped", {
        data: { line: String(line) },
        fixes: [joined(context.file, entrypoint, command), withoutCommand(context.file, command)],
        related: [{ span: entrypoint.keywordSpan, message: "A shell runs this text" }],
      });
    },
  }),
});

/** Only where CMD is a list of words too: a shell of its own would be passed to the program as arguments. */
function joined(
  file: Dockerfile,
  entrypoint: EntrypointInstruction,
  { exec }: CmdInstruction,
): FixOffer | undefined {
  const words = execWords(entrypoint);
  if (!words || !exec || holdsComment(file, entrypoint)) return undefined;
  const text = entrypoint.args.text.trim();
  const at = entrypoint.args.text.indexOf(text);
  return { edits: [replace(entrypoint.args.span(at, at + text.length), jsonArray(words))] };
}

function withoutCommand(file: Dockerfile, command: CmdInstruction): FixOffer {
  return { title: "Remove the CMD that is dropped", edits: [removeInstruction(file, command)] };
}
