import type { ShellCommand } from "../shell/model.ts";

/** A command that refuses to go on without a lock file. */
export interface LockedInstall {
  /** As people call it: `npm ci`. */
  readonly name: string;
  readonly manifest: string;
  /** Any of these will do. */
  readonly locks: readonly [string, ...string[]];
}

interface Form extends LockedInstall {
  readonly program: string;
  readonly verbs: readonly string[];
  /** Only with one of these; none where the verb says enough. */
  readonly options: readonly string[];
}

const forms: readonly Form[] = [
  {
    program: "npm",
    name: "npm ci",
    verbs: ["ci", "clean-install"],
    options: [],
    manifest: "package.json",
    locks: ["package-lock.json", "npm-shrinkwrap.json"],
  },
  {
    program: "pnpm",
    name: "pnpm install --frozen-lockfile",
    verbs: ["install", "i"],
    options: ["--frozen-lockfile"],
    manifest: "package.json",
    locks: ["pnpm-lock.yaml"],
  },
  {
    program: "yarn",
    name: "yarn install --immutable",
    verbs: ["install", ""],
    options: ["--immutable"],
    manifest: "package.json",
    locks: ["yarn.lock"],
  },
  {
    program: "uv",
    name: "uv sync",
    verbs: ["sync"],
    options: ["--locked", "--frozen"],
    manifest: "pyproject.toml",
    locks: ["uv.lock"],
  },
  {
    program: "cargo",
    name: "cargo --locked",
    verbs: ["build", "fetch"],
    options: ["--locked", "--frozen"],
    manifest: "Cargo.toml",
    locks: ["Cargo.lock"],
  },
];

/** Options that lead to another folder. */
const elsewhere =
  /^(?:-C|--prefix|--dir|--cwd|--directory|--project|--manifest-path|-w|--workspaces?|--filter|--package)(?:=|$)/;

/** Undefined for a command that does without, or works in another folder. */
export function lockedInstall(command: ShellCommand): LockedInstall | undefined {
  const words = command.args.map(({ value = "-C" }) => value);
  if (words.some((word) => elsewhere.test(word))) return undefined;
  const verb = words.find((word) => !word.startsWith("-")) ?? "";
  return forms.find(({ program, verbs, options }) => {
    if (command.name?.value !== program || !verbs.includes(verb)) return false;
    return options.length === 0 || options.some((option) => words.includes(option));
  });
}
