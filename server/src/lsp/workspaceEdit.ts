import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { FileEdit } from "../core/lint/finding.ts";
import { relatedKey } from "../core/lint/related.ts";
import { LineIndex } from "../core/text/lines.ts";
import { textEditOf } from "./convert.ts";
import type { Snapshot } from "./documents.ts";
import type { Session } from "./session.ts";
import { relativeTo } from "./uris.ts";

/** The edits of one file, ready to be sent. */
interface EditedFile {
  readonly uri: string;
  /** Of an open document; null for a file on disk. */
  readonly version: number | null;
  readonly create: boolean;
  readonly edits: readonly TextEdit[];
}

/** Whether the client can make these edits: an older one cannot create a file, and an unsaved document has no neighbours. */
export function canEdit({ client }: Session, { uri }: Snapshot, edits: readonly FileEdit[]): boolean {
  return edits.every(
    ({ path, create }) =>
      path === undefined || (relativeTo(uri, path) !== undefined && (!create || client.createsFiles)),
  );
}

/** The edits of a fix as the protocol has them; undefined where another file cannot be read any more. */
export async function workspaceEditOf(
  session: Session,
  snapshot: Snapshot,
  edits: readonly FileEdit[],
): Promise<WorkspaceEdit | undefined> {
  const paths = [...new Set(edits.map((edit) => edit.path))];
  const files = await Promise.all(
    paths.map((path) =>
      editedFile(
        session,
        snapshot,
        path,
        edits.filter((edit) => edit.path === path),
      ),
    ),
  );
  if (!files.every((file) => file !== undefined)) return undefined;
  if (session.client.versionsEdits) return { documentChanges: files.flatMap(documentChangesOf) };
  return { changes: Object.fromEntries(files.map((file) => [file.uri, [...file.edits]])) };
}

async function editedFile(
  session: Session,
  { uri, version, lines }: Snapshot,
  path: string | undefined,
  edits: readonly FileEdit[],
): Promise<EditedFile | undefined> {
  const edited = (at: string, of: number | null, create: boolean, index: LineIndex): EditedFile => ({
    uri: at,
    version: of,
    create,
    edits: edits.map((edit) => textEditOf(index, edit)),
  });
  if (path === undefined) return edited(uri, version, false, lines);
  const address = relativeTo(uri, path);
  if (address === undefined) return undefined;
  const open = session.documents.get(address);
  if (open) return edited(open.uri, open.version, false, open.lines);
  if (edits.some((edit) => edit.create)) return edited(address, null, true, new LineIndex(""));
  const request = { path, as: "text" } as const;
  const answer = (await session.related.ask(uri, [request])).get(relatedKey(request));
  if (answer?.as !== "text" || answer.text === null) return undefined;
  return edited(address, null, false, new LineIndex(answer.text));
}

function documentChangesOf({ uri, version, create, edits }: EditedFile): (CreateFile | TextDocumentEdit)[] {
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: [...edits] };
  return create ? [{ kind: "create", uri, options: { ignoreIfExists: true } }, change] : [change];
}
