import { commands, window } from "vscode";
import type { Command } from "../dockwise.ts";

/** Applies every safe fix in the current file, as one step to undo. */
export const fixAll: Command = {
  id: "dockwise.fixAll",
  run: async ({ file }) => {
    if (!file.document) return;
    const editor = window.visibleTextEditors.find(({ document }) => document === file.document);
    await window.showTextDocument(file.document, editor?.viewColumn);
    await commands.executeCommand("editor.action.sourceAction", {
      kind: "source.fixAll.dockwise",
      apply: "first",
    });
  },
};
