import { insertBeforeStart } from "../../dockerfile/edits.ts";
import { lastUsers } from "../../dockerfile/results.ts";
import { isRoot } from "../../dockerfile/scope.ts";
import { switchingLines } from "../../knowledge/users.ts";
import { dockerfileRule } from "../../lint/rule.ts";

// hadolint looks at the last USER of every stage. What a stage ends with matters where the stage is run, so one that others build on or copy from is left out.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-root-user",
    summary: "Do not switch to root for good.",
    why: "Whatever the container starts now runs as root, which is root to the kernel. A hole in the program, or in the runtime, then gives an attacker far more than your program needs.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q46", "Q105", "Q26"],
    sameAs: ["hadolint:DL3002"],
    references: [{ title: "USER", url: "https://docs.docker.com/build/building/best-practices/#user" }],
  },
  messages: { root: "The last USER is {user}, so the program runs as root" },
  fix: { safety: "suggestion", title: "Switch to another user" },
  examples: [
    {
      title: "Root again at the end",
      bad: 'FROM node:24\nUSER node\nRUN npm ci\nUSER «root»\nCMD ["node", "app.js"]\n',
      good: 'FROM node:24\nUSER node\nRUN npm ci\nUSER root\nUSER node\nCMD ["node", "app.js"]\n',
      message: "The last USER is root, so the program runs as root",
    },
    {
      title: "By number, in the stage that the last one is built from",
      bad: 'FROM debian:13-slim AS base\nUSER «0:0»\nFROM base\nCOPY app /usr/local/bin/\nENTRYPOINT ["app"]\n',
      good: 'FROM debian:13-slim AS base\nUSER 0:0\nFROM base\nCOPY app /usr/local/bin/\nRUN groupadd --system app && useradd --system --gid app --no-create-home app\nUSER app\nENTRYPOINT ["app"]\n',
    },
  ],
  quiet: [
    { code: "FROM node:24\nUSER root\nRUN npm ci\nUSER node\n", because: "another user follows" },
    { code: "FROM node:24\n", because: "no USER is set, which is for another rule" },
    {
      code: "FROM golang:1.26 AS build\nUSER root\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app\nUSER 1000\n",
      because: "only files are taken from that stage",
    },
    { code: "FROM node:24\nARG UID=0\nUSER $UID\n", because: "the build may pass another number" },
    { code: "FROM node:24\nUSER rootless\n", because: "it only begins like root" },
  ],
  create: (context) => ({
    file(file) {
      for (const { word, stage } of lastUsers(file)) {
        const user = word.text.text;
        if (!isRoot(user)) continue;
        const known = stage?.base && context.images.of(stage.base);
        const lines = known && switchingLines(known);
        const edit = stage && lines && insertBeforeStart(file, stage, lines);
        context.report(word, "root", { data: { user }, fixes: [edit && { edits: [edit] }] });
      }
    },
  }),
});
