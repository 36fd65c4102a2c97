import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { today } from "../cli/today.ts";
import { startServer } from "../lsp/server.ts";

// The language server as a web worker: it has no files of its own and asks the client for them.
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
const client = globalThis as unknown as Port;

startServer(createConnection(new BrowserMessageReader(client), new BrowserMessageWriter(client)), { today });
