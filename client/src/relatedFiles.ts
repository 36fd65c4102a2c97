import { FileType, Uri, workspace } from "vscode";
import type { RequestType } from "vscode-languageclient";
import { type readRelatedRequest, relatedKey } from "../../server/src/lsp/protocol.ts";

type Params<T> = T extends RequestType<infer P, infer _R, infer _E> ? P : never;
type Result<T> = T extends RequestType<infer _P, infer R, infer _E> ? R : never;
type Requests = Params<typeof readRelatedRequest>;
type Answers = Result<typeof readRelatedRequest>;
type Answer = Answers[string];

/** More than any file that a check reads; what is larger stays unknown. */
const maxBytes = 1024 * 1024;

/** Answers the server's questions about other files through the editor's file systems, for a server that has none or cannot reach them. */
export async function readRelated({ uri, requests }: Requests): Promise<Answers> {
  const base = Uri.parse(uri, true);
  // An untitled document stands in no folder.
  if (base.scheme === "untitled") return {};
  const folder = Uri.joinPath(base, "..");
  const answers = await Promise.all(
    requests.map(async (request): Promise<[string, Answer][]> => {
      const answer = await read(Uri.joinPath(folder, request.path), request.as);
      return answer ? [[relatedKey(request), answer]] : [];
    }),
  );
  return Object.fromEntries(answers.flat());
}

async function read(uri: Uri, as: Requests["requests"][number]["as"]): Promise<Answer | undefined> {
  try {
    if (as === "text") return await readText(uri);
    if (as === "list") return await readNames(uri);
    const { type } = await workspace.fs.stat(uri);
    // VS Code knows no modes.
    return { as, stat: { type: type & FileType.Directory ? "folder" : "file", mode: undefined } };
  } catch (error) {
    return isMissing(error) ? nothing(as) : undefined;
  }
}

async function readText(uri: Uri): Promise<Answer | undefined> {
  const { size, type } = await workspace.fs.stat(uri);
  if (type & FileType.Directory) return { as: "text", text: null };
  if (size > maxBytes) return undefined;
  return { as: "text", text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
}

async function readNames(uri: Uri): Promise<Answer> {
  const entries = await workspace.fs.readDirectory(uri);
  return {
    as: "list",
    names: entries.map(([name, type]) => (type & FileType.Directory ? `${name}/` : name)),
  };
}

function nothing(as: Answer["as"]): Answer {
  if (as === "text") return { as, text: null };
  if (as === "stat") return { as, stat: null };
  return { as, names: null };
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "FileNotFound" || error.code === "FileNotADirectory")
  );
}
