import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activate as start } from "../activate.ts";

/** On the desktop and on remote machines the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.js").fsPath;
  start(
    context,
    (options) =>
      new LanguageClient("dockwise", "Dockwise", { module, transport: TransportKind.ipc }, options),
  );
}
