import type { CopyInstruction, Instruction, RunInstruction } from "./model.ts";

/** The lock files of each package manager, the usual one first. */
export const lockFiles = {
  npm: ["package-lock.json", "npm-shrinkwrap.json"],
  yarn: ["yarn.lock"],
  pnpm: ["pnpm-lock.yaml"],
  bun: ["bun.lock", "bun.lockb"],
} as const;

export type LockedManager = keyof typeof lockFiles;

/** Tells what is in the folder that is built: `context.related`. */
interface Folder {
  stat(path: string): { readonly type: "file" | "folder" } | null | undefined;
}

/** The lock file that lies in the image where the RUN begins; undefined where none does, or nobody can tell. */
export function lockFileIn(
  run: RunInstruction,
  names: readonly string[],
  folder: Folder,
): string | undefined {
  const mounted = run.mounts.flatMap(({ flag }) => flag.options.flatMap(({ value }) => value?.text ?? []));
  const copied = copiesBefore(run).flatMap(({ sources, from }) =>
    sources.map(({ text }) => ({ path: text.text, from })),
  );
  const paths = [...copied.map(({ path }) => path), ...mounted];
  const named = names.find((name) => paths.some((path) => path === name || path.endsWith(`/${name}`)));
  if (named !== undefined) return named;
  return names.find((name) => {
    const taken = copied.some(({ path, from }) => !from && takes(path, name));
    return taken && folder.stat(name)?.type === "file";
  });
}

function copiesBefore(run: Instruction): readonly CopyInstruction[] {
  return (run.stage?.lineage ?? []).flatMap((stage) =>
    // The nearest hundred tell enough.
    [...stage.all("ADD"), ...stage.all("COPY")]
      .slice(-100)
      .filter((copy) => copy.stage !== run.stage || copy.index < run.index),
  );
}

/** Whether a source is everything, or a pattern that the name fits. */
function takes(source: string, name: string): boolean {
  const path = source.replace(/^\.\/(?=.)/, "");
  if (path === "." || path === "./" || path === "/") return true;
  if (!/[*?]/.test(path)) return false;
  const pattern = path
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, "[^/]*")
    .replace(/\?/g, "[^/]");
  return new RegExp(`^${pattern}$`).test(name);
}
