import { found, isInContext, originsOf } from "../../dockerfile/contextFiles.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import { scriptCall, scriptNames } from "../../dockerfile/npmScripts.ts";
import { workdirAt, workdirOf } from "../../dockerfile/scope.ts";
import { type CommandSite, dockerfileRule } from "../../lint/rule.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-missing-npm-script",
    summary: "Run only scripts that package.json has.",
    why: "npm ends with “Missing script”. In a step that stops the build; in CMD the image builds, and every container of it ends at once.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q151", "Q6"],
    references: [
      { title: "npm run", url: "https://docs.npmjs.com/cli/commands/npm-run" },
      { title: "npm start", url: "https://docs.npmjs.com/cli/commands/npm-start" },
    ],
  },
  messages: { missing: "{file} has no script named {script}" },
  fix: { safety: "suggestion", title: "Run the script that is meant" },
  examples: [
    {
      title: "A script by another name",
      bad: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run «biuld»\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\n",
      files: { "package.json": '{"scripts": {"build": "tsc", "test": "vitest"}}' },
      message: "package.json has no script named biuld",
    },
    {
      title: "Nothing to start, in a folder of its own",
      bad: 'FROM node:24-slim\nWORKDIR /srv\nCOPY api .\nCMD ["npm", "«start»"]\n',
      good: 'FROM node:24-slim\nWORKDIR /srv\nCOPY api .\nCMD ["node", "index.js"]\n',
      files: { "api/package.json": '{"name": "api", "main": "index.js"}', "api/index.js": "" },
      notFixed: "What starts the program is for you to say.",
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm run build && npm test\n",
      files: { "package.json": '{"scripts": {"build": "tsc", "test": "vitest"}}' },
      because: "both scripts are there",
    },
    {
      code: 'FROM node:24\nWORKDIR /app\nCOPY . .\nCMD ["npm", "start"]\n',
      files: { "package.json": "{}", "server.js": "" },
      because: "npm start falls back on server.js",
    },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm run build --workspace web && cd web && npm run x && npm run y --if-present\n",
      files: { "package.json": "{}" },
      because: "the scripts are those of another folder, or may be missing",
    },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm pkg set scripts.build=tsc\nRUN npm run build\n",
      files: { "package.json": "{}" },
      because: "a step changes the file",
    },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm run build\n",
      because: "nobody knows package.json",
    },
  ],
  create: (context) => {
    const check = (command: ShellCommand, { instruction, script }: CommandSite): void => {
      const word = scriptCall(command);
      const folder = word && folderOf(instruction);
      const { stage } = instruction;
      if (!word?.value || folder === undefined || !stage) return;
      const manifest = found(originsOf(`${folder}/package.json`, stage, instruction.index), (path) =>
        context.related.text(path),
      );
      const names = manifest && scriptNames(manifest.known);
      if (!names || names.includes(word.value) || movesOrWrites(instruction, script.commands)) return;
      if (!isInContext(context.file, (path) => context.related.stat(path))) return;
      if (word.value === "start") {
        const server = originsOf(`${folder}/server.js`, stage, instruction.index);
        if (found(server, (path) => context.related.stat(path)) !== null) return;
      }
      const near = word.editable ? nearest(word.value, names) : undefined;
      context.report(word, "missing", {
        data: { file: manifest.path, script: word.value },
        fixes: near ? [{ title: `Run ${near}`, edits: [replace(word.span, near)] }] : [],
      });
    };
    return { command: { npm: check, pnpm: check } };
  },
});

/** A command of the image runs where the last WORKDIR leads, a step where the one before it does. */
function folderOf(instruction: Instruction): string | undefined {
  const { keyword, stage, onbuild } = instruction;
  if (onbuild) return undefined;
  return keyword === "RUN" || !stage ? workdirAt(instruction) : workdirOf(stage);
}

/** Another folder is entered first, or package.json is not the one that was copied. */
function movesOrWrites({ stage }: Instruction, commands: readonly ShellCommand[]): boolean {
  if (commands.some(({ name }) => name?.value === "cd" || name?.value === "pushd")) return true;
  return (stage?.lineage ?? []).some((one) =>
    one.all("RUN").some(({ args }) => /package\.json|\b(?:npm|pnpm)\s+(?:init|pkg|create)\b/.test(args.text)),
  );
}
