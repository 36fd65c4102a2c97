import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activate as start } from "../activate.ts";

/** In the browser the server is a worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.worker.js").toString(true);
  start(
    context,
    (options) => new LanguageClient("dockwise", "Dockwise", async () => new Worker(script), options),
  );
}
