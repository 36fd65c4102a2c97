import { Glob } from "./glob.ts";
import type { Dockerignore, IgnorePattern } from "./model.ts";

/** The pattern further down that excludes again what an exception names; undefined where the exception counts, or is a pattern itself. */
export function overrules(file: Dockerignore, exception: IgnorePattern): IgnorePattern | undefined {
  const { negated, pattern } = exception;
  if (!negated || pattern === "" || /[*?[\\]/.test(pattern) || !file.excludes(pattern)) return undefined;
  const below = file.patterns.slice(file.patterns.indexOf(exception) + 1);
  return below.findLast((one) => !one.negated && new Glob(one.pattern).covers(pattern));
}
