import { readdir, readFile, stat } from "node:fs/promises";
import type { RelatedAnswer, RelatedRequest } from "../core/lint/related.ts";

/** Beyond this a file is not one that a check looks into. */
const maxBytes = 1024 * 1024;

type As = RelatedRequest["as"];

/**
 * Answers from the disk what the engine wants to know of a path. Undefined where the answer is not known: no permission, too large,
 * something that is neither file nor folder.
 */
export async function readFromDisk(path: string | URL, as: As): Promise<RelatedAnswer | undefined> {
  try {
    return await readers[as](path);
  } catch (error) {
    return isMissing(error) ? nothing[as] : undefined;
  }
}

const nothing: { readonly [as in As]: RelatedAnswer } = {
  text: { as: "text", text: null },
  stat: { as: "stat", stat: null },
  list: { as: "list", names: null },
};

const readers: { readonly [as in As]: (path: string | URL) => Promise<RelatedAnswer | undefined> } = {
  async text(path) {
    const found = await stat(path);
    if (found.isDirectory()) return nothing.text;
    if (!found.isFile() || found.size > maxBytes) return undefined;
    return { as: "text", text: await readFile(path, "utf8") };
  },
  async stat(path) {
    const found = await stat(path);
    // On Windows there are no modes: what Node gives there says nothing about the file.
    const mode = process.platform === "win32" ? undefined : found.mode & 0o7777;
    if (found.isDirectory()) return { as: "stat", stat: { type: "folder", mode } };
    return found.isFile() ? { as: "stat", stat: { type: "file", mode } } : undefined;
  },
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true });
    return {
      as: "list",
      names: entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
    };
  },
};

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
