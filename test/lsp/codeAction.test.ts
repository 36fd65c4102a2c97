import { describe, expect, test } from "vitest";
import { CodeActionKind, CodeActionResolveRequest, LSPErrorCodes } from "vscode-languageserver-protocol/node";
import { openQuestionCommand } from "../../server/src/lsp/protocol.ts";
import { actionsAt, actionsIn, applied, checkFix, choose, diagnostics } from "./checks.ts";
import { Editor, modern, plainClient } from "./harness.ts";
import { marked } from "./marked.ts";

const titles = (actions: readonly { readonly title: string }[]) => actions.map(({ title }) => title);
const twoShells = "FROM node:24 AS dev\nUSER node\nCMD «»node app.js\nFROM dev\nCMD npm start\n";

describe("quick fixes", () => {
  test("come in the order in which people read them", async () => {
    const editor = await Editor.start({ initializationOptions: { commands: [openQuestionCommand] } });
    const { actions } = await actionsIn(editor, "Dockerfile", twoShells);
    expect(titles(actions)).toEqual([
      "Write as a JSON array",
      "Fix all 2 of dockerfile/use-exec-form in this file",
      "Explain: Exec form or shell form",
      "Ignore dockerfile/use-exec-form here",
      "Ignore dockerfile/use-exec-form in this file",
    ]);
    expect(actions.map(({ isPreferred }) => isPreferred ?? false)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(actions.map(({ kind }) => kind)).toEqual(actions.map(() => CodeActionKind.QuickFix));
  });

  test("offer every alternative behind the preferred one", async () => {
    const { actions } = await actionsIn(await Editor.start(), "Dockerfile", "FROM node:1«»6\nUSER node\n");
    const fixes = actions.filter(({ title }) => title.startsWith("Use "));
    expect(fixes.length).toBeGreaterThan(1);
    expect(fixes.map(({ isPreferred }) => isPreferred ?? false)).toEqual(
      fixes.map((_, index) => index === 0),
    );
  });

  test("run a command only where the client has it", async () => {
    const { actions } = await actionsIn(await Editor.start(), "Dockerfile", twoShells);
    expect(titles(actions).filter((title) => title.startsWith("Explain"))).toEqual([]);
  });

  test("are none where nothing is wrong", async () => {
    const { actions } = await actionsIn(await Editor.start(), "Dockerfile", "FROM no«»de:24\nUSER node\n");
    expect(actions).toEqual([]);
  });

  test("touch nothing else, and keep CRLF", async () => {
    await checkFix(
      await Editor.start(),
      "Dockerfile",
      "FROM node:24\r\n# not root\r\nUSER node\r\nCMD   «»npm start\r\n",
      "Write as a JSON array",
      'FROM node:24\r\n# not root\r\nUSER node\r\nCMD   ["npm", "start"]\r\n',
    );
  });

  test("mend all findings of one rule and no other", async () => {
    await checkFix(
      await Editor.start(),
      "Dockerfile",
      twoShells,
      "Fix all 2 of dockerfile/use-exec-form in this file",
      'FROM node:24 AS dev\nUSER node\nCMD ["node", "app.js"]\nFROM dev\nCMD ["npm", "start"]\n',
    );
  });

  test("silence a finding above its instruction", async () => {
    await checkFix(
      await Editor.start(),
      "Dockerfile",
      "FROM node:24\nUSER node\nCMD «»npm start\n",
      "Ignore dockerfile/use-exec-form here",
      "FROM node:24\nUSER node\n# dockwise-ignore dockerfile/use-exec-form\nCMD npm start\n",
    );
  });

  test("silence a rule at the top of the file", async () => {
    await checkFix(
      await Editor.start(),
      "Dockerfile",
      "# syntax=docker/dockerfile:1\nFROM node:24\nUSER node\nCMD «»npm start\n",
      "Ignore dockerfile/use-exec-form in this file",
      "# syntax=docker/dockerfile:1\n# dockwise-ignore-file dockerfile/use-exec-form\nFROM node:24\nUSER node\nCMD npm start\n",
    );
  });

  test("are for the diagnostics that the client names", async () => {
    const editor = await Editor.start();
    const { text } = marked("FROM node:16\nUSER node\nCMD npm start\n");
    const uri = await editor.open("Dockerfile", text);
    const [base, command] = await diagnostics(editor, uri);
    if (!base || !command) throw new Error("Two findings are there");
    const all = { start: base.range.start, end: command.range.end };
    const both = titles(await actionsAt(editor, uri, all));
    expect(both).toContain("Write as a JSON array");
    expect(both).toContain("Ignore dockerfile/no-end-of-life-base here");
    const one = titles(await actionsAt(editor, uri, all, { diagnostics: [command] }));
    expect(one).toContain("Write as a JSON array");
    expect(one).not.toContain("Ignore dockerfile/no-end-of-life-base here");
  });

  test("are only of the kinds that the client asks for", async () => {
    const editor = await Editor.start();
    const { actions } = await actionsIn(editor, "Dockerfile", twoShells, { only: [CodeActionKind.Refactor] });
    expect(actions).toEqual([]);
  });

  test("carry their edit to a client that does not ask later", async () => {
    const editor = await Editor.start({ capabilities: plainClient });
    expect(editor.initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider: false });
    const { uri, actions } = await actionsIn(editor, "Dockerfile", twoShells);
    expect(actions.filter(({ edit }) => !edit)).toEqual([]);
    expect(actions[0]?.edit?.documentChanges).toBeUndefined();
    expect(Object.keys(actions[0]?.edit?.changes ?? {})).toEqual([uri]);
  });

  test("name the version that they were made for", async () => {
    const editor = await Editor.start();
    const { uri, actions } = await actionsIn(editor, "Dockerfile", twoShells);
    const edit = await choose(editor, actions, "Write as a JSON array");
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  });

  test("are refused when the document has moved on", async () => {
    const editor = await Editor.start();
    const { uri, actions } = await actionsIn(editor, "Dockerfile", twoShells);
    await editor.change(uri, { text: "FROM node:24\nUSER node\nCMD npm start\n" });
    await expect(choose(editor, actions, "Write as a JSON array")).rejects.toMatchObject({
      code: LSPErrorCodes.ContentModified,
    });
  });
});

describe("source.fixAll", () => {
  const before = "FROM node:24\nMAINTAINER ada\nUSER node\nCMD «»npm start\n";
  const after =
    'FROM node:24\nLABEL org.opencontainers.image.authors="ada"\nUSER node\nCMD ["npm", "start"]\n';

  test.each(["source", "source.fixAll", "source.fixAll.dockwise"])(
    "answers %s with one edit",
    async (only) => {
      const editor = await Editor.start();
      const { uri, actions } = await actionsIn(editor, "Dockerfile", before, { only: [only] });
      expect(actions).toMatchObject([
        { title: "Fix 2 findings in this file", kind: "source.fixAll.dockwise" },
      ]);
      const edit = await choose(editor, actions, "Fix 2 findings in this file");
      expect(applied(marked(before).text, edit, uri)).toBe(after);
    },
  );

  test.each(["source.organizeImports", "source.fixAll.other"])("leaves %s to others", async (only) => {
    const { actions } = await actionsIn(await Editor.start(), "Dockerfile", before, { only: [only] });
    expect(actions).toEqual([]);
  });

  test("is not offered where no fix is safe", async () => {
    const editor = await Editor.start();
    const { actions } = await actionsIn(editor, "Dockerfile", "FROM node:1«»6\nUSER node\n", {
      only: ["source.fixAll"],
    });
    expect(actions).toEqual([]);
  });
});

test("an action of somebody else comes back as it went", async () => {
  const { connection } = await Editor.start({ capabilities: modern });
  const foreign = { title: "Something else", data: { of: "another server" } };
  expect(await connection.sendRequest(CodeActionResolveRequest.type, foreign)).toEqual(foreign);
});
