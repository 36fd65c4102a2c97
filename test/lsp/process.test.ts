import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const server = "dist/server.js";

const transports: readonly (readonly [string, () => readonly [ChildProcess, ProtocolConnection]])[] = [
  ["--stdio", overStreams],
  ["--node-ipc", overMessages],
];

test.each(transports)("the built server talks over %s, and ends when told to", async (_, start) => {
  const [child, connection] = start();
  connection.listen();
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  expect(serverInfo).toEqual({ name: "dockwise", version: versionOf() });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = "untitled:Dockerfile";
  const text = "FROM node:24\nMAINTAINER ada\nUSER node\n";
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "dockerfile", version: 1, text },
  });
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  expect(report).toMatchObject({ items: [{ code: "dockerfile/no-maintainer" }] });
  const position = { line: 2, character: 1 };
  expect(await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })).not.toBeNull();

  await connection.sendRequest(ShutdownRequest.type);
  const ended = once(child, "exit");
  await connection.sendNotification(ExitNotification.type);
  expect(await ended).toEqual([0, null]);
  connection.dispose();
});

function overStreams() {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const reader = new StreamMessageReader(child.stdout);
  return [child, createProtocolConnection(reader, new StreamMessageWriter(child.stdin))] as const;
}

function overMessages() {
  const child = fork(server, ["--node-ipc"]);
  return [child, createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))] as const;
}

test("the built server tells its version", () => {
  const { stdout, status } = spawnSync(process.execPath, [server, "--version"], { encoding: "utf8" });
  expect({ stdout, status }).toEqual({ stdout: `${versionOf()}\n`, status: 0 });
});

test("the built server says what to do when it is started by hand", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [server], { encoding: "utf8" });
  expect({ stdout, stderr, status }).toEqual({
    stdout: "",
    stderr: "This is a language server: start it from an editor, with --stdio.\n",
    status: 2,
  });
});

function versionOf(): string {
  return JSON.parse(readFileSync("package.json", "utf8")).version;
}
