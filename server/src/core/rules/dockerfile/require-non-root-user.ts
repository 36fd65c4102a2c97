import { insertBeforeStart } from "../../dockerfile/edits.ts";
import type { Stage } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { wantsRoot } from "../../dockerfile/wantsRoot.ts";
import type { KnownImage } from "../../knowledge/images.ts";
import { switchingLines } from "../../knowledge/users.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-non-root-user",
    summary: "Run the container as a user that is not root.",
    why: "Root inside a container is root to the kernel. A hole in the program, or in the runtime, then gives an attacker far more than your program needs.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q46", "Q26", "Q119"],
    references: [{ title: "USER", url: "https://docs.docker.com/build/building/best-practices/#user" }],
  },
  messages: {
    none: "No USER is set and {image} starts as root, so the program runs as root",
  },
  fix: { safety: "suggestion", title: "Switch to another user" },
  examples: [
    {
      title: "The image brings a user",
      bad: 'FROM «node:24-alpine»\nWORKDIR /app\nCOPY app.js ./\nCMD ["node", "app.js"]\n',
      good: 'FROM node:24-alpine\nWORKDIR /app\nCOPY app.js ./\nUSER node\nCMD ["node", "app.js"]\n',
      message: "No USER is set and node:24-alpine starts as root, so the program runs as root",
    },
    {
      title: "The image brings none",
      bad: 'FROM «debian:13-slim»\nCOPY app /usr/local/bin/\nENTRYPOINT ["app"]\nCMD ["serve"]\n',
      good: 'FROM debian:13-slim\nCOPY app /usr/local/bin/\nRUN groupadd --system app && useradd --system --gid app --no-create-home app\nUSER app\nENTRYPOINT ["app"]\nCMD ["serve"]\n',
    },
    {
      title: "The last line is left open",
      bad: "FROM «node:24-alpine»\nRUN npm ci && \\\n    npm cache clean --force \\\n",
      good: "FROM node:24-alpine\nRUN npm ci && \\\n    npm cache clean --force\nUSER node\n",
    },
  ],
  quiet: [
    { code: "FROM node:24\nUSER root\n", because: "a USER that says root is for another rule" },
    { code: 'FROM node:24\nUSER node\nCMD ["node", "app.js"]\n', because: "a user is set" },
    {
      code: 'FROM golang:1.26 AS build\nRUN go build\nFROM gcr.io/distroless/static-debian13:nonroot\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]\n',
      because: "the base starts as nonroot, and a build stage is not shipped",
    },
    { code: "FROM example.com/team/base:2\nCOPY app /app\n", because: "nobody knows whom that base runs as" },
    {
      code: "FROM postgres:18\nCOPY init.sql /docker-entrypoint-initdb.d/\n",
      because: "its entrypoint gives root up by itself",
    },
    {
      code: "FROM node:24 AS base\nUSER node\nFROM base\nCOPY app.js ./\n",
      because: "the stage it is built from sets a user",
    },
    { code: "FROM node:24\nARG UID=1000\nUSER $UID\n", because: "the variable names a user" },
    { code: "FROM scratch\nCOPY dist /dist\n", because: "it runs nothing" },
    {
      code: "FROM nginx:1.30\nCOPY site /usr/share/nginx/html\n",
      because: "its workers are another user already, and as that user alone it cannot write its files",
    },
    { code: "FROM php:8.5-apache\nCOPY src ./\n", because: "Apache runs PHP in workers of another user" },
    {
      code: 'FROM alpine:3.23\nRUN apk add --no-cache su-exec tini\nENTRYPOINT ["tini", "--", "/run.sh"]\n',
      because: "the script starts as root to change to another user",
    },
    {
      code: 'FROM alpine:3.23\nCOPY jobs /etc/crontabs/root\nCMD ["crond", "-f"]\n',
      because: "cron runs jobs for every user, so it has to be root",
    },
  ],
  create: (context) => ({
    file({ finalStage }) {
      if (!finalStage?.base || lastOf(finalStage, "USER")) return;
      const known = context.images.of(finalStage.base);
      const image = finalStage.from.image;
      if (!image || known?.user?.default !== "root") return;
      if (dropsRoot(finalStage, known) || wantsRoot(finalStage)) return;
      const lines = switchingLines(known);
      const edit = lines && insertBeforeStart(context.file, finalStage, lines);
      context.report(image, "none", {
        data: { image: finalStage.base.text },
        fixes: [edit && { edits: [edit] }],
      });
    },
  }),
});

/** The image's own entrypoint starts as root on purpose and changes to another user itself. */
function dropsRoot(stage: Stage, known: KnownImage): boolean {
  return known.user?.entrypointDrops === true && !lastOf(stage, "ENTRYPOINT");
}
