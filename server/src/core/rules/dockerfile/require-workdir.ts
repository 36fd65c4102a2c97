import { insertAbove } from "../../dockerfile/edits.ts";
import { misplacedInstall } from "../../dockerfile/installFolder.ts";
import type { CopyInstruction, RunInstruction, Stage } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { startFolder } from "../../dockerfile/startScript.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-workdir",
    summary: "Set WORKDIR before copying to a relative path or installing what is copied.",
    why: "Without WORKDIR all happens wherever the base image stands, mostly in `/`, among the folders of the system: files land there, and programs look for theirs there.",
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
  messages: {
    missing: "{path} is relative, and no WORKDIR above says to what",
    install: "{command} looks in {here} for its files, and they are in {folder}",
  },
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
    {
      title: "An install that finds nothing",
      bad: "FROM node:24\nCOPY package*.json /app/\nRUN «npm» ci\n",
      good: "FROM node:24\nCOPY package*.json /app/\nWORKDIR /app\nRUN npm ci\n",
      message: "npm ci looks in / for its files, and they are in /app",
    },
  ],
  quiet: [
    { code: "FROM node:24\nCOPY . /app\nRUN npm ci --prefix /app\n", because: "an option says where" },
    { code: "FROM node:24\nCOPY package*.json /\nRUN npm ci\n", because: "they are in / as well" },
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
      const path = stage?.base?.name === "golang" ? "/src" : ((stage && startFolder(stage)) ?? "/app");
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
    const checkInstall = (run: RunInstruction): void => {
      const { stage, onbuild } = run;
      if (!stage || onbuild || seen.has(stage) || lastOf(stage, "WORKDIR", run) || standsSomewhere(stage))
        return;
      const here = (stage.base && context.images.of(stage.base)?.workdir) ?? "/";
      const found = misplacedInstall(run, here);
      if (!found) return;
      seen.add(stage);
      const { install, word, folder } = found;
      context.report(word, "install", {
        data: { command: install.name, here, folder },
        fixes: [
          {
            title: `Set WORKDIR ${folder}`,
            edits: [insertAbove(context.file, run, `WORKDIR ${folder}`)],
          },
        ],
      });
    };
    return { instruction: { COPY: check, ADD: check, RUN: checkInstall } };
  },
});

/** So is what begins with a variable, for all that is known. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\$]|[A-Za-z]:)/.test(path);
}
