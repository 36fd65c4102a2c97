import type { Stage } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-debug-parent",
    summary: "Base the shipped stage on what both have in common, not on the debug stage.",
    why: "Everything of that stage ships with it: its tools, its test packages, its CMD. Put what both need into a stage of its own and start both from there.",
    category: "size",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q27", "Q9"],
    references: [
      {
        title: "Stop at a specific build stage",
        url: "https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage",
      },
    ],
  },
  messages: {
    named: "The shipped image is built on {stage}, which is not meant to be shipped",
    shell: "The shipped image is built on {stage}, which is there to open a shell",
  },
  examples: [
    {
      title: "Production on top of development",
      bad: 'FROM node:24-slim AS dev\nRUN npm install -g nodemon\nCMD ["nodemon", "app.js"]\nFROM «dev»\nCMD ["node", "app.js"]\n',
      good: 'FROM node:24-slim AS base\nFROM base AS dev\nRUN npm install -g nodemon\nCMD ["nodemon", "app.js"]\nFROM base\nCMD ["node", "app.js"]\n',
      message: "The shipped image is built on dev, which is not meant to be shipped",
    },
    {
      title: "A stage that opens a shell, one step further away",
      bad: 'FROM debian:13-slim AS tools\nRUN apt-get update && apt-get install -y gdb\nCMD ["bash"]\nFROM «tools» AS app\nCOPY app /app\nFROM app\nCMD ["/app"]\n',
      good: 'FROM debian:13-slim AS app\nCOPY app /app\nFROM app AS tools\nRUN apt-get update && apt-get install -y gdb\nCMD ["bash"]\nFROM app\nCMD ["/app"]\n',
      message: "The shipped image is built on tools, which is there to open a shell",
    },
  ],
  quiet: [
    {
      code: 'FROM node:24 AS base\nFROM base AS test\nRUN npm test\nFROM base\nCMD ["node", "app.js"]\n',
      because: "both start from a common stage",
    },
    {
      code: "FROM node:24 AS dev\nFROM nginx:1.30\nCOPY --from=dev /app/dist /usr/share/nginx/html\n",
      because: "only files are taken from that stage",
    },
    {
      code: 'FROM python:3.14 AS development\nFROM development AS dev-envs\nCMD ["python", "app.py"]\n',
      because: "an image for development is what this file makes",
    },
  ],
  create: (context) => ({
    file({ finalStage }) {
      if (!finalStage || notShipped.test(finalStage.name ?? "") || opensShell(finalStage)) return;
      const child = finalStage.lineage.find(({ parent }) => parent && isForDebugging(parent));
      const { parent } = child ?? {};
      if (!child?.from.image || !parent) return;
      const data = { stage: parent.name ?? `${parent.index}` };
      context.report(child.from.image, debugNames.test(parent.name ?? "") ? "named" : "shell", { data });
    },
  }),
});

const debugNames = /^(?:dev|devel|development|debug|debugger|test|tests|testing)$/;
/** A last stage of such a name is no image for production either. */
const notShipped =
  /(?:^|[-_.])(?:dev|devel|development|devcontainer|debug|debugger|tests?|testing|ci)(?:[-_.]|$)/;

function isForDebugging(stage: Stage): boolean {
  return debugNames.test(stage.name ?? "") || opensShell(stage);
}

function opensShell(stage: Stage): boolean {
  const words = stage.all("CMD").at(-1)?.exec?.items ?? [];
  return words.length === 1 && /^(?:\/bin\/)?(?:ba|z|a)?sh$/.test(words[0]?.text ?? "");
}
