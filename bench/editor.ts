import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { difference } from "../server/src/core/text/difference.ts";
import { LineIndex } from "../server/src/core/text/lines.ts";

/** An editor without a window: the server as a process of its own, spoken to over its standard input and output. */
export class Editor {
  private readonly open = new Map<string, { version: number; text: string; resultId: string | undefined }>();

  private constructor(
    private readonly server: ChildProcess,
    private readonly connection: ProtocolConnection,
    private readonly folder: string,
  ) {}

  static async start(bundle: string): Promise<Editor> {
    const server = spawn(process.execPath, [bundle, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const folder = mkdtempSync(join(tmpdir(), "dockwise-bench-"));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
    connection.listen();
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "bench" }],
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { configuration: true, workspaceFolders: true },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return new Editor(server, connection, folder);
  }

  /** Shows a text under this name: opens it, or sends the one edit that makes it of the text before. Waits for its diagnostics. */
  async show(name: string, languageId: string, text: string): Promise<void> {
    const uri = pathToFileURL(join(this.folder, name)).href;
    const document = this.open.get(uri);
    if (document) {
      await this.edit(uri, document.text, text, ++document.version);
      document.text = text;
    } else {
      const textDocument = { uri, languageId, version: 1, text };
      await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      this.open.set(uri, { version: 1, text, resultId: undefined });
    }
    const before = this.open.get(uri)?.resultId;
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(before === undefined ? {} : { previousResultId: before }),
    });
    const current = this.open.get(uri);
    if (current) current.resultId = report.resultId;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await once(this.server, "exit");
    this.connection.dispose();
    rmSync(this.folder, { recursive: true });
  }

  private async edit(uri: string, before: string, after: string, version: number): Promise<void> {
    const edit = difference(before, after);
    if (!edit) return;
    const lines = new LineIndex(before);
    const range = { start: lines.placeAt(edit.start), end: lines.placeAt(edit.end) };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text: edit.text }],
    });
  }
}
