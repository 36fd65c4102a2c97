import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver-protocol/node";
import { readRelatedRequest } from "../../server/src/lsp/protocol.ts";

/** The worker's side of a port, as a browser gives it to a worker. */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
}

/** Messages are copied on their way, as between a page and its worker. */
class Port extends AbstractMessageReader implements MessageReader {
  readonly scope: WorkerScope;
  private callback: DataCallback = () => {};

  constructor() {
    super();
    const take = (message: unknown) => this.callback(structuredClone(message) as Message);
    this.scope = { onmessage: null, postMessage: (message) => queueMicrotask(() => take(message)) };
  }

  listen(callback: DataCallback) {
    this.callback = callback;
    return { dispose: () => {} };
  }
}

class PortWriter extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly scope: WorkerScope) {
    super();
  }

  async write(message: Message): Promise<void> {
    const data = structuredClone(message);
    queueMicrotask(() => this.scope.onmessage?.({ data }));
  }

  end(): void {}
}

/** Runs the worker's bundle where there is what a worker has, and nothing of Node. */
function startWorker(): ProtocolConnection {
  const port = new Port();
  const scope = {
    ...port.scope,
    addEventListener: () => {},
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    TextEncoder,
    TextDecoder,
    URL,
    crypto,
  };
  const context = createContext(scope);
  for (const name of ["process", "Buffer", "require", "module", "global", "setImmediate", "document"]) {
    expect(runInContext(`typeof ${name}`, context), name).toBe("undefined");
  }
  runInContext(readFileSync("dist/server.worker.js", "utf8"), context, { filename: "server.worker.js" });
  const connection = createProtocolConnection(port, new PortWriter(scope));
  connection.listen();
  return connection;
}

test("the worker lints, explains and asks the client for files, with nothing of Node at hand", async () => {
  const connection = startWorker();
  const asked: string[] = [];
  connection.onRequest(readRelatedRequest, ({ requests }) => {
    asked.push(...requests.map(({ path }) => path));
    return Object.fromEntries(
      requests.map(({ path, as }) => [
        `${as}:${path}`,
        {
          as: "text" as const,
          text: path === ".dockwise.yaml" ? "rules:\n  dockerfile/use-exec-form: error\n" : null,
        },
      ]),
    );
  });
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: "vscode-vfs://github/ada/engine",
    capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ["markdown"] } } },
    initializationOptions: { readsFiles: true },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const open = (name: string, languageId: string, text: string) =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: uriOf(name), languageId, version: 1, text },
    });
  const uriOf = (name: string) => `vscode-vfs://github/ada/engine/${name}`;
  const found = (name: string) =>
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf(name) } });

  await open("Dockerfile", "dockerfile", "FROM node:24\nRUN <<EOF\nset -e\nEOF\nUSER node\nCMD npm start\n");
  expect(await found("Dockerfile")).toMatchObject({
    items: [{ code: "dockerfile/use-exec-form", severity: 1, range: { start: { line: 5, character: 4 } } }],
  });
  expect(asked).toContain(".dockwise.yaml");
  await open(
    "compose.yaml",
    "dockercompose",
    "services:\n  web:\n    image: nginx:1.30\n    restart: always\n",
  );
  expect(await found("compose.yaml")).toMatchObject({ kind: "full" });
  const hover = await connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: uriOf("compose.yaml") },
    position: { line: 3, character: 6 },
  });
  expect(hover?.contents).toMatchObject({ value: expect.stringMatching(/Q\d+/) });
  connection.dispose();
});
