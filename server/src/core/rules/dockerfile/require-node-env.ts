import { inCaseOf, insertAbove } from "../../dockerfile/edits.ts";
import type { Stage } from "../../dockerfile/model.ts";
import { startedBy } from "../../dockerfile/started.ts";
import { dockerfileRule } from "../../lint/rule.ts";

// A suggestion: the variable changes what libraries do, and which of them are installed by the steps below it.
export default dockerfileRule({
  meta: {
    id: "dockerfile/require-node-env",
    summary: "Set NODE_ENV=production where Node.js starts.",
    why: "Express and many other libraries ask for this variable: without it they keep no templates, write long error pages to visitors and run checks that are meant for developers.",
    category: "operability",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q20", "Q150"],
    references: [
      {
        title: "Node.js, the difference between development and production",
        url: "https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production",
      },
      {
        title: "Express: performance best practices",
        url: "https://expressjs.com/en/advanced/best-practice-performance.html#set-node_env-to-production",
      },
    ],
  },
  messages: { unset: "{program} starts without NODE_ENV=production" },
  fix: { safety: "suggestion", title: "Set it above the start command" },
  examples: [
    {
      title: "The stage that ships",
      bad: 'FROM node:24 AS build\nRUN npm run build\nFROM node:24-slim\nCOPY --from=build /app /app\nCMD ["«node»", "/app/server.js"]\n',
      good: 'FROM node:24 AS build\nRUN npm run build\nFROM node:24-slim\nCOPY --from=build /app /app\nENV NODE_ENV=production\nCMD ["node", "/app/server.js"]\n',
      message: "node starts without NODE_ENV=production",
    },
    {
      title: "Started by the package manager, in lower case",
      bad: "from node:24\ncmd «npm» start\n",
      good: "from node:24\nenv NODE_ENV=production\ncmd npm start\n",
    },
  ],
  quiet: [
    { code: 'FROM node:24\nENV NODE_ENV=production\nCMD ["node", "."]\n', because: "it is set" },
    {
      code: 'FROM node:24\nARG NODE_ENV=production\nENV NODE_ENV=$NODE_ENV\nCMD ["node", "."]\n',
      because: "the build chooses",
    },
    { code: "FROM node:24\nCMD NODE_ENV=production node .\n", because: "the command sets it" },
    { code: 'FROM node:24\nCMD ["yarn", "cypress", "run"]\n', because: "tests are no server" },
    { code: 'FROM node:24\nCMD ["npm", "run", "dev"]\n', because: "this image is for developers" },
    {
      code: "FROM node:24 AS build\nFROM nginx:1.29\nCOPY --from=build /dist /srv\n",
      because: "Node.js does not ship",
    },
  ],
  create: (context) => ({
    file({ finalStage }) {
      if (!finalStage || setsNodeEnv(finalStage)) return;
      for (const { words, owner } of startedBy(finalStage)) {
        const [program] = words;
        if (!/^(?:node|npm|yarn|pnpm)$/.test(program.value ?? "")) continue;
        const texts = words.map(({ text }) => text.text);
        if (texts.some((text) => /dev|watch|debug|inspect|test/.test(text))) continue;
        // Other scripts than `start` may be anything: a test runner, a server for developers.
        if (texts[0] !== "node" && !texts.some((text) => /^start(?::prod.*)?$/.test(text))) continue;
        const edit = insertAbove(context.file, owner, `${inCaseOf(owner, "ENV")} NODE_ENV=production`);
        const data = { program: program.value ?? "node" };
        context.report(program, "unset", { data, fixes: [{ edits: [edit] }] });
      }
    },
  }),
});

/** By ENV, or before the command itself. */
function setsNodeEnv({ lineage }: Stage): boolean {
  return lineage.some((stage) =>
    stage.instructions.some(
      ({ keyword, args }) =>
        /^(?:ENV|CMD|ENTRYPOINT|ONBUILD)$/.test(keyword) && args.text.includes("NODE_ENV"),
    ),
  );
}
