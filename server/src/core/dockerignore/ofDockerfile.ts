import { Glob } from "./glob.ts";
import type { Dockerignore } from "./model.ts";
import { parseDockerignore } from "./parse.ts";

/** The ignore file that holds for a Dockerfile in the folder of its build context: its own, else the common one. */
export interface HoldingIgnore {
  readonly path: string;
  readonly file: Dockerignore;
}

/** @returns `null` where there is none, `undefined` while that is not known */
export function ignoreFileOf(
  dockerfile: string,
  read: (path: string) => string | null | undefined,
): HoldingIgnore | null | undefined {
  const name = dockerfile.slice(dockerfile.lastIndexOf("/") + 1);
  for (const path of [`${name}.dockerignore`, ".dockerignore"]) {
    const text = read(path);
    if (text === undefined) return undefined;
    if (text !== null) return { path, file: parseDockerignore(text) };
  }
  return null;
}

/** Whether nothing of a path gets into the build context: it is excluded, and no `!` lets in a part of it. For `.`, whether the context is empty. */
export function excludesWhole(file: Dockerignore, path: string): boolean {
  const excluded = path === "." ? file.patterns.some(takesAll) : file.excludes(path);
  return excluded && !file.patterns.some(({ negated, pattern }) => negated && reachesBelow(pattern, path));
}

/**
 * The pattern because of which the build check CopyIgnoredFile takes a path for excluded though the builder lets it in: the check puts a slash
 * before the path, so that `*` at the beginning of a pattern fits no folder at all.
 */
export function mistakenFor({ patterns }: Dockerignore, path: string): string | undefined {
  if (path === "." || patterns.some(({ negated }) => negated)) return undefined;
  const fitting = ({ pattern }: Dockerignore["patterns"][number]) =>
    pattern.startsWith("*/") && new Glob(pattern).covers(`/${path}`);
  return patterns.find(fitting)?.pattern;
}

function takesAll({ negated, pattern }: Dockerignore["patterns"][number]): boolean {
  return !negated && /^(?:\*|\*\*|\*\*\/\*)$/.test(pattern);
}

/** Whether a pattern may fit something in the folder `path`. */
function reachesBelow(pattern: string, path: string): boolean {
  const wanted = path === "." ? [] : path.split("/");
  const steps = pattern.split("/");
  if (steps.slice(0, wanted.length).some((step) => step.includes("**"))) return true;
  return steps.length > wanted.length && wanted.every((name, at) => new Glob(steps[at] ?? "").covers(name));
}
