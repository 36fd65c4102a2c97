import type { Instruction } from "../../dockerfile/model.ts";
import { cleansCache, isShipped, mountsCache } from "../../dockerfile/packageCaches.ts";
import { runsAsRoot } from "../../knowledge/users.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { hasOption } from "../../shell/arguments.ts";
import type { ManagerName } from "../../shell/packageManagers.ts";
import { brings, type PackageCommand, packagesIn } from "../../shell/packages.ts";
import { insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-cache-mount",
    summary: "Keep the downloads of a package manager in a cache mount.",
    why: "One changed dependency runs the step again, and every package is downloaded anew. A cache mount outlives the step and is never in the image.",
    category: "cache",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q32", "Q28", "Q10"],
    references: [
      { title: "Use cache mounts", url: "https://docs.docker.com/build/cache/optimize/#use-cache-mounts" },
      {
        title: "RUN --mount=type=cache",
        url: "https://docs.docker.com/reference/dockerfile/#run---mounttypecache",
      },
    ],
  },
  messages: { anew: "{command} downloads everything anew whenever this step runs" },
  fix: { safety: "suggestion", title: "Mount a cache" },
  examples: [
    {
      title: "npm",
      bad: "FROM node:24\nCOPY package*.json ./\nRUN npm «ci»\n",
      good: "FROM node:24\nCOPY package*.json ./\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      message: "npm ci downloads everything anew whenever this step runs",
    },
    {
      title: "pip in a stage that is not shipped",
      bad: "FROM python:3.14 AS build\nRUN pip «install» --target /deps -r requirements.txt\nFROM python:3.14-slim\nCOPY --from=build /deps /deps\n",
      good: "FROM python:3.14 AS build\nRUN --mount=type=cache,target=/root/.cache/pip pip install --target /deps -r requirements.txt\nFROM python:3.14-slim\nCOPY --from=build /deps /deps\n",
    },
    {
      title: "go, beside another mount",
      bad: "FROM golang:1.27\nRUN --mount=type=bind,target=. \\\n    go mod «download»\n",
      good: "FROM golang:1.27\nRUN --mount=type=cache,target=/go/pkg/mod --mount=type=bind,target=. \\\n    go mod download\n",
    },
    {
      title: "Another user, who has another folder",
      bad: "FROM node:24\nUSER node\nRUN npm «ci»\n",
      good: "FROM node:24\nUSER node\nRUN --mount=type=cache,target=/home/node/.npm,uid=1000 npm ci\n",
      notFixed: "the folder and its owner depend on the user",
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      because: "the mount is there",
    },
    {
      code: "FROM node:24\nRUN npm ci && npm cache clean --force\n",
      because: "the step empties the cache on purpose",
    },
    {
      code: "FROM python:3.14\nRUN pip install --no-cache-dir flask==3.1.2\n",
      because: "somebody decided against a cache",
    },
    {
      code: "FROM debian:13\nRUN apt-get update && apt-get install -y curl\n",
      because: "apt needs more than a mount",
    },
    { code: "FROM node:24\nRUN npm run build\n", because: "nothing is downloaded" },
  ],
  create: (context) => ({
    instruction: {
      RUN(run) {
        const { script } = run;
        if (!script) return;
        const seen = new Set<ManagerName>();
        for (const packages of packagesIn(script)) {
          const { manager, program, verb, word } = packages;
          if (!cached.has(manager.name) || seen.has(manager.name) || !downloads(packages)) continue;
          seen.add(manager.name);
          // There the rules on their left-over caches offer the mount.
          if (isShipped(context.file, run) && (manager.name === "pip" || manager.name === "yarn")) continue;
          if (turnedOff(packages, run) || mountsCache(run, packages) || cleansCache(script, run, packages))
            continue;
          const target = (manager.caches[0] ?? "").replace("~", "/root");
          const edit = insert(run.keywordSpan.end, ` --mount=type=cache,target=${target}`);
          context.report(word, "anew", {
            data: { command: [program, verb].filter(Boolean).join(" ") },
            fixes: [runsAsRoot(run, context.images) ? { edits: [edit] } : undefined],
          });
        }
      },
    },
  }),
});

const cached: ReadonlySet<ManagerName> = new Set([
  "pip",
  "uv",
  "poetry",
  "npm",
  "pnpm",
  "yarn",
  "bun",
  "go",
  "cargo",
]);

function downloads(packages: PackageCommand): boolean {
  return brings(packages) && !hasOption(packages.options, "--offline", "--no-index");
}

function turnedOff({ options, command }: PackageCommand, instruction: Instruction): boolean {
  const off = /^(?:PIP_NO_CACHE_DIR|UV_NO_CACHE)$/;
  return (
    hasOption(options, "--no-cache", "--no-cache-dir") ||
    command.assignments.some(({ name }) => off.test(name)) ||
    [...instruction.variableNames()].some((name) => off.test(name))
  );
}
