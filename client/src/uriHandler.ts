import { commands, type Uri, type UriHandler } from "vscode";
import { explainRuleCommand, openQuestionCommand } from "../../server/src/lsp/protocol.ts";

/** `vscode://dockwise.dockwise/rule/dockerfile/no-root` and `…/question/Q43`: links from diagnostics, pages and chats. */
export const uriHandler: UriHandler = {
  async handleUri(uri: Uri): Promise<void> {
    const [, kind, id] = /^\/(rule|question)\/(.+)$/.exec(uri.path) ?? [];
    if (kind === "rule") await commands.executeCommand(explainRuleCommand, id);
    if (kind === "question") await commands.executeCommand(openQuestionCommand, id);
  },
};
