import { expect } from "vitest";
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type Hover,
  HoverRequest,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Editor } from "./harness.ts";
import { draw, marked, withCaret } from "./marked.ts";

/** Asks for the diagnostics of an open document. */
export function report(
  editor: Editor,
  uri: string,
  previousResultId?: string,
): Promise<DocumentDiagnosticReport> {
  return editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}

export async function diagnostics(editor: Editor, uri: string): Promise<readonly Diagnostic[]> {
  const answer = await report(editor, uri);
  if (answer.kind !== DocumentDiagnosticReportKind.Full) throw new Error("Asked without an earlier answer");
  return answer.items;
}

/** The rules that are found in a document, in the order of the file. */
export async function rulesIn(editor: Editor, uri: string): Promise<readonly unknown[]> {
  return (await diagnostics(editor, uri)).map(({ code }) => code);
}

/** Opens the text; what the server finds are exactly the marked spans, by these rules. */
export async function checkDiagnostics(
  editor: Editor,
  name: string,
  drawn: string,
  rules: readonly string[],
): Promise<void> {
  const { text } = marked(drawn);
  const found = await diagnostics(editor, await editor.open(name, text));
  expect(
    draw(
      text,
      found.map(({ range }) => range),
    ),
  ).toBe(drawn);
  expect(found.map(({ code }) => code)).toEqual(rules);
}

/** The actions that are offered for the one marked place of an open document. */
export async function actionsAt(
  editor: Editor,
  uri: string,
  range: Range,
  context: Partial<CodeActionContext> = {},
): Promise<readonly CodeAction[]> {
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...context },
  });
  return (actions ?? []).map((action) => action as CodeAction);
}

/** Opens the text and asks for the actions at its one marked place. */
export async function actionsIn(
  editor: Editor,
  name: string,
  drawn: string,
  context?: Partial<CodeActionContext>,
): Promise<{ readonly uri: string; readonly actions: readonly CodeAction[] }> {
  const { text, ranges } = marked(drawn);
  const [range] = ranges;
  if (!range) throw new Error("Mark a place: «»");
  const uri = await editor.open(name, text);
  return { uri, actions: await actionsAt(editor, uri, range, context) };
}

/** Chooses the action with this title, as a client that resolves edits does. */
export async function choose(
  editor: Editor,
  actions: readonly CodeAction[],
  title: string,
): Promise<WorkspaceEdit> {
  const action = actions.find((one) => one.title === title);
  if (!action) throw new Error(`${title} is not among: ${actions.map((one) => one.title).join(", ")}`);
  const { edit } = action.edit
    ? action
    : await editor.connection.sendRequest(CodeActionResolveRequest.type, action);
  if (!edit) throw new Error(`${title} has no edit`);
  return edit;
}

/** Opens the text; the action at its marked place turns it into `after`. */
export async function checkFix(
  editor: Editor,
  name: string,
  drawn: string,
  title: string,
  after: string,
): Promise<void> {
  const { uri, actions } = await actionsIn(editor, name, drawn);
  const edit = await choose(editor, actions, title);
  expect(applied(marked(drawn).text, edit, uri)).toBe(after);
}

/** What an edit makes of a file. */
export function applied(text: string, edit: WorkspaceEdit, uri: string): string {
  const changes = (edit.documentChanges ?? [])
    .filter((change) => TextDocumentEdit.is(change))
    .filter((change) => change.textDocument.uri === uri)
    .flatMap((change) => change.edits);
  const edits = [...changes, ...(edit.changes?.[uri] ?? [])].map((one) => {
    if (!("newText" in one)) throw new Error("Only plain edits");
    return one;
  });
  return TextDocument.applyEdits(TextDocument.create(uri, "", 1, text), edits);
}

/** Opens the text and hovers over its caret. */
export async function hoverIn(editor: Editor, name: string, drawn: string): Promise<Hover | null> {
  const { text, position } = withCaret(drawn);
  const uri = await editor.open(name, text);
  return editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
}
