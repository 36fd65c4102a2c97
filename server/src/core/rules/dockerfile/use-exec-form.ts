import { holdsComment } from "../../dockerfile/edits.ts";
import { execText, execWords, jsonArray, repairedArray } from "../../dockerfile/execForm.ts";
import type { CmdInstruction, EntrypointInstruction } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-exec-form",
    summary: "Write CMD and ENTRYPOINT as a JSON array.",
    why: "A shell that stays process 1 does not pass SIGTERM on: `docker stop` waits ten seconds and kills your program. In exec form the program is process 1 itself.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q16", "Q6", "Q181"],
    sameAs: ["hadolint:DL3025", "buildkit:JSONArgsRecommended"],
    references: [
      {
        title: "Shell and exec form",
        url: "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
      },
      {
        title: "JSONArgsRecommended",
        url: "https://docs.docker.com/reference/build-checks/json-args-recommended/",
      },
    ],
  },
  messages: {
    shell: "{keyword} in shell form: a shell runs it and may keep the signals to itself",
    broken: "This is no JSON array, so {keyword} hands it to a shell as it stands",
  },
  fix: { safety: "safe", title: "Write as a JSON array" },
  examples: [
    {
      title: "A plain command",
      bad: "FROM node:24\nCMD «node server.js --name 'my app'»\n",
      good: 'FROM node:24\nCMD ["node", "server.js", "--name", "my app"]\n',
      message: "CMD in shell form: a shell runs it and may keep the signals to itself",
    },
    {
      title: "A variable needs the shell, so the shell makes way",
      bad: "FROM node:24\nENTRYPOINT «node server.js --port $PORT»\n",
      good: 'FROM node:24\nENTRYPOINT ["/bin/sh", "-c", "exec node server.js --port $PORT"]\n',
    },
    {
      title: "An array that lacks its end",
      bad: 'FROM node:24\nCMD «["node", "server.js"»\n',
      good: 'FROM node:24\nCMD ["node", "server.js"]\n',
      message: "This is no JSON array, so CMD hands it to a shell as it stands",
      notFixed: "Where it goes wrong is a guess.",
    },
  ],
  quiet: [
    { code: 'FROM node:24\nCMD ["node", "server.js"]\n', because: "it is a JSON array" },
    {
      code: 'FROM node:24\nSHELL ["/bin/bash", "-c"]\nCMD node server.js\n',
      because: "SHELL says that a shell is wanted",
    },
    {
      code: "FROM node:24\nCMD ['node', 'a.js']\n",
      because: "its quotes are wrong, which another rule says",
    },
    { code: "FROM node:24\nRUN node build.js\n", because: "a build step needs no signals" },
  ],
  create: (context) => {
    const check = (instruction: CmdInstruction | EntrypointInstruction): void => {
      const { args, keyword, stage } = instruction;
      if (instruction.form !== "shell" || args.text.trim() === "") return;
      if (lastOf(stage, "SHELL", instruction)) return;
      const text = args.text.trim();
      const isArray = text.startsWith("[");
      if (isArray && repairedArray(text)) return;
      const span = args.span(args.text.indexOf(text), args.text.indexOf(text) + text.length);
      const array = isArray ? undefined : execWords(instruction);
      const wrapped = isArray ? undefined : execText(instruction);
      const lossless = !holdsComment(context.file, instruction);
      const safety = changesMeaning(instruction, array) ? ("suggestion" as const) : undefined;
      const exec = array && { ...(safety && { safety }), edits: [replace(span, jsonArray(array))] };
      const shell = wrapped && {
        title: "Let the shell make way for the program",
        safety: "suggestion" as const,
        edits: [replace(span, jsonArray(["/bin/sh", "-c", wrapped]))],
      };
      context.report(span, isArray ? "broken" : "shell", {
        data: { keyword },
        fixes: lossless ? [exec || shell || undefined] : [],
      });
    };
    return { instruction: { CMD: check, ENTRYPOINT: check } };
  },
});

/**
 * In exec form ENTRYPOINT is handed the words of CMD, which a shell would have dropped, and a script has to say by its first line what runs it.
 */
function changesMeaning(
  { keyword, stage }: CmdInstruction | EntrypointInstruction,
  array: readonly string[] | undefined,
): boolean {
  if (array?.[0]?.endsWith(".sh")) return true;
  return keyword === "ENTRYPOINT" && stage !== undefined && lastOf(stage, "CMD") !== undefined;
}
