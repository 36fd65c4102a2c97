import { describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  HoverRequest,
  type LogMessageParams,
  LSPErrorCodes,
  MessageType,
} from "vscode-languageserver-protocol/node";
import { diagnostics, rulesIn } from "./checks.ts";
import { Editor } from "./harness.ts";

const position = { line: 0, character: 1 };
const clean = "FROM node:24\nUSER node\n";

test("a feature that throws is named in the log, and the others go on", async () => {
  const editor = await Editor.start();
  // A request without its document.
  expect(await editor.connection.sendRequest(HoverRequest.method, { position })).toBeNull();
  const { type, message } = await editor.inbox.next<LogMessageParams>("window/logMessage");
  expect(type).toBe(MessageType.Error);
  expect(message).toMatch(/^textDocument\/hover: TypeError/);
  expect(await rulesIn(editor, await editor.open("Dockerfile", clean))).toEqual([]);
});

test("a request that is cancelled ends early", async () => {
  const editor = await Editor.start();
  const uri = await editor.open("Dockerfile", clean);
  const cancel = new CancellationTokenSource();
  const answer = editor.connection.sendRequest(
    HoverRequest.type,
    { textDocument: { uri }, position },
    cancel.token,
  );
  cancel.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test("a request about a document that moved on is refused", async () => {
  const editor = await Editor.start();
  const uri = await editor.open("Dockerfile", clean);
  const answer = editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  await editor.change(uri, { text: `${clean}\n` });
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
});

describe("an answer comes for", () => {
  test.each([
    ["a caret beyond the text", clean, { line: 99, character: 99 }],
    ["an empty file", "", { line: 0, character: 0 }],
    ["what is no text", "\u0000\ufffd\u0001", { line: 0, character: 1 }],
    ["a byte order mark alone", "\ufeff", { line: 0, character: 0 }],
    ["a heredoc without its end", "FROM node:24\nRUN <<EOF\necho", { line: 1, character: 6 }],
    ["half a surrogate pair", 'FROM node:24\nLABEL a="\ud83d"\nUSER node\n', { line: 1, character: 9 }],
  ])("%s", async (_, text, at) => {
    const editor = await Editor.start();
    const uri = await editor.open("Dockerfile", text);
    const { connection } = editor;
    await expect(diagnostics(editor, uri)).resolves.toBeInstanceOf(Array);
    await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: at });
    expect(editor.inbox.count("window/logMessage")).toBe(0);
  });

  test.each([
    ["a Dockerfile of ten megabytes", "Dockerfile", `FROM node:24\n${"RUN true\n".repeat(1_200_000)}`],
    ["a thousand open brackets", "compose.yaml", `services: ${"[".repeat(1000)}`],
    ["an anchor that names itself", "compose.yaml", "services: &a\n  web: *a\n"],
    ["keys of Object", "compose.yaml", "services:\n  __proto__:\n    image: nginx:1.30\n  constructor: {}\n"],
    ["tabs", "compose.yaml", "services:\n\tweb:\n\t\timage: nginx\n"],
  ])("%s", async (_, name, text) => {
    const editor = await Editor.start();
    const uri = await editor.open(name, text);
    await expect(diagnostics(editor, uri)).resolves.toBeInstanceOf(Array);
    expect(editor.inbox.count("window/logMessage")).toBe(0);
  });
});
