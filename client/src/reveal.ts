import { Range, TabInputText, TextEditorRevealType, type Uri, ViewColumn, window } from "vscode";

/** Shows a place in the editor where its file is open already, or beside the one in use. */
export async function reveal(uri: Uri, range: Range): Promise<void> {
  const editor = await window.showTextDocument(uri, {
    viewColumn: columnOf(uri),
    selection: new Range(range.start, range.start),
  });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a file is to be opened so that it hides neither its own editor nor the question browser. */
function columnOf(uri: Uri): ViewColumn {
  const key = uri.toString();
  const visible = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === key);
  if (visible?.viewColumn !== undefined) return visible.viewColumn;
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === key),
  );
  if (group) return group.viewColumn;
  return window.activeTextEditor?.viewColumn ?? ViewColumn.Beside;
}
