import { describe, expect, test } from "vitest";
import {
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type PublishDiagnosticsParams,
} from "vscode-languageserver-protocol/node";
import { checkDiagnostics, diagnostics, report, rulesIn } from "./checks.ts";
import { Editor, plainClient } from "./harness.ts";

const clean = "FROM node:24\nUSER node\n";
const maintainer = "FROM node:24\nMAINTAINER ada\nUSER node\n";

describe("pulled diagnostics", () => {
  test("mark the exact words, by rule", async () => {
    await checkDiagnostics(
      await Editor.start(),
      "Dockerfile",
      "FROM node:«16»\n«MAINTAINER» ada\nUSER node\nCMD «npm start»\n",
      ["dockerfile/no-end-of-life-base", "dockerfile/no-maintainer", "dockerfile/use-exec-form"],
    );
  });

  test("count in UTF-16 units, behind CRLF and a character of two", async () => {
    await checkDiagnostics(
      await Editor.start(),
      "Dockerfile",
      'FROM node:24\r\nUSER node\r\nLABEL a="🐳"\r\nCMD «npm start 🐳»\r\n',
      ["dockerfile/use-exec-form"],
    );
  });

  test("come for any document, saved or not", async () => {
    const editor = await Editor.start();
    const names = ["untitled:Untitled-1", "vscode-vfs://github/o/r/Containerfile", "api.Dockerfile"];
    for (const name of names) {
      const uri = await editor.open(name, maintainer, "dockerfile");
      expect(await rulesIn(editor, uri), name).toEqual(["dockerfile/no-maintainer"]);
    }
  });

  test("say nothing about a file that is not ours, or not open", async () => {
    const editor = await Editor.start();
    const pod = await editor.open("pod.yaml", "apiVersion: v1\nkind: Pod\n");
    expect(await diagnostics(editor, pod)).toEqual([]);
    expect(await diagnostics(editor, editor.uri("Dockerfile"))).toEqual([]);
  });

  test("name the other place that belongs to them", async () => {
    const editor = await Editor.start();
    const text = 'FROM node:24\nUSER node\nCMD ["a"]\nCMD ["b"]\n';
    const uri = await editor.open("Dockerfile", text);
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 3 } };
    expect(await diagnostics(editor, uri)).toMatchObject([
      {
        code: "dockerfile/no-duplicate-command",
        tags: [DiagnosticTag.Unnecessary],
        relatedInformation: [{ location: { uri, range }, message: "This one takes effect" }],
      },
    ]);
  });

  test("name their source, severity and tags", async () => {
    const editor = await Editor.start();
    const [first] = await diagnostics(editor, await editor.open("Dockerfile", maintainer));
    expect(first).toMatchObject({
      source: "dockwise",
      severity: DiagnosticSeverity.Warning,
      code: "dockerfile/no-maintainer",
      tags: [DiagnosticTag.Deprecated],
    });
    expect(first?.codeDescription).toBeUndefined();
  });

  test("link the rule page where the editor has our extension", async () => {
    const editor = await Editor.start({ initializationOptions: { uriScheme: "vscodium" } });
    const [first] = await diagnostics(editor, await editor.open("Dockerfile", maintainer));
    expect(first?.codeDescription?.href).toBe("vscodium://dockwise.dockwise/rule/dockerfile/no-maintainer");
  });

  test("follow an edit, and say when nothing has changed", async () => {
    const editor = await Editor.start();
    const uri = await editor.open("Dockerfile", maintainer);
    const first = await report(editor, uri);
    expect(await report(editor, uri, first.resultId)).toEqual({
      kind: DocumentDiagnosticReportKind.Unchanged,
      resultId: first.resultId,
    });

    const start = { line: 1, character: 0 };
    await editor.change(uri, { range: { start, end: { line: 2, character: 0 } }, text: "" });
    const second = await report(editor, uri, first.resultId);
    expect(second).toMatchObject({ kind: DocumentDiagnosticReportKind.Full, items: [] });
    expect(second.resultId).not.toBe(first.resultId);
  });

  test("are asked for again when the document moves on meanwhile", async () => {
    const editor = await Editor.start();
    const uri = await editor.open("Dockerfile", maintainer);
    const answer = report(editor, uri);
    await editor.change(uri, { text: clean });
    await expect(answer).rejects.toMatchObject({
      code: LSPErrorCodes.ServerCancelled,
      data: { retriggerRequest: true },
    });
    expect(await diagnostics(editor, uri)).toEqual([]);
  });
});

describe("pushed diagnostics", () => {
  const next = (editor: Editor) =>
    editor.inbox.next<PublishDiagnosticsParams>("textDocument/publishDiagnostics");

  test("go to a client that does not ask, and are taken back at the end", async () => {
    const editor = await Editor.start({ capabilities: plainClient });
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();

    const uri = await editor.open("Dockerfile", maintainer);
    expect(await next(editor)).toMatchObject({
      uri,
      version: 1,
      diagnostics: [{ code: "dockerfile/no-maintainer" }],
    });
    await editor.change(uri, { text: clean });
    expect(await next(editor)).toEqual({ uri, version: 2, diagnostics: [] });
    await editor.change(uri, { text: maintainer });
    expect(await next(editor)).toMatchObject({ version: 3, diagnostics: [{}] });
    await editor.close(uri);
    expect(await next(editor)).toEqual({ uri, diagnostics: [] });
  });

  test("are not sent for a file that is not ours", async () => {
    const editor = await Editor.start({ capabilities: plainClient });
    await editor.open("pod.yaml", "apiVersion: v1\nkind: Pod\n");
    const uri = await editor.open("Dockerfile", maintainer);
    expect(await next(editor)).toMatchObject({ uri });
  });
});
