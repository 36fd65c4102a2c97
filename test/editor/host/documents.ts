import * as vscode from "vscode";

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("No folder is open.");
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

/** Our findings in a document, as soon as they satisfy a condition. The test's own time limit ends the wait. */
export async function findingsOf(
  document: vscode.TextDocument,
  until: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const current = () =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "dockwise");
  return new Promise((done) => {
    const look = () => {
      const findings = current();
      if (!until(findings)) return;
      listener.dispose();
      done(findings);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The rule a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The quick fixes offered at a finding, with their edits. */
export async function fixesFor(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    // Edits are computed for this many actions; the editor does it for the one that is chosen.
    10,
  );
}

/** The text of all hover cards at a position. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === "string" ? content : content.value)).join("\n\n");
}
