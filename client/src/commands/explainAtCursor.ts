import { commands, window } from "vscode";
import {
  explainAtRequest,
  explainRuleCommand,
  openQuestionCommand,
} from "../../../server/src/lsp/protocol.ts";
import type { Command } from "../dockwise.ts";

/** Opens what the card at the caret is about: its rule where something was found, else its question. */
export const explainAtCursor: Command = {
  id: "dockwise.explainAtCursor",
  run: async ({ client, file }) => {
    const editor = window.visibleTextEditors.find(({ document }) => document === file.document);
    if (!editor) return;
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const { line, character } = editor.selection.active;
    const answer = await client.sendRequest(explainAtRequest, { uri, position: { line, character } });
    if (answer?.question) await commands.executeCommand(openQuestionCommand, answer.question);
    else if (answer?.rule) await commands.executeCommand(explainRuleCommand, answer.rule);
    else window.setStatusBarMessage("Dockwise has nothing to explain here", 4000);
  },
};
