import { type Edit, insert } from "../text/edit.ts";
import type { CopyInstruction, Instruction, RunInstruction, Word } from "./model.ts";

/** The lock files of each package manager, the usual one first. */
export const lockFiles = {
  npm: ["package-lock.json", "npm-shrinkwrap.json"],
  yarn: ["yarn.lock"],
  pnpm: ["pnpm-lock.yaml"],
  bun: ["bun.lock", "bun.lockb"],
} as const;

export type LockedManager = keyof typeof lockFiles;

export interface LockFile {
  readonly name: string;
  /** The copy that takes the manifest along and leaves the lock file, where the image has none. */
  readonly leftBy: LeftBehind | undefined;
}

interface LeftBehind {
  readonly copy: CopyInstruction;
  readonly manifest: Word;
}

/** Tells what is in the folder that is built: `context.related`. */
interface Folder {
  stat(path: string): { readonly type: "file" | "folder" } | null | undefined;
}

/** The lock file that an install could keep to; undefined where there is none, or nobody can tell. */
export function lockFileFor(
  run: RunInstruction,
  names: readonly string[],
  folder: Folder,
): LockFile | undefined {
  const copies = copiesBefore(run);
  const mounted = run.mounts.flatMap(({ flag }) => flag.options.flatMap(({ value }) => value?.text ?? []));
  const paths = [...copies.flatMap(({ sources }) => sources.map(({ text }) => text.text)), ...mounted];
  const named = names.find((name) => paths.some((path) => path === name || path.endsWith(`/${name}`)));
  if (named !== undefined) return { name: named, leftBy: undefined };
  // What comes with everything, or with a pattern, is there only if the folder has it.
  const local = copies
    .filter(({ from }) => !from)
    .flatMap((copy) => copy.sources.map((word) => ({ copy, word })));
  const taken = names.filter((name) => local.some(({ word }) => takes(word.text.text, name)));
  const manifest = local.find(({ word }) => /^(?:\.\/)?package\.json$/.test(word.text.text));
  const candidates = taken.length > 0 || !manifest || mounted.length > 0 ? taken : names;
  const name = candidates.find((one) => folder.stat(one)?.type === "file");
  if (name === undefined) return undefined;
  const leftBy = taken.length > 0 ? undefined : manifest && { copy: manifest.copy, manifest: manifest.word };
  return { name, leftBy };
}

/** Copies the lock file beside the manifest; undefined where the destination may be a file. */
export function copyToo({ copy, manifest }: LeftBehind, lock: string): Edit | undefined {
  const destination = copy.destination?.text.text ?? "";
  if (copy.exec || !/(?:^\.|\/)$/.test(destination) || manifest.quote) return undefined;
  return insert(manifest.span.end, ` ${lock}`);
}

function copiesBefore(run: Instruction): readonly CopyInstruction[] {
  return (run.stage?.lineage ?? []).flatMap((stage) =>
    // The nearest hundred tell enough.
    [...stage.all("ADD"), ...stage.all("COPY")]
      .filter((copy) => copy.stage !== run.stage || copy.index < run.index)
      .slice(-100),
  );
}

/** Whether a source is everything, or a pattern that the name fits. */
function takes(source: string, name: string): boolean {
  const path = source.replace(/^\.\/(?=.)/, "");
  if (path === "." || path === "./" || path === "/") return true;
  if (!/[*?]/.test(path)) return false;
  const pattern = path
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, "[^/]*")
    .replace(/\?/g, "[^/]");
  return new RegExp(`^${pattern}$`).test(name);
}
