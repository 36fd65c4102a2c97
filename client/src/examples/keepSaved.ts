import { commands, type Disposable, type TextDocument, window, workspace } from "vscode";
import { exampleScheme } from "./exampleFileSystem.ts";

/** Saves an example with every change, so that closing it never asks. */
export function keepSaved(): Disposable {
  const saving = new Set<TextDocument>();
  return workspace.onDidChangeTextDocument(async ({ document }) => {
    if (document.uri.scheme !== exampleScheme || !document.isDirty || saving.has(document)) return;
    saving.add(document);
    try {
      await saveAll(document);
    } finally {
      saving.delete(document);
    }
  });
}

async function saveAll(document: TextDocument): Promise<void> {
  // What is typed while a save is under way makes the document dirty again.
  while (document.isDirty && !document.isClosed) {
    if (!(await save(document))) return;
  }
}

/** Formatting and other actions on save would change the text under the user's hands, so they are left out where that is possible. */
async function save(document: TextDocument): Promise<boolean> {
  if (window.activeTextEditor?.document !== document) return document.save();
  await commands.executeCommand("workbench.action.files.saveWithoutFormatting");
  return !document.isDirty || document.save();
}
