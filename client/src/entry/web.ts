import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { activate as start } from "../activate.ts";

/** In the browser the server is a worker; a restart makes a new one. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.worker.js");
  let worker: Worker | undefined;
  const stop = () => worker?.terminate();
  const connect = async () => {
    stop();
    worker = await startWorker(script);
    return transports(worker);
  };
  context.subscriptions.push({ dispose: stop });
  start(context, (options) => new LanguageClient("dockwise", "Dockwise", connect, options));
}

/** By way of a blob, because VS Code makes no worker from the address of an extension that a remote machine holds. */
async function startWorker(script: Uri): Promise<Worker> {
  const source = new Uint8Array(await workspace.fs.readFile(script));
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return new Worker(address);
}

/** The client would make these itself, but does not recognise the worker: VS Code replaces the class. */
function transports(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
