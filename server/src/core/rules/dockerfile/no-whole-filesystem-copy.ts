import type { CopyInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";

/** Images that are made to be copied whole: they hold nothing but a few tools. */
const toolImages: ReadonlySet<string> = new Set(["tonistiigi/xx"]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-whole-filesystem-copy",
    summary: "Copy what is needed from a stage, not all of it.",
    why: "It brings along compilers, caches and whatever else the stage was kept apart for, and lays one system over another. Name the files that the program needs.",
    category: "size",
    severity: "warning",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q9", "Q10"],
    sameAs: ["hadolint:DL3067"],
    references: [
      { title: "Multi-stage builds", url: "https://docs.docker.com/build/building/multi-stage/" },
      { title: "COPY --from", url: "https://docs.docker.com/reference/dockerfile/#copy---from" },
    ],
  },
  messages: { whole: "This copies the whole filesystem of {from}" },
  examples: [
    {
      title: "Everything",
      bad: "FROM golang:1.26 AS build\nRUN go build -o /app\nFROM debian:13-slim\nCOPY --from=build «/» /\n",
      good: "FROM golang:1.26 AS build\nRUN go build -o /app\nFROM debian:13-slim\nCOPY --from=build /app /app\n",
      message: "This copies the whole filesystem of build",
    },
    {
      title: "With --from a dot is the root, whatever the WORKDIR of the stage",
      bad: "FROM node:24 AS build\nWORKDIR /app\nFROM nginx:1.30\nCOPY --from=build «.» /usr/share/nginx/html\n",
      good: "FROM node:24 AS build\nWORKDIR /app\nFROM nginx:1.30\nCOPY --from=build /app/dist /usr/share/nginx/html\n",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nCOPY . .\n", because: "that is the build context" },
    {
      code: "FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=build /out/ /\n",
      because: "it is one folder",
    },
    {
      code: "FROM scratch AS files\nCOPY etc/ /etc/\nFROM alpine:3.23\nCOPY --from=files / /\n",
      because: "a stage on scratch holds only what was put there",
    },
    {
      code: "FROM tonistiigi/xx:1.9 AS xx\nFROM alpine:3.23\nCOPY --from=xx / /\n",
      because: "that image is made to be copied whole",
    },
  ],
  create: (context) => ({
    instruction: {
      COPY(copy) {
        if (!copy.from || holdsOnlyFiles(copy) || copy.flags.some(({ name }) => name === "exclude")) return;
        for (const source of copy.sources) {
          if (!source.literal || !isRoot(source.text.text)) continue;
          context.report(source, "whole", { data: { from: copy.from.text } });
        }
      },
    },
  }),
});

function holdsOnlyFiles({ from, fromStage }: CopyInstruction): boolean {
  const base = fromStage?.base?.name ?? from?.text.replace(/[:@].*$/, "") ?? "";
  return base === "scratch" || toolImages.has(base);
}

function isRoot(path: string): boolean {
  return /^[./]*\*?$/.test(path) && path !== "" && !path.includes("..");
}
