import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Language } from "../core/lint/rule.ts";
import type { Service } from "../core/service.ts";
import { problemOf, readText } from "./text.ts";

/** A file to lint, or a path that could not be read. */
export type Source =
  | { readonly path: string; readonly language: Language; readonly text: string }
  | { readonly path: string; readonly problem: string };

const skipped: ReadonlySet<string> = new Set([".git", "node_modules", ".cache", "dist"]);

/** Reads the files that the user named, and those of ours in the folders that they named; each once, in that order. */
export async function readSources(
  service: Service,
  paths: readonly string[],
  cwd: string,
): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  const visited = new Set<string>();
  for (const given of paths) {
    const path = resolve(cwd, given);
    for await (const source of (await isFolder(path)) ? walk(service, path, visited) : named(service, path)) {
      if (!sources.has(source.path)) sources.set(source.path, source);
    }
  }
  return [...sources.values()];
}

/** The language of a file that the user named: it is tried, whatever it looks like. */
export function languageOf(service: Service, path: string, text: string): Language {
  const known = service.recognise(path, undefined, text);
  if (known) return known;
  const name = basename(path).toLowerCase();
  if (/\.(ya?ml|json)$/.test(name)) return "compose";
  return name.includes("ignore") ? "dockerignore" : "dockerfile";
}

async function* named(service: Service, path: string): AsyncGenerator<Source> {
  try {
    const text = await readText(path);
    yield { path, language: languageOf(service, path, text), text };
  } catch (error) {
    yield { path, problem: problemOf(error).message };
  }
}

/** @param visited the real paths of folders seen before: a link may lead back to one */
async function* walk(service: Service, folder: string, visited: Set<string>): AsyncGenerator<Source> {
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    const names = (await readdir(folder)).sort();
    for (const name of names) {
      const path = join(folder, name);
      if (await isFolder(path)) {
        if (!skipped.has(name)) yield* walk(service, path, visited);
      } else if (await isFile(path)) {
        yield* found(service, path);
      }
    }
  } catch (error) {
    yield { path: folder, problem: problemOf(error).message };
  }
}

/** A file met on the way counts when it is ours: by its name, or for YAML by what it holds. */
async function* found(service: Service, path: string): AsyncGenerator<Source> {
  const byName = service.recognise(path, undefined, "") !== undefined;
  if (!byName && !/\.ya?ml$/i.test(path)) return;
  try {
    const text = await readText(path);
    const language = service.recognise(path, undefined, text);
    if (language) yield { path, language, text };
  } catch (error) {
    if (byName) yield { path, problem: problemOf(error).message };
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path))?.isDirectory() ?? false;
}

async function isFile(path: string): Promise<boolean> {
  return (await statOf(path))?.isFile() ?? false;
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}
