import type { CopyInstruction, Dockerfile, Stage, Word } from "./model.ts";
import { cleanPath } from "./scope.ts";

/** A place in the build context that a file of the image may come from. */
export interface Origin {
  /** Relative to the context, with `/`. */
  readonly path: string;
  readonly copy: CopyInstruction;
  readonly source: Word;
  /** The source is this file, not a folder that holds it or a pattern. */
  readonly alone: boolean;
}

const mostStages = 20;

/** Takes its files from the build context. */
export function readsContext(copy: CopyInstruction): boolean {
  return !copy.from && !copy.onbuild;
}

/** A source in the build context, relative to it and cleaned; `.` is all of it. Undefined for a URL and for what a variable hides. */
export function contextPath(copy: CopyInstruction, source: Word): string | undefined {
  const text = copy.valueOf(source);
  if (text === undefined || /^[\w.+-]+:\/\/|^git@|[^/]\.git(?:#|$)/.test(text)) return undefined;
  return cleanPath(text).slice(1) || ".";
}

/** Names of what is often made before the image is built, so that it need not be there. */
export const builtNames = /^(?:dist|build|built|out|output|target|bin|lib|public|vendor)$/;

/**
 * Whether the folder of a Dockerfile can be its build context: it has all that the file copies by name. Many are built from the top of a
 * repository, where other files have the same names. `undefined` while that is not known.
 */
export function isInContext(
  { stages }: Dockerfile,
  stat: (path: string) => object | null | undefined,
): boolean | undefined {
  for (const { copies } of stages) {
    for (const copy of copies) {
      for (const path of readsContext(copy) ? namedPaths(copy) : []) {
        const there = stat(path);
        if (!there) return there === null ? false : undefined;
      }
    }
  }
  return true;
}

/** What it copies by its whole name and is not built before. */
function namedPaths(copy: CopyInstruction): readonly string[] {
  return copy.sources.flatMap((source) => {
    const path = contextPath(copy, source);
    if (path === undefined || /^\.$|[*?[\\]/.test(path)) return [];
    return path.split("/").some((name) => builtNames.test(name)) ? [] : [path];
  });
}

/** The first of the places that is there; `null` when none is, `undefined` when that is not known. */
export function found<Known>(
  origins: readonly Origin[],
  read: (path: string) => Known | null | undefined,
): (Origin & { readonly known: Known }) | null | undefined {
  for (const origin of origins) {
    const known = read(origin.path);
    if (known === undefined) return undefined;
    if (known !== null) return { ...origin, known };
  }
  return null;
}

/**
 * The places in the build context from which the steps of a stage may have copied a file, the last copy first, through other stages too.
 * Where a step that cannot be followed may have made it, the places behind that step are left out.
 *
 * @param path absolute, in the image
 * @param before only steps that stand before this one
 */
export function originsOf(
  path: string,
  stage: Stage | undefined,
  before = Number.POSITIVE_INFINITY,
  depth = 0,
): readonly Origin[] {
  const origins: Origin[] = [];
  for (const one of depth < mostStages ? (stage?.lineage ?? []) : []) {
    for (const copy of one.copies.toReversed()) {
      if (copy.index >= before && one === stage) continue;
      const step = through(copy, path, depth);
      if (!step) return origins;
      origins.push(...step);
    }
  }
  return origins;
}

/** Where one copy may have the file from; undefined where it cannot be followed. */
function through(copy: CopyInstruction, path: string, depth: number): readonly Origin[] | undefined {
  const { target } = copy;
  if (target === undefined) return undefined;
  const into = copy.targetPath;
  // Without a working directory nobody knows where a relative path leads, so it is not followed to where an absolute one points.
  if (into === undefined) return [];
  const isFolder = /(?:^|\/)\.{0,2}$/.test(target) || copy.sources.length > 1;
  if (path !== into && !path.startsWith(into === "/" ? "/" : `${into}/`)) return [];
  if (copy.heredocs.length > 0 || copy.flags.some(({ name }) => name === "parents")) return undefined;
  if (copy.from && !copy.fromStage) return undefined;
  const found: Origin[] = [];
  for (const source of copy.sources) {
    const from = contextPath(copy, source);
    if (from === undefined) return undefined;
    for (const one of candidates(from, into, isFolder, path)) {
      if (copy.fromStage)
        found.push(...originsOf(cleanPath(`/${one.path}`), copy.fromStage, undefined, depth + 1));
      else found.push({ ...one, copy, source });
    }
  }
  return found;
}

function candidates(
  from: string,
  into: string,
  isFolder: boolean,
  path: string,
): readonly { readonly path: string; readonly alone: boolean }[] {
  const found: { path: string; alone: boolean }[] = [];
  const slash = from.lastIndexOf("/") + 1;
  const name = from.slice(slash);
  const rest = path.slice(into === "/" ? 1 : into.length + 1);
  if (/[*?[\\]/.test(from)) {
    const first = rest.split("/")[0] ?? "";
    if (fits(name, first)) found.push({ path: from.slice(0, slash) + rest, alone: false });
    return found;
  }
  if (path === into && !isFolder) found.push({ path: from, alone: true });
  if (rest === name) found.push({ path: from, alone: true });
  if (rest !== "" && !fileNames.test(name))
    found.push({ path: from === "." ? rest : `${from}/${rest}`, alone: false });
  return found;
}

/** Hardly the name of a folder. */
const fileNames = /\w\.(?:json|lock|lockb|ya?ml|toml|xml|sh|js|ts|py|rb|txt|md|mod|sum|conf|ini|jar)$/;

/** `*` and `?` in a file name, as COPY reads them. */
function fits(pattern: string, name: string): boolean {
  if (/[[\\]/.test(pattern) || pattern.length > 100) return false;
  const source = pattern
    .replace(/[.+^${}()|]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replaceAll("?", ".");
  return name !== "" && new RegExp(`^${source}$`).test(name);
}
