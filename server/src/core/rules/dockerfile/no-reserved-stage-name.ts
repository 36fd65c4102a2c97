import { freeStageName, renameStage } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";

/** Names that BuildKit keeps for itself, and what such a stage may be called instead. */
const reserved: ReadonlyMap<string, readonly string[]> = new Map([
  ["scratch", ["empty", "base"]],
  ["context", ["sources", "files"]],
]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-reserved-stage-name",
    summary: "Call no stage scratch or context.",
    why: "Both words mean something else already: `scratch` is the empty image and `context` what the build is given. Whoever writes the name may get the one or the other.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9"],
    sameAs: ["hadolint:DL3063", "buildkit:ReservedStageName"],
    references: [
      {
        title: "ReservedStageName",
        url: "https://docs.docker.com/reference/build-checks/reserved-stage-name/",
      },
    ],
  },
  messages: { reserved: "{name} is a reserved word and no name for a stage" },
  fix: { safety: "suggestion", title: "Rename this stage" },
  examples: [
    {
      title: "The empty image as a name",
      bad: "FROM alpine:3.23 AS «scratch»\n",
      good: "FROM alpine:3.23 AS empty\n",
      message: "scratch is a reserved word and no name for a stage",
    },
    {
      title: "Renamed wherever it is used",
      bad: "FROM node:24 AS «Context»\nFROM nginx:1.30\nCOPY --from=Context /app/dist /usr/share/nginx/html\n",
      good: "FROM node:24 AS sources\nFROM nginx:1.30\nCOPY --from=sources /app/dist /usr/share/nginx/html\n",
    },
  ],
  quiet: [
    { code: "FROM scratch\n", because: "the empty image is used, not named" },
    { code: "FROM alpine:3.23 AS scratch-build\n", because: "the word is only a part of the name" },
    { code: "FROM alpine:3.23 AS base\n", because: "base is a name like any other" },
  ],
  create: (context) => ({
    stage(stage) {
      const { name, from } = stage;
      const names = reserved.get(name ?? "");
      if (!name || !from.alias || !names) return;
      const free = freeStageName(context.file, names);
      context.report(from.alias, "reserved", {
        data: { name },
        fixes: [free ? { title: `Rename to ${free}`, edits: renameStage(stage, free) ?? [] } : undefined],
      });
    },
  }),
});
