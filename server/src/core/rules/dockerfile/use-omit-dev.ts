import { dropArgument } from "../../dockerfile/argumentEdits.ts";
import type { Stage } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { forManagers } from "../../shell/packages.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-omit-dev",
    summary: "Leave development packages out with --omit=dev.",
    why: "npm keeps the old options for compatibility only and warns about them at every run. --omit=dev is the spelling that its documentation explains.",
    category: "style",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q10", "Q150"],
    references: [
      { title: "npm config: production", url: "https://docs.npmjs.com/cli/v11/using-npm/config#production" },
    ],
  },
  messages: { old: "npm replaced {option} by --omit=dev" },
  fix: { safety: "safe", title: "Use --omit=dev" },
  examples: [
    {
      title: "--only=production",
      bad: "FROM node:24\nCOPY package*.json ./\nRUN npm ci «--only=production» && npm cache clean --force\n",
      good: "FROM node:24\nCOPY package*.json ./\nRUN npm ci --omit=dev && npm cache clean --force\n",
      message: "npm replaced --only=production by --omit=dev",
    },
    {
      title: "--production, in a heredoc",
      bad: "FROM node:24\nCOPY . .\nRUN <<EOF\nnpm run build\nnpm prune «--production»\nEOF\n",
      good: "FROM node:24\nCOPY . .\nRUN <<EOF\nnpm run build\nnpm prune --omit=dev\nEOF\n",
    },
    {
      title: "As two words, in JSON form",
      bad: 'FROM node:24\nRUN ["npm", "ci", "«--only»", "prod"]\n',
      good: 'FROM node:24\nRUN ["npm", "ci", "--omit=dev"]\n',
    },
  ],
  quiet: [
    { code: "FROM node:24\nRUN npm ci --omit=dev\n", because: "this is the option of today" },
    { code: "FROM node:14\nRUN npm ci --only=production\n", because: "npm 6 does not know --omit" },
    { code: "FROM node:24\nRUN yarn install --production\n", because: "yarn's option is called so" },
    {
      code: "FROM node:24\nRUN npm ci --production=false\n",
      because: "it asks for the development packages",
    },
    { code: "FROM node:24\nRUN npm run build -- --production\n", because: "the option is for the script" },
  ],
  create: (context) => ({
    packages: forManagers(["npm"], ({ act, options, command }, { instruction }) => {
      if (act === undefined || hasOldNpm(instruction.stage)) return;
      for (const option of options) {
        if (!/^--(?:production(?:=true)?|only(?:=prod(?:uction)?)?)$/.test(option.value ?? "")) continue;
        const next = option.value === "--only" ? command.args[command.args.indexOf(option) + 1] : undefined;
        if (option.value === "--only" && !/^prod(?:uction)?$/.test(next?.value ?? "")) continue;
        const dropped = next && dropArgument(context.file, instruction, next);
        const whole = option.editable && (!next || dropped);
        const edits = whole ? [replace(option.span, "--omit=dev"), ...(dropped ? [dropped] : [])] : [];
        context.report(option, "old", { data: { option: option.value ?? "" }, fixes: [{ edits }] });
      }
    }),
  }),
});

/** npm learned --omit with version 7, which came with Node 15. */
function hasOldNpm(stage: Stage | undefined): boolean {
  const { name, tag } = stage?.base ?? {};
  const version = /^\d+/.exec(tag ?? "")?.[0];
  return /(?:^|\/)node$/.test(name ?? "") && version !== undefined && Number(version) < 15;
}
