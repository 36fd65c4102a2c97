import {
  type LockedInstall,
  lockedInstall,
  type MissingLock,
  missingLock,
} from "../../dockerfile/lockFiles.ts";
import { type CommandSite, dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { insert, replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-lock-file",
    summary: "Copy the lock file before a step that installs from it.",
    why: "This install takes exactly the versions of the lock file and stops without one. The manifest alone is not enough.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q44", "Q28"],
    references: [{ title: "npm ci", url: "https://docs.npmjs.com/cli/commands/npm-ci" }],
  },
  messages: {
    uncopied: "{command} needs {lock}, which no step before it has copied",
    absent: "{command} needs {lock}, and there is none beside {manifest}",
  },
  fix: { safety: "safe", title: "Copy the lock file too" },
  examples: [
    {
      title: "It lies there, but is not copied",
      bad: "FROM node:24\nWORKDIR /app\nCOPY package.json ./\nRUN npm «ci»\nCOPY . .\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n",
      files: { "package.json": "{}", "package-lock.json": "{}" },
      message: "npm ci needs package-lock.json, which no step before it has copied",
    },
    {
      title: "Whatever lies in the folder",
      bad: "FROM node:24\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN npm «ci»\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json yarn.lock ./\nRUN npm ci\n",
    },
    {
      title: "There is none",
      bad: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN --mount=type=cache,target=/root/.npm npm «ci» --omit=dev\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN --mount=type=cache,target=/root/.npm npm install --omit=dev\n",
      files: { "package.json": "{}" },
      message: "npm ci needs package-lock.json, and there is none beside package.json",
    },
    {
      title: "Python, with a manifest in a folder",
      bad: "FROM python:3.14\nWORKDIR /app\nCOPY api/pyproject.toml .\nRUN uv «sync» --frozen --no-dev\n",
      good: "FROM python:3.14\nWORKDIR /app\nCOPY api/pyproject.toml api/uv.lock .\nRUN uv sync --frozen --no-dev\n",
      files: { "api/pyproject.toml": "", "api/uv.lock": "" },
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\n",
      files: { "package.json": "{}", "package-lock.json": "{}" },
      because: "the pattern takes the lock file along",
    },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY package.json ./\nRUN --mount=type=bind,source=package-lock.json,target=package-lock.json npm ci\n",
      files: { "package.json": "{}", "package-lock.json": "{}" },
      because: "the step mounts it",
    },
    {
      code: "FROM node:24 AS deps\nWORKDIR /deps\nCOPY . .\nFROM node:24\nWORKDIR /app\nCOPY --from=deps /deps/ ./\nRUN npm ci\n",
      files: { "package.json": "{}", "npm-shrinkwrap.json": "{}" },
      because: "it comes from another stage under its other name",
    },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY package.json ./\nRUN cd web && npm ci\nRUN npm ci --prefix api\n",
      files: { "package.json": "{}" },
      because: "both install in another folder",
    },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY services/api services/api\n",
      files: { "package.json": "{}", "index.js": "" },
      because: "the image is built from a folder further up",
    },
    {
      code: "FROM node:24\nWORKDIR /app\nCOPY . ./\nRUN npm ci\n",
      because: "nobody knows what lies beside the file",
    },
  ],
  create: (context) => {
    const check = (command: ShellCommand, { instruction, script }: CommandSite): void => {
      const install = lockedInstall(command);
      if (!install || instruction.keyword !== "RUN" || instruction.onbuild) return;
      if (script.commands.some(({ name }) => name?.value !== undefined && moves.has(name.value))) return;
      const plainBase = context.images.knows(instruction.stage?.base?.name ?? "");
      const stat = (path: string) => context.related.stat(path);
      const missing = missingLock(context.file, instruction, install, plainBase, stat);
      if (!missing) return;
      const at = command.args.find(({ value = "" }) => !value.startsWith("-")) ?? command.name ?? command;
      const data = { command: install.name, lock: missing.lock, manifest: install.manifest };
      if (missing.isThere === false)
        context.report(at, "absent", { data, fixes: [installWithout(command, install)] });
      else context.report(at, "uncopied", { data, fixes: [copyToo(missing)] });
    };
    return { command: { npm: check, pnpm: check, yarn: check, uv: check, cargo: check } };
  },
});

/** What enters another folder, or makes a lock file itself. */
const moves: ReadonlySet<string> = new Set(["cd", "pushd", "cp", "mv", "ln", "touch", "curl", "wget"]);

/** Only into a folder, and not into JSON. */
function copyToo({ manifest: { alone, copy, source }, path, isThere }: MissingLock): FixOffer | undefined {
  const folder = /(?:^|\/)\.{0,2}$/.test(copy.destination?.text.text ?? "") || copy.sources.length > 1;
  if (!alone || !folder || copy.exec || copy.from) return undefined;
  const safety = isThere ? "safe" : "suggestion";
  return { title: `Copy ${path} too`, safety, edits: [insert(source.span.end, ` ${path}`)] };
}

function installWithout(command: ShellCommand, { name }: LockedInstall): FixOffer | undefined {
  const verb = command.args.find(({ value }) => value === "ci");
  if (name !== "npm ci" || !verb?.editable) return undefined;
  return {
    title: "Install without a lock file",
    safety: "suggestion",
    edits: [replace(verb.span, "install")],
  };
}
