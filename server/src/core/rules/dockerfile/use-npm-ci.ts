import { addArgument } from "../../dockerfile/argumentEdits.ts";
import { copyToo, type LockedManager, lockFileFor, lockFiles } from "../../dockerfile/copiedLocks.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { mayHoldOptions } from "../../shell/arguments.ts";
import { forManagers, isGlobal, type PackageCommand } from "../../shell/packages.ts";
import { type Edit, replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-npm-ci",
    summary: "Install what the lock file says: npm ci, or --frozen-lockfile.",
    why: "Where manifest and lock file disagree, a plain install resolves anew and goes on. The image then holds versions that nobody committed or tested.",
    category: "reproducibility",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q44", "Q28"],
    references: [
      { title: "npm ci", url: "https://docs.npmjs.com/cli/v11/commands/npm-ci" },
      { title: "pnpm install --frozen-lockfile", url: "https://pnpm.io/cli/install#--frozen-lockfile" },
    ],
  },
  messages: {
    moves: "{command} may install something else than {lock} says",
    left: "{lock} is not copied, so {command} chooses every version anew",
  },
  // It stops where the two disagree, which is the point, but may break a build that went through.
  fix: { safety: "suggestion", title: "Install what the lock file says" },
  examples: [
    {
      title: "The lock file is copied",
      bad: "FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm «install» --omit=dev\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci --omit=dev\n",
      message: "npm install may install something else than package-lock.json says",
    },
    {
      title: "A pattern takes it along",
      bad: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm «i»\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\n",
      files: { "package-lock.json": "{}\n" },
    },
    {
      title: "The lock file stays behind",
      bad: "FROM node:24\nWORKDIR /app\nCOPY «package.json» ./\nRUN npm install --omit=dev\nCOPY . .\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci --omit=dev\nCOPY . .\n",
      message: "package-lock.json is not copied, so npm install chooses every version anew",
      files: { "package-lock.json": "{}\n" },
    },
    {
      title: "yarn",
      bad: "FROM node:24\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN «yarn» && yarn cache clean\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN yarn --frozen-lockfile && yarn cache clean\n",
    },
    {
      title: "pnpm, in JSON form",
      bad: 'FROM node:24\nWORKDIR /app\nCOPY package.json pnpm-lock.yaml ./\nRUN ["pnpm", "«install»"]\n',
      good: 'FROM node:24\nWORKDIR /app\nCOPY package.json pnpm-lock.yaml ./\nRUN ["pnpm", "install", "--frozen-lockfile"]\n',
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nCOPY package*.json ./\nRUN npm install\n",
      because: "nobody knows whether there is a lock file",
    },
    { code: "FROM node:24\nCOPY . .\nRUN npm install\n", because: "there is no lock file", files: {} },
    {
      code: "FROM node:24\nCOPY package-lock.json ./\nRUN npm install -g npm@11\n",
      because: "the lock file is not about tools",
    },
    {
      code: "FROM node:24\nCOPY package-lock.json ./\nRUN npm install express@5\n",
      because: "a package is added on purpose",
    },
    {
      code: "FROM node:24\nCOPY yarn.lock ./\nRUN yarn install --immutable\n",
      because: "the lock file is kept to",
    },
    {
      code: "FROM node:24\nENV CI=true\nCOPY pnpm-lock.yaml ./\nRUN pnpm install\n",
      because: "pnpm keeps to the lock file where CI is set",
    },
  ],
  create: (context) => ({
    packages: forManagers(["npm", "yarn", "pnpm", "bun"], (packages, { instruction }) => {
      const { manager, command, program, verb, word } = packages;
      const name = manager.name as LockedManager;
      if (instruction.keyword !== "RUN" || !installsManifest(packages)) return;
      const ci = instruction.variable("CI") ?? command.assignments.find((one) => one.name === "CI");
      if (name !== "npm" && ci) return;
      const lock = lockFileFor(instruction, lockFiles[name], context.related);
      if (!lock) return;
      const data = { command: [program, verb].filter(Boolean).join(" "), lock: lock.name };
      const frozen = keepingToLock(packages, instruction);
      if (!lock.leftBy) {
        const title = name === "npm" ? "Use npm ci" : "Keep to the lock file";
        return context.report(word, "moves", { data, fixes: [frozen && { title, edits: [frozen] }] });
      }
      const copied = copyToo(lock.leftBy, lock.name);
      const edits = frozen && copied ? [copied, frozen] : [];
      const title = "Copy the lock file too, and install what it says";
      context.report(lock.leftBy.manifest, "left", { data, fixes: [{ title, edits }] });
    }),
  }),
});

const decided =
  /^(?:--(?:no-)?(?:frozen-lockfile|immutable)|--(?:pure-lockfile|no-lockfile|no-package-lock|package-lock-only|package-lock=false|lockfile-only|fix-lockfile|help|version)|-[vh])$/;

function installsManifest(packages: PackageCommand): boolean {
  const { act, verb, operands, options, command } = packages;
  if (act !== "install" || !["install", "i", ""].includes(verb) || operands.length > 0) return false;
  const says = options.some(({ value = "" }) => decided.test(value));
  return !isGlobal(packages) && !says && !command.args.some(mayHoldOptions);
}

function keepingToLock({ manager, word }: PackageCommand, instruction: Instruction): Edit | undefined {
  if (manager.name === "npm") return word.editable ? replace(word.span, "ci") : undefined;
  // Yarn 2 and later have a folder or a file of their own.
  const modern = instruction.stage?.lineage.some((stage) =>
    stage.all("COPY").some(({ args }) => /\.yarnrc\.yml|\.yarn\b/.test(args.text)),
  );
  return addArgument(
    instruction,
    word,
    manager.name === "yarn" && modern ? "--immutable" : "--frozen-lockfile",
  );
}
