import { installOf } from "../../dockerfile/installs.ts";
import { manifestsFirst } from "../../dockerfile/manifestsFirst.ts";
import type { CopyInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-sources-before-install",
    summary: "Copy the dependency manifests and install before you copy the sources.",
    why: "A layer is rebuilt when a file it copied changes, and with it all that follow. Here every edit of any file installs every dependency again.",
    category: "cache",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q28", "Q10", "Q130"],
    references: [
      { title: "Order your layers", url: "https://docs.docker.com/build/cache/optimize/#order-your-layers" },
    ],
  },
  messages: { early: "All files are copied before {command}, so any change runs it again" },
  fix: { safety: "suggestion", title: "Copy the manifests first" },
  examples: [
    {
      title: "Node",
      bad: 'FROM node:24\nWORKDIR /app\nCOPY «.» .\nRUN npm ci\nCMD ["node", "server.js"]\n',
      good: 'FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nCMD ["node", "server.js"]\n',
      message: "All files are copied before npm ci, so any change runs it again",
    },
    {
      title: "Python, with a cache mount and an absolute folder",
      bad: "FROM python:3.14\nCOPY «./» /app\nRUN --mount=type=cache,target=/root/.cache/pip \\\n    pip install -r /app/requirements.txt\n",
      good: "FROM python:3.14\nCOPY requirements.txt /app/\nRUN --mount=type=cache,target=/root/.cache/pip \\\n    pip install -r /app/requirements.txt\nCOPY ./ /app\n",
    },
    {
      title: "Comments go with what they speak of",
      bad: "FROM python:3.14\nWORKDIR /app\n\n# the sources\nCOPY «.» .\n\n# the packages\nRUN pip install --upgrade pip\nRUN pip install -r requirements.txt\n",
      good: "FROM python:3.14\nWORKDIR /app\n\n# the packages\nRUN pip install --upgrade pip\nCOPY requirements.txt ./\nRUN pip install -r requirements.txt\n\n# the sources\nCOPY . .\n",
    },
    {
      title: "Java",
      bad: "FROM maven:3.9-eclipse-temurin-21\nWORKDIR /app\nCOPY «.» .\nRUN mvn -B dependency:go-offline\nRUN mvn -B package\n",
      good: "FROM maven:3.9-eclipse-temurin-21\nWORKDIR /app\nCOPY pom.xml ./\nRUN mvn -B dependency:go-offline\nCOPY . .\nRUN mvn -B package\n",
    },
    {
      title: "The install is the first of several commands",
      bad: "FROM node:24\nCOPY «.» .\nRUN npm ci && npm run build\n",
      good: "FROM node:24\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\n",
      notFixed: "Where to cut the step is for you to say.",
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n",
      because: "the manifests come first",
    },
    {
      code: "FROM node:24\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm ci --omit=dev\n",
      because: "the first install is cached already",
    },
    { code: "FROM node:24\nCOPY . .\nRUN npm run build\n", because: "nothing is installed" },
    {
      code: "FROM node:24\nCOPY . .\nRUN npm install -g pm2\n",
      because: "the package does not come from the manifests",
    },
    { code: "FROM rust:1.91\nCOPY . .\nRUN cargo install --path .\n", because: "it builds the sources" },
    {
      code: "FROM node:24 AS build\nRUN true\nFROM node:24\nCOPY --from=build . .\nRUN npm ci\n",
      because: "the files come from another stage",
    },
    { code: "FROM node:24\nCOPY src/ src/\nRUN npm ci\n", because: "not everything is copied" },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./ # they seldom change\nRUN npm ci\n",
      because: "a folder before a comment was meant as the destination",
    },
  ],
  create: (context) => ({
    stage({ instructions }) {
      let sources: CopyInstruction | undefined;
      for (const instruction of instructions) {
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
          sources ??= copiesAll(instruction) ? instruction : undefined;
        } else if (instruction.keyword === "RUN") {
          const install = instruction.script?.commands.map(installOf).find((one) => one !== undefined);
          if (!install) continue;
          const all = sources && sourcesOf(sources).find(isAll);
          if (sources && all) {
            const edits = manifestsFirst(context.file, sources, instruction, install);
            context.report(all, "early", { data: { command: install.name }, fixes: [edits && { edits }] });
          }
          return;
        }
      }
    },
  }),
});

function copiesAll(copy: CopyInstruction): boolean {
  return !copy.from && sourcesOf(copy).some(isAll);
}

/** A comment behind the instruction, which the builder takes for more sources, is not meant as such. */
function sourcesOf({ sources }: CopyInstruction): CopyInstruction["sources"] {
  const comment = sources.findIndex(({ raw }) => raw.startsWith("#"));
  return comment < 0 ? sources : sources.slice(0, Math.max(0, comment - 1));
}

function isAll({ literal, text }: CopyInstruction["sources"][number]): boolean {
  return literal && /^(?:\.|\.\/|\/)$/.test(text.text);
}
