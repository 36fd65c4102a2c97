import { insertAbove } from "../../dockerfile/edits.ts";
import type { CopyInstruction, Stage } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-workdir",
    summary: "Set WORKDIR before copying to a relative path.",
    why: "Without WORKDIR the files land wherever the base image happens to stand, mostly in `/`, among the folders of the system.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q14"],
    sameAs: ["hadolint:DL3045"],
    references: [
      { title: "WORKDIR", url: "https://docs.docker.com/build/building/best-practices/#workdir" },
      { title: "COPY destination", url: "https://docs.docker.com/reference/dockerfile/#copy" },
    ],
  },
  messages: { missing: "{path} is relative, and no WORKDIR above says to what" },
  fix: { safety: "suggestion", title: "Set a WORKDIR" },
  examples: [
    {
      title: "Into the folder of nobody knows what",
      bad: "FROM node:24\nCOPY package*.json «./»\nRUN npm ci\nCOPY . .\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n",
      message: "./ is relative, and no WORKDIR above says to what",
    },
    {
      title: "Sources of Go, which must not lie in the GOPATH",
      bad: "FROM golang:1.26 AS build\nCOPY . «.»\nRUN go build -o /app\n",
      good: "FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app\n",
    },
    {
      title: "The WORKDIR of another stage does not count",
      bad: "FROM node:24 AS build\nWORKDIR /app\nCOPY . .\nFROM debian:13-slim\nCOPY --from=build /app/dist «dist»\n",
      good: "FROM node:24 AS build\nWORKDIR /app\nCOPY . .\nFROM debian:13-slim\nWORKDIR /app\nCOPY --from=build /app/dist dist\n",
    },
  ],
  quiet: [
    { code: "FROM node:24\nWORKDIR /app\nCOPY . .\n", because: "there is a WORKDIR" },
    { code: "FROM node:24\nCOPY . /app/\n", because: "the destination is absolute" },
    {
      code: "FROM node:24 AS base\nWORKDIR /app\nFROM base\nCOPY . .\n",
      because: "the stage it is built from has a WORKDIR",
    },
    { code: "FROM node:24\nARG APP=/app\nCOPY . $APP/\n", because: "the variable holds an absolute path" },
    { code: "FROM php:8.5-apache\nCOPY . .\n", because: "that image works in /var/www/html" },
    { code: "FROM example.com/team/base:2\nCOPY . .\n", because: "nobody knows where that image works" },
  ],
  create: (context) => {
    const seen = new Set<Stage | undefined>();
    /** Whether the base image has a folder for what is copied, or may have one. golang has one that is not meant for that. */
    const standsSomewhere = ({ base }: Stage): boolean => {
      if (!base) return true;
      if (base.name === "golang") return false;
      const known = context.images.of(base);
      return known ? known.workdir !== undefined : base.registry !== undefined || base.path.includes("/");
    };
    const check = (copy: CopyInstruction): void => {
      const { sources, destination: word, stage, onbuild } = copy;
      // What stands behind a # was meant as a comment, and is taken for paths.
      if (sources.some(({ raw }) => raw.startsWith("#"))) return;
      if (!word || onbuild || seen.has(stage) || isAbsolute(word.text.text)) return;
      const workdir = stage
        ? lastOf(stage, "WORKDIR", copy)
        : context.file.preamble.find(({ keyword, index }) => keyword === "WORKDIR" && index < copy.index);
      if (workdir || (stage && standsSomewhere(stage))) return;
      // One WORKDIR helps all that follow.
      seen.add(stage);
      const path = stage?.base?.name === "golang" ? "/src" : "/app";
      context.report(word, "missing", {
        data: { path: word.text.text },
        fixes: [
          stage && {
            title: `Set WORKDIR ${path}`,
            edits: [insertAbove(context.file, copy, `WORKDIR ${path}`)],
          },
        ],
      });
    };
    return { instruction: { COPY: check, ADD: check } };
  },
});

/** So is what begins with a variable, for all that is known. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\$]|[A-Za-z]:)/.test(path);
}
