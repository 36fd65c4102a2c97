import { Glob } from "./glob.ts";
import type { Dockerignore, IgnorePattern } from "./model.ts";

/** Names that mean the same wherever they are. */
const everywhere =
  /^(?:node_modules|bower_components|__pycache__|\.?venv|coverage|Thumbs\.db|\.[a-zA-Z][\w.*-]*|\*?\*?\.(?:env|log|pyc|pyo|swp|swo|tmp|bak|class|o|pem|key|DS_Store))\/?$/;
const mostFolders = 80;
const deepest = 3;

/** Whether a pattern for the top of the build context is surely meant for all folders. */
export function meantEverywhere({ pattern, negated }: IgnorePattern): boolean {
  return !negated && everywhere.test(pattern);
}

/**
 * Something below the top of the build context that has the name a pattern asks for and is let in all the same.
 *
 * @param list the names in a folder, folders with a slash; what is not known is not looked into
 */
export function deeperMatch(
  file: Dockerignore,
  { pattern }: IgnorePattern,
  list: (folder: string) => readonly string[] | null | undefined,
): string | undefined {
  const glob = new Glob(pattern);
  const asked = (path: string) => file.patterns.some((one) => one.negated && one.pattern === path);
  let folders = ["."];
  let looked = 0;
  for (let depth = 0; depth <= deepest; depth++) {
    const below: string[] = [];
    for (const folder of folders) {
      if (looked++ >= mostFolders) return undefined;
      for (const name of list(folder) ?? []) {
        const bare = name.replace(/\/$/, "");
        const path = folder === "." ? bare : `${folder}/${bare}`;
        if (file.excludes(path) || asked(path)) continue;
        if (depth > 0 && glob.covers(bare)) return path;
        if (name.endsWith("/") && bare !== "node_modules" && bare !== ".git") below.push(path);
      }
    }
    folders = below;
  }
  return undefined;
}
