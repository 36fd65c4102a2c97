import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { FileEdit } from "../core/lint/finding.ts";
import { applyEdits } from "../core/text/edit.ts";
import { FileProblem, readText } from "./text.ts";

/** Writes a fixed file, and the files beside it that the fixes edit. @throws FileProblem and what the disk says */
export async function writeFixes(
  path: string,
  before: string,
  after: string,
  others: readonly FileEdit[],
): Promise<void> {
  const folder = dirname(path);
  for (const other of new Set(others.flatMap((edit) => edit.path ?? []))) {
    await writeOther(
      resolve(folder, other),
      others.filter((edit) => edit.path === other),
    );
  }
  if (after === before) return;
  if ((await readText(path)) !== before) throw new FileProblem("The file changed while it was being fixed.");
  await replaceText(path, after);
}

async function writeOther(path: string, edits: readonly FileEdit[]): Promise<void> {
  if (edits.some((edit) => edit.create)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, applyEdits("", edits), { flag: "wx" });
  } else {
    await replaceText(path, applyEdits(await readText(path), edits));
  }
}

/** The file is the old one or the new one at every moment, also when the power fails; a link stays a link. */
async function replaceText(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.dockwise`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
