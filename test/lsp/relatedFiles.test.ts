import { describe, expect, test } from "vitest";
import {
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from "vscode-languageserver-protocol/node";
import { rulesIn } from "./checks.ts";
import { Editor, type Setup } from "./harness.ts";

/** Whether `cache` is missing depends on the files beside this one: on top of a compose.yaml it may be declared there. */
const overlay = "services:\n  web:\n    image: nginx:1.30\n    networks: [cache]\n";
const undefinedName = "compose/no-undefined-reference";
const base = { "compose.yaml": "services: {}\n" };

const ways: readonly (readonly [string, Setup])[] = [
  ["from the disk", {}],
  ["through the client", { disk: false, initializationOptions: { readsFiles: true } }],
];

describe.each(ways)("other files are read %s", (_, setup) => {
  test("and what they hold counts", async () => {
    const alone = await Editor.start(setup);
    expect(await rulesIn(alone, await alone.open("compose.prod.yaml", overlay))).toContain(undefinedName);
    const beside = await Editor.start({ ...setup, files: base });
    expect(await rulesIn(beside, await beside.open("compose.prod.yaml", overlay))).not.toContain(
      undefinedName,
    );
  });

  test("again when one comes or goes", async () => {
    const editor = await Editor.start(setup);
    const uri = await editor.open("compose.prod.yaml", overlay);
    expect(await rulesIn(editor, uri)).toContain(undefinedName);
    editor.write("compose.yaml", base["compose.yaml"]);
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: editor.uri("compose.yaml"), type: FileChangeType.Created }],
    });
    await editor.inbox.next(DiagnosticRefreshRequest.method);
    expect(await rulesIn(editor, uri)).not.toContain(undefinedName);
  });

  test("and before the lint where the last version wanted them", async () => {
    const editor = await Editor.start(setup);
    const uri = await editor.open("compose.prod.yaml", overlay);
    expect(await rulesIn(editor, uri)).toContain(undefinedName);
    editor.write("compose.yaml", base["compose.yaml"]);
    await editor.change(uri, { text: `${overlay}# edited\n` });
    expect(await rulesIn(editor, uri)).not.toContain(undefinedName);
  });
});

describe("a check that depends on other files stays silent", () => {
  test("where nobody reads them", async () => {
    const editor = await Editor.start({ disk: false });
    expect(await rulesIn(editor, await editor.open("compose.prod.yaml", overlay))).not.toContain(
      undefinedName,
    );
  });

  test("in a document that stands in no folder", async () => {
    const editor = await Editor.start();
    const uri = await editor.open("untitled:compose.prod.yaml", overlay);
    expect(await rulesIn(editor, uri)).not.toContain(undefinedName);
  });
});
