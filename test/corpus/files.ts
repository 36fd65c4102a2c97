import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readFromDisk } from "../../server/src/cli/disk.ts";
import { type RelatedAnswer, relatedKey } from "../../server/src/core/lint/related.ts";
import type { Language } from "../../server/src/core/lint/rule.ts";
import { type Ask, createService } from "../../server/src/core/service.ts";

/** A file as somebody wrote it. */
export interface RealFile {
  /** The folder of its project. */
  readonly project: string;
  /** Relative to that folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Undefined for a file that is not ours. */
  readonly language: Language | undefined;
  /** Answers from the project; what lies outside of it stays unknown. */
  readonly ask: Ask;
}

const service = createService();

/** Our own corpus. */
export const corpus = dirname(fileURLToPath(import.meta.url));

/** Where files that are no part of the repository lie: `DOCKWISE_CORPUS`. */
const outside = process.env.DOCKWISE_CORPUS && resolve(process.env.DOCKWISE_CORPUS);

/** A file or folder below `DOCKWISE_CORPUS`; undefined, and said aloud, where the variable is not set. */
export function outsidePath(path: string, testing: string): string | undefined {
  if (outside) return join(outside, path);
  console.warn(`Skipped: ${testing}. Set DOCKWISE_CORPUS to the folder that holds ${path}.`);
  return undefined;
}

/** The projects in a folder, in order. */
export function projectsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
}

/** The files of a project, in order. Those that are written by the tests are left out. */
export function filesOf(folder: string, project: string): readonly RealFile[] {
  const root = join(folder, project);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path !== "findings.txt" && statSync(join(root, path)).isFile())
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return {
        project,
        path: path.replaceAll("\\", "/"),
        text,
        language: service.recognise(join(project, path), undefined, text),
        ask: askIn(root, path),
      };
    });
}

/** Those of all projects that are ours. */
export function ourFilesIn(folder: string): readonly (RealFile & { readonly language: Language })[] {
  return projectsIn(folder).flatMap((project) =>
    filesOf(folder, project).flatMap((file) => {
      const { language } = file;
      return language ? [{ ...file, language }] : [];
    }),
  );
}

function askIn(root: string, path: string): Ask {
  const folder = dirname(join(root, path));
  return async (requests) => {
    const answers = new Map<string, RelatedAnswer>();
    for (const request of requests) {
      const wanted = resolve(folder, request.path);
      if (relative(root, wanted).startsWith("..")) continue;
      const answer = await readFromDisk(wanted, request.as);
      if (answer) answers.set(relatedKey(request), withoutOurs(answer));
    }
    return answers;
  };
}

/** The projects do not have the file that the tests write beside them. */
function withoutOurs(answer: RelatedAnswer): RelatedAnswer {
  if (answer.as !== "list" || !answer.names) return answer;
  return { as: "list", names: answer.names.filter((name) => name !== "findings.txt") };
}
