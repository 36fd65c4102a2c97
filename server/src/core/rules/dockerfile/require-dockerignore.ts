import type { CopyInstruction, Dockerfile, Word } from "../../dockerfile/model.ts";
import { firstPatterns } from "../../dockerignore/essentials.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-dockerignore",
    summary: "Have a .dockerignore file where a whole folder is copied.",
    why: "Copying the whole folder takes along `.git`, `.env`, logs and installed packages. Secrets then stay in the image, and every commit or log line makes the steps below run again.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q39"],
    references: [
      {
        title: ".dockerignore files",
        url: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
      },
    ],
  },
  messages: { absent: "{keyword} {source} takes everything along, for there is no .dockerignore" },
  fix: { safety: "suggestion", title: "Create .dockerignore" },
  examples: [
    {
      title: "A Node project",
      bad: 'FROM node:24\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci\nCOPY «.» .\nCMD ["node", "server.js"]\n',
      good: 'FROM node:24\nWORKDIR /app\nCOPY package.json ./\nRUN npm ci\nCOPY . .\nCMD ["node", "server.js"]\n',
      files: { "package.json": "{}", "server.js": "" },
      goodFiles: { ".dockerignore": ".git\n**/.env\n**/node_modules\n" },
      message: "COPY . takes everything along, for there is no .dockerignore",
    },
    {
      title: "A Python project, in JSON form",
      bad: 'FROM python:3.13-slim AS base\nADD --chown=app ["«./»", "/srv/"]\nFROM base\nCOPY . .\n',
      good: 'FROM python:3.13-slim AS base\nADD --chown=app ["./", "/srv/"]\nFROM base\nCOPY . .\n',
      files: { "app.py": "" },
      goodFiles: { ".dockerignore": ".git\n**/.env\n**/__pycache__\n.venv\n" },
    },
  ],
  quiet: [
    { code: "FROM node:24\nCOPY . .\n", because: "nobody knows what lies beside the file" },
    {
      code: "FROM node:24\nCOPY . .\n",
      files: { "app.js": "", ".dockerignore": "" },
      because: "there is one, whatever it holds",
    },
    {
      code: "FROM node:24\nCOPY . .\n",
      name: "web.Dockerfile",
      files: { "app.js": "", "web.Dockerfile.dockerignore": "" },
      because: "this Dockerfile has its own",
    },
    {
      code: "FROM node:24 AS build\nFROM nginx:1.30\nCOPY --from=build . .\nCOPY src/ /srv/\n",
      files: { "src/index.html": "" },
      because: "one folder is copied from a stage, the other by its name",
    },
    {
      code: "FROM node:24\nCOPY services/api/package.json ./\nCOPY . .\n",
      files: { "package.json": "{}", "app.js": "" },
      because: "the build context must be another folder",
    },
    {
      code: "FROM node:24\nCOPY . .\n",
      files: { Dockerfile: "", "compose.yaml": "" },
      because: "there is nothing here to copy",
    },
  ],
  create: (context) => ({
    file(file) {
      const copies = file.instructions.filter(
        (one): one is CopyInstruction => one.keyword === "COPY" || one.keyword === "ADD",
      );
      const copy = copies.find((one) => !one.from && one.sources.some(isWholeFolder));
      const source = copy?.sources.find(isWholeFolder);
      if (!copy || !source) return;
      const name = context.path.slice(context.path.lastIndexOf("/") + 1);
      const answers = [".dockerignore", `${name}.dockerignore`].map((path) => context.related.stat(path));
      const names = context.related.list(".");
      if (answers.some((answer) => answer !== null) || !names || !isContext(names, copies)) return;
      context.report(source.text.span(), "absent", {
        data: { keyword: copy.keyword, source: source.text.text },
        fixes: [create(file, names)],
      });
    },
  }),
});

function isWholeFolder({ literal, text }: Word): boolean {
  return literal && /^(?:\.|\.\/|\/)$/.test(text.text);
}

/** Whether the Dockerfile's folder can be the one that is built: it has what the steps copy by name, or anything at all. */
function isContext(names: readonly string[], copies: readonly CopyInstruction[]): boolean {
  const known = new Set(names.map((name) => name.replace(/\/$/, "")));
  const sources = copies
    .filter((copy) => !copy.from)
    .flatMap((copy) => copy.sources.filter((word) => word.literal && !isWholeFolder(word)))
    .map(({ text }) => text.text.replace(/^(?:\.?\/)+/, "").split("/")[0] ?? "")
    .filter((first) => /^[\w.-]+$/.test(first));
  if (sources.length > 0) return sources.some((source) => known.has(source));
  return names.some((name) => !/dockerfile|\.dockerignore$|compose.*\.ya?ml$|^readme/i.test(name));
}

function create(file: Dockerfile, names: readonly string[]): FixOffer {
  const bases = file.stages.flatMap((stage) => stage.base?.name ?? []);
  const text = firstPatterns(names, bases, file.text)
    .map((pattern) => `${pattern}\n`)
    .join("");
  return { edits: [{ path: ".dockerignore", create: true, start: 0, end: 0, text }] };
}
