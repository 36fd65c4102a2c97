import { describe, expect, test } from "vitest";
import {
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
} from "vscode-languageserver-protocol/node";
import { checkDiagnostics, rulesIn } from "./checks.ts";
import { Editor, modern, plainClient } from "./harness.ts";

const text = "FROM node:24\nMAINTAINER ada\nUSER node\n";
const rule = "dockerfile/no-maintainer";
const off = `rules:\n  ${rule}: off\n`;
const refreshed = (editor: Editor) => editor.inbox.next(DiagnosticRefreshRequest.method);
const published = (editor: Editor) =>
  editor.inbox.next<PublishDiagnosticsParams>("textDocument/publishDiagnostics");

describe("settings of the editor", () => {
  test("are asked for by document", async () => {
    const editor = await Editor.start({
      settings: (uri) => (uri.includes("/legacy/") ? { rules: { [rule]: "off" } } : {}),
    });
    expect(await rulesIn(editor, await editor.open("Dockerfile", text))).toEqual([rule]);
    expect(await rulesIn(editor, await editor.open("legacy/Dockerfile", text))).toEqual([]);
  });

  test("are asked for again when they change", async () => {
    let severity = "error";
    const editor = await Editor.start({ settings: () => ({ rules: { [rule]: { severity } } }) });
    const uri = await editor.open("Dockerfile", text);
    expect(await rulesIn(editor, uri)).toEqual([rule]);
    severity = "off";
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed(editor);
    expect(await rulesIn(editor, uri)).toEqual([]);
  });

  test("may come at the start, and later unasked, from a client that cannot be asked", async () => {
    const editor = await Editor.start({
      capabilities: plainClient,
      initializationOptions: { settings: { rules: { [rule]: "off" } } },
    });
    await editor.open("Dockerfile", text);
    expect((await published(editor)).diagnostics).toEqual([]);
    const settings = { dockwise: { rules: { [rule]: "info" } } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    expect((await published(editor)).diagnostics).toMatchObject([{ code: rule }]);
  });

  test.each([
    null,
    3,
    "strict",
    [],
    { preset: "most", rules: [rule], hover: 7 },
    { rules: { [rule]: 1, no: "off" } },
  ])("of a wrong shape are what they are by default: %j", async (settings) => {
    const editor = await Editor.start({ settings: () => settings });
    expect(await rulesIn(editor, await editor.open("Dockerfile", text))).toEqual([rule]);
  });
});

describe(".dockwise.yaml", () => {
  test("applies below its folder, the nearest one alone, and wins over the editor", async () => {
    const editor = await Editor.start({
      files: { ".dockwise.yaml": off, "api/.dockwise.yaml": "preset: recommended\n" },
      settings: () => ({ rules: { [rule]: "error" } }),
    });
    expect(await rulesIn(editor, await editor.open("Dockerfile", text))).toEqual([]);
    expect(await rulesIn(editor, await editor.open("web/app/Dockerfile", text))).toEqual([]);
    expect(await rulesIn(editor, await editor.open("api/Dockerfile", text))).toEqual([rule]);
  });

  test("is looked for up to the workspace folder, and no further", async () => {
    const editor = await Editor.start({ root: "app", files: { ".dockwise.yaml": off } });
    const uri = await editor.open("app/api/Dockerfile", text);
    expect(await rulesIn(editor, uri)).toEqual([rule]);

    const above = { uri: `${editor.uri("")}/`, name: "above" };
    const app = { uri: editor.uri("app"), name: "app" };
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [above], removed: [app] },
    });
    await refreshed(editor);
    expect(await rulesIn(editor, uri)).toEqual([]);
  });

  test("is read again when it changes on disk", async () => {
    const editor = await Editor.start({ files: { ".dockwise.yaml": off } });
    const uri = await editor.open("Dockerfile", text);
    expect(await rulesIn(editor, uri)).toEqual([]);
    editor.write(".dockwise.yaml", "rules: {}\n");
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: editor.uri(".dockwise.yaml"), type: FileChangeType.Changed }],
    });
    await refreshed(editor);
    expect(await rulesIn(editor, uri)).toEqual([rule]);
  });

  test("counts as it stands in the editor, and again as on disk when it is closed", async () => {
    const editor = await Editor.start({ files: { ".dockwise.yaml": "" } });
    const uri = await editor.open("Dockerfile", text);
    expect(await rulesIn(editor, uri)).toEqual([rule]);
    const config = await editor.open(".dockwise.yaml", off);
    await refreshed(editor);
    expect(await rulesIn(editor, uri)).toEqual([]);
    await editor.close(config);
    await refreshed(editor);
    expect(await rulesIn(editor, uri)).toEqual([rule]);
  });

  test("is the same file however the editor spells its address", async () => {
    const editor = await Editor.start({ files: { ".dockwise.yaml": "" } });
    await editor.open(editor.uri(".dockwise.yaml").replace("/.dockwise", "/%2Edockwise"), off);
    expect(await rulesIn(editor, await editor.open("Dockerfile", text))).toEqual([]);
  });

  test("is read again when another file is saved, where the client cannot watch", async () => {
    const editor = await Editor.start({ capabilities: plainClient });
    const uri = await editor.open("Dockerfile", text);
    expect((await published(editor)).diagnostics).toHaveLength(1);
    editor.write(".dockwise.yaml", off);
    await editor.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    expect(await published(editor)).toEqual({ uri, version: 1, diagnostics: [] });
  });

  test("is pushed on to a client that does not ask", async () => {
    const editor = await Editor.start({ capabilities: plainClient });
    const uri = await editor.open("Dockerfile", text);
    expect((await published(editor)).diagnostics).toHaveLength(1);
    await editor.open(".dockwise.yaml", off);
    expect(await published(editor)).toEqual({ uri, version: 1, diagnostics: [] });
  });

  test("has its own mistakes marked, and what is right in it applies", async () => {
    const editor = await Editor.start();
    await checkDiagnostics(
      editor,
      ".dockwise.yaml",
      `preset: «most»\nrules:\n  «dockerfile/no-maintaner»: off\n  ${rule}: off\n`,
      ["dockwise/config", "dockwise/config"],
    );
    expect(await rulesIn(editor, await editor.open("Dockerfile", text))).toEqual([]);
  });
});

test("what other findings rest on is watched, where the client can watch", async () => {
  const editor = await Editor.start({ capabilities: modern });
  const registrations = [
    await editor.inbox.next<Registration>(RegistrationRequest.method),
    await editor.inbox.next<Registration>(RegistrationRequest.method),
  ];
  const watching = registrations.find(({ method }) => method === DidChangeWatchedFilesNotification.method);
  expect(registrations.map(({ method }) => method)).toContain(DidChangeConfigurationNotification.method);
  expect(watching?.registerOptions).toMatchObject({
    watchers: expect.arrayContaining([
      { globPattern: "**/.dockwise.yaml" },
      { globPattern: "**/*.dockerignore" },
      { globPattern: "**/.env*" },
    ]),
  });
});
