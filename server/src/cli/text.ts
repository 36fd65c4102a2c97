import { readFile, stat } from "node:fs/promises";

/** Why a file cannot be dealt with, as one sentence. */
export class FileProblem extends Error {}

/** The text of a file, its byte order mark included. @throws FileProblem */
export async function readText(path: string): Promise<string> {
  try {
    if (!(await stat(path)).isFile()) throw new FileProblem("This is neither a file nor a folder.");
    return decode(await readFile(path));
  } catch (error) {
    throw problemOf(error);
  }
}

/** The standard input, to its end. @throws FileProblem */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
}

/** What is not UTF-8 is left alone: writing it back after a fix would change bytes that nobody looked at. */
function decode(bytes: Buffer): string {
  if (bytes.includes(0)) throw new FileProblem("This is a binary file.");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileProblem("This file is not UTF-8 text.");
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  EACCES: "There is no permission for this.",
  EPERM: "There is no permission for this.",
  ELOOP: "This link leads to itself.",
  ENOSPC: "The disk is full.",
  EROFS: "The disk cannot be written.",
};

export function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new FileProblem(sentences[code] ?? (error instanceof Error ? error.message : String(error)));
}
