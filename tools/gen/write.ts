import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes the files that differ and returns their paths. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  const stale = staleFiles(root, files);
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files.get(path) ?? "");
  }
  return stale;
}

/** The paths whose content on disk is not what it should be. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const full = join(root, path);
    return existsSync(full) && readFileSync(full, "utf8") === text ? [] : [path];
  });
}
