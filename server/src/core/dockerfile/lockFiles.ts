import type { ShellCommand } from "../shell/model.ts";
import { found, isInContext, type Origin, originsOf } from "./contextFiles.ts";
import { lockFiles } from "./copiedLocks.ts";
import type { Dockerfile, RunInstruction } from "./model.ts";
import { workdirAt } from "./scope.ts";

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
    locks: lockFiles.npm,
  },
  {
    program: "pnpm",
    name: "pnpm install --frozen-lockfile",
    verbs: ["install", "i"],
    options: ["--frozen-lockfile"],
    manifest: "package.json",
    locks: lockFiles.pnpm,
  },
  {
    program: "yarn",
    name: "yarn install --immutable",
    verbs: ["install", ""],
    options: ["--immutable"],
    manifest: "package.json",
    locks: lockFiles.yarn,
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

/** A step that installs from a lock file which is not there by then. */
export interface MissingLock {
  readonly manifest: Origin;
  readonly lock: string;
  /** Relative to the build context. */
  readonly path: string;
  /** Whether it lies beside the manifest; undefined where nobody knows. */
  readonly isThere: boolean | undefined;
}

type Stat = (path: string) => object | null | undefined;

/** @param plainBase nothing of a project is in the base image */
export function missingLock(
  file: Dockerfile,
  run: RunInstruction,
  { manifest: name, locks }: LockedInstall,
  plainBase: boolean,
  stat: Stat,
): MissingLock | undefined {
  const folder = workdirAt(run);
  if (folder === undefined || run.mounts.some(({ type }) => type === "bind")) return undefined;
  const from = (each: string) => originsOf(`${folder}/${each}`, run.stage, run.index);
  const manifests = from(name);
  const [first] = manifests;
  // Whatever lies in the folder: the manifest is copied by its name, and no step brings a lock file or may have written one.
  const surely =
    first?.alone && plainBase && !mayBeWritten(run) && locks.every((lock) => from(lock).length === 0);
  const manifest = found(manifests, stat) ?? (surely ? first : undefined);
  if (!manifest || locks.some((lock) => found(from(lock), stat) !== null)) return undefined;
  const beside = manifest.path.slice(0, manifest.path.length - name.length);
  const known = isInContext(file, stat) && locks.every((lock) => stat(beside + lock) !== undefined);
  if (!surely && !known) return undefined;
  const there = locks.find((lock) => stat(beside + lock));
  const lock = there ?? locks[0];
  return { manifest, lock, path: beside + lock, isThere: known ? there !== undefined : undefined };
}

/** By an earlier step that does more than to install packages of the system. */
function mayBeWritten({ stage, index }: RunInstruction): boolean {
  const writes = /\b(?:npm|yarn|pnpm|uv|cargo|git|curl|wget|cp|mv|tar|unzip|touch|make)\b|\.sh\b|>/;
  const earlier = (run: RunInstruction) => run.stage !== stage || run.index < index;
  const runs = stage?.lineage.flatMap((one) => one.all("RUN").filter(earlier)) ?? [];
  return runs.some(({ args, form }) => form === "heredoc" || writes.test(args.text));
}
