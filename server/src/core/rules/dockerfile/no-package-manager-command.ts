import { found, originsOf } from "../../dockerfile/contextFiles.ts";
import { execWords, jsonArray } from "../../dockerfile/execForm.ts";
import type { CmdInstruction, EntrypointInstruction } from "../../dockerfile/model.ts";
import { nodeCommand, scriptCall } from "../../dockerfile/npmScripts.ts";
import { isResult } from "../../dockerfile/results.ts";
import { lastOf, workdirOf } from "../../dockerfile/scope.ts";
import { type CommandSite, dockerfileRule } from "../../lint/rule.ts";
import { subcommandOf } from "../../shell/arguments.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { replace } from "../../text/edit.ts";

const starts: ReadonlySet<string> = new Set(["start", "run", "run-script"]);
const withValue: ReadonlySet<string> = new Set([
  "--prefix",
  "-C",
  "--dir",
  "--cwd",
  "-w",
  "--workspace",
  "-F",
  "--filter",
]);
/** What developers run at their desks, where a quick stop does not matter. */
const atTheDesk = /(?:^|[-_:])(?:dev|develop|development|watch|test|lint|storybook)(?:$|[-_:])/;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-package-manager-command",
    summary: "Start the program itself, not npm, pnpm or yarn.",
    why: "It adds a process or two that do nothing but wait, and SIGTERM reaches them first: whether your program hears of it depends on the version. Started directly, node is process 1 itself.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q181", "Q141", "Q16"],
    references: [
      {
        title: "Node.js image: CMD",
        url: "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd",
      },
    ],
  },
  messages: { found: "{program} stands between docker stop and your program" },
  fix: { safety: "suggestion", title: "Start node itself" },
  examples: [
    {
      title: "What the script runs is known",
      bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nCMD ["«npm»", "start"]\n',
      good: 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "--enable-source-maps", "dist/server.js"]\n',
      files: { "package.json": '{"scripts": {"start": "node --enable-source-maps dist/server.js"}}' },
      message: "npm stands between docker stop and your program",
    },
    {
      title: "Through a shell",
      bad: "FROM node:24-slim\nWORKDIR /app\nCOPY . .\nCMD «yarn» run serve\n",
      good: 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n',
      files: { "package.json": '{"scripts": {"serve": "node server.js"}}' },
    },
    {
      title: "Several steps",
      bad: "FROM node:24-slim\nCMD npm run migrate && «npm» start\n",
      good: 'FROM node:24-slim\nCMD ["node", "server.js"]\n',
      notFixed: "what the script runs is not known",
    },
  ],
  quiet: [
    { code: 'FROM node:24\nCMD ["node", "server.js"]\n', because: "node is process 1" },
    { code: 'FROM node:24\nCMD ["npm", "run", "dev"]\n', because: "a developer's container may stop slowly" },
    { code: 'FROM node:24\nCMD ["npm", "test"]\n', because: "tests end by themselves" },
    {
      code: 'FROM node:24\nENTRYPOINT ["yarn", "cypress", "run"]\n',
      because: "this is a tool of the project",
    },
    { code: "FROM node:24\nRUN npm run build\n", because: "a build step gets no signals" },
    {
      code: 'FROM node:24 AS dev\nCMD ["npm", "start"]\nFROM dev\nCMD ["node", "server.js"]\n',
      because: "the last stage starts something else",
    },
  ],
  create: (context) => {
    const check = (command: ShellCommand, { instruction, script }: CommandSite): void => {
      const { keyword, stage, onbuild } = instruction;
      if ((keyword !== "CMD" && keyword !== "ENTRYPOINT") || !stage || onbuild || !command.name) return;
      if (!isResult(stage) || lastOf(stage, keyword) !== instruction || atTheDesk.test(stage.name ?? ""))
        return;
      const call = subcommandOf(command, withValue);
      if (!starts.has(call?.verb.value ?? "") || atTheDesk.test(call?.operands[0]?.value ?? "")) return;
      // Only what runs last stays: a step before it comes to its end.
      if (!script.steps.at(-1)?.commands.includes(command)) return;
      context.report(command.name, "found", {
        data: { program: command.name.value ?? command.name.raw },
        fixes: [startNode(instruction, command)],
      });
    };
    const startNode = (instruction: CmdInstruction | EntrypointInstruction, command: ShellCommand) => {
      const { stage, exec, args } = instruction;
      const script = scriptCall(command)?.value;
      const folder = stage && workdirOf(stage);
      if (script === undefined || folder === undefined || !(exec || execWords(instruction))) return undefined;
      const manifest = found(originsOf(`${folder}/package.json`, stage), (path) =>
        context.related.text(path),
      );
      const words = manifest && nodeCommand(manifest.known, script);
      const behind = command.args.findIndex(({ value }) => value === "--");
      if (!words || behind >= 0 || command.runBy) return undefined;
      const end = args.text.trimEnd().length;
      const span = exec?.span ?? args.span(args.text.length - args.text.trimStart().length, end);
      return { edits: [replace(span, jsonArray(words))] };
    };
    return { command: { npm: check, pnpm: check, yarn: check } };
  },
});
