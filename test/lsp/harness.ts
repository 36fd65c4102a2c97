import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import {
  createConnection,
  StreamMessageReader as ServerReader,
  StreamMessageWriter as ServerWriter,
} from "vscode-languageserver/node";
import {
  type ClientCapabilities,
  CodeActionKind,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node";
import { readFromDisk } from "../../server/src/cli/disk.ts";
import {
  type InitializationOptions,
  overviewChanged,
  readRelatedRequest,
} from "../../server/src/lsp/protocol.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import { Inbox } from "./inbox.ts";

export interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** The workspace folder below the folder on disk; the folder itself where it is left out. */
  readonly root?: string;
  /** Files of the folder on disk, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the editor holds under `dockwise`, by address. */
  readonly settings?: (uri: string) => unknown;
  /** Whether the server can read the disk; without it, it asks the client. */
  readonly disk?: boolean;
}

export const today = "2026-11-23";

/** What a current editor can do. */
export const modern: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: [CodeActionKind.QuickFix, CodeActionKind.Source] },
      },
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

/** A client that knows what was in the protocol ten years ago. */
export const plainClient: ClientCapabilities = { textDocument: { hover: { contentFormat: ["plaintext"] } } };

/** A real client and the real server, joined by two streams in memory; the files are on disk. */
export class Editor {
  readonly inbox = new Inbox();
  initialized!: InitializeResult;
  private readonly versions = new Map<string, number>();
  private constructor(
    readonly connection: ProtocolConnection,
    readonly folder: string,
    private readonly setup: Setup,
  ) {}

  static async start(setup: Setup = {}): Promise<Editor> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "dockwise-lsp-")));
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(new ServerReader(toServer), new ServerWriter(toClient));
    startServer(server, {
      version: "0.0.0",
      today: () => today,
      ...(setup.disk === false ? {} : { read: (uri, as) => readFromDisk(new URL(uri), as) }),
    });
    const client = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    const editor = new Editor(client, folder, setup);
    for (const [path, text] of Object.entries(setup.files ?? {})) editor.write(path, text);
    onTestFinished(async () => {
      await client.sendRequest(ShutdownRequest.type);
      client.dispose();
      server.dispose();
      rmSync(folder, { recursive: true });
    });
    await editor.initialize();
    return editor;
  }

  /** The address of a file on disk. */
  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  /** Writes a file behind the editor's back. */
  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Opens a text, by path on disk or by address. @returns its address */
  async open(name: string, text: string, languageId = languageOf(name)): Promise<string> {
    const uri = /^[a-z-]+:/.test(name) ? name : this.uri(name);
    this.versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** @returns the new version */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const params = { textDocument: { uri, version }, contentChanges };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, params);
    return version;
  }

  close(uri: string): Promise<void> {
    const params = { textDocument: { uri } };
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, params);
  }

  private async initialize(): Promise<void> {
    const { connection, inbox, setup } = this;
    const collect = (method: string) =>
      connection.onNotification(method, (params) => inbox.add(method, params));
    collect(PublishDiagnosticsNotification.method);
    collect(LogMessageNotification.method);
    collect(overviewChanged.method);
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const one of registrations) inbox.add(RegistrationRequest.method, one);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () =>
      inbox.add(DiagnosticRefreshRequest.method, null),
    );
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => setup.settings?.(scopeUri ?? "") ?? null),
    );
    connection.onRequest(readRelatedRequest, async ({ uri, requests }) => {
      const answers = requests.map(async ({ path, as }) => {
        const answer = await readFromDisk(new URL(path, uri.replace(/^[a-z-]+:/, "file:")), as);
        return answer ? [[`${as}:${path}`, answer] as const] : [];
      });
      return Object.fromEntries((await Promise.all(answers)).flat());
    });
    connection.listen();
    const rootUri = this.uri(setup.root ?? "");
    this.initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "workspace" }],
      capabilities: setup.capabilities ?? modern,
      initializationOptions: setup.initializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
  }
}

function languageOf(name: string): string {
  if (name.endsWith(".dockerignore")) return "ignore";
  if (/compose[^/]*\.ya?ml$/.test(name)) return "dockercompose";
  return /\.ya?ml$/.test(name) ? "yaml" : "dockerfile";
}
