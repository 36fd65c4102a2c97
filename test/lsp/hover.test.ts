import { describe, expect, test } from "vitest";
import { MarkupContent, MarkupKind } from "vscode-languageserver-protocol/node";
import { explainRuleCommand, openQuestionCommand } from "../../server/src/lsp/protocol.ts";
import { hoverIn } from "./checks.ts";
import { Editor, plainClient } from "./harness.ts";

const commands = [openQuestionCommand, explainRuleCommand];

/** Opens the text; the card under its caret is about `word` and says all of `parts`. */
async function checkHover(
  editor: Editor,
  name: string,
  drawn: string,
  word: { readonly line: number; readonly from: number; readonly to: number },
  parts: readonly (string | RegExp)[],
): Promise<string> {
  const hover = await hoverIn(editor, name, drawn);
  const { line, from, to } = word;
  expect(hover?.range).toEqual({ start: { line, character: from }, end: { line, character: to } });
  const value = MarkupContent.is(hover?.contents) ? hover.contents.value : "";
  for (const part of parts) expect(value).toMatch(part);
  return value;
}

describe("hover", () => {
  test("explains a keyword", async () => {
    const editor = await Editor.start();
    const word = { line: 1, from: 0, to: 11 };
    await checkHover(editor, "Dockerfile", "FROM node:24\nHEALTH«»CHECK NONE\nUSER node\n", word, [
      /^\*\*HEALTHCHECK\*\*/,
      /`dockwise explain Q\d+`/,
    ]);
  });

  test("explains a Compose key in a document that is not saved", async () => {
    const editor = await Editor.start();
    const text =
      "services:\n  web:\n    image: nginx:1.30\n    depen«»ds_on: [db]\n  db:\n    image: postgres:18\n";
    const uri = "untitled:compose.yaml";
    await checkHover(editor, uri, text, { line: 3, from: 4, to: 14 }, [/Q\d+/]);
  });

  test("says why a finding matters, and links where links work", async () => {
    const editor = await Editor.start({ initializationOptions: { commands } });
    const word = { line: 2, from: 4, to: 13 };
    await checkHover(editor, "Dockerfile", "FROM node:24\nUSER node\nCMD npm «»start\n", word, [
      /SIGTERM/,
      `command:${openQuestionCommand}`,
      `command:${explainRuleCommand}`,
    ]);
  });

  test("has no command links for a client that runs none", async () => {
    const editor = await Editor.start();
    const word = { line: 2, from: 4, to: 13 };
    const value = await checkHover(
      editor,
      "Dockerfile",
      "FROM node:24\nUSER node\nCMD npm «»start\n",
      word,
      [],
    );
    expect(value).not.toContain("command:");
  });

  test("is plain text for a client that shows no Markdown", async () => {
    const editor = await Editor.start({ capabilities: plainClient });
    const hover = await hoverIn(editor, "Dockerfile", "FR«»OM node:24\nUSER node\n");
    expect(hover?.contents).toMatchObject({ kind: MarkupKind.PlainText });
    const value = MarkupContent.is(hover?.contents) ? hover.contents.value : "";
    expect(value).toMatch(/^FROM .*\n/);
    expect(value).not.toMatch(/\*\*|\]\(|`/);
  });

  test.each([
    ["a comment", "FROM node:24\n# why «»so\nUSER node\n"],
    ["a blank line", "FROM node:24\n«»\nUSER node\n"],
    ["a plain argument", "FROM node:24\nUSER no«»de\n"],
  ])("says nothing on %s", async (_, drawn) => {
    expect(await hoverIn(await Editor.start(), "Dockerfile", drawn)).toBeNull();
  });

  test("says nothing about a file that is not ours", async () => {
    expect(await hoverIn(await Editor.start(), "pod.yaml", "api«»Version: v1\nkind: Pod\n")).toBeNull();
  });

  const keyword = "FR«»OM node:24\nUSER node\n";
  const finding = "FROM node:24\nUSER node\nCMD npm «»start\n";
  test.each([
    ["full", keyword, true],
    ["full", finding, true],
    ["findings", keyword, false],
    ["findings", finding, true],
    ["off", keyword, false],
    ["off", finding, false],
  ])("with the setting %s", async (hover, drawn, answers) => {
    const editor = await Editor.start({ settings: () => ({ hover }) });
    expect((await hoverIn(editor, "Dockerfile", drawn)) !== null).toBe(answers);
  });

  test("leaves what a keyword does to another extension that says it", async () => {
    const both = await Promise.all(
      [false, true].map(async (otherHover) => {
        const editor = await Editor.start({ initializationOptions: { otherHover } });
        const hover = await hoverIn(editor, "Dockerfile", keyword);
        return MarkupContent.is(hover?.contents) ? hover.contents.value : "";
      }),
    );
    expect(both[0]).toMatch(/^\*\*FROM\*\*/);
    expect(both[1]).not.toContain("**FROM**");
    expect(both[1]).toMatch(/Q\d+/);
  });
});
