import { describe, expect, test } from "vitest";
import { actionsIn, applied, choose } from "./checks.ts";
import { Editor, plainClient } from "./harness.ts";
import { marked } from "./marked.ts";

/** The value moves into `.env`, beside the file. */
const drawn = "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      - API_TOKEN=s3«»cret\n";
const after =
  "services:\n  api:\n    image: shop/api:1.4\n    environment:\n      - API_TOKEN=${API_TOKEN:?set API_TOKEN in .env}\n";
const title = "Take it from .env as API_TOKEN";

describe("a fix that edits another file", () => {
  test("creates it where there is none", async () => {
    const editor = await Editor.start();
    const { uri, actions } = await actionsIn(editor, "compose.yaml", drawn);
    const edit = await choose(editor, actions, title);
    const env = editor.uri(".env");
    expect(applied(marked(drawn).text, edit, uri)).toBe(after);
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 } },
      { kind: "create", uri: env, options: { ignoreIfExists: true } },
      { textDocument: { uri: env, version: null } },
    ]);
    expect(applied("", edit, env)).toBe("API_TOKEN=s3cret\n");
  });

  test("adds to it as it stands on disk", async () => {
    const editor = await Editor.start({ files: { ".env": "MODE=test\n" } });
    const { actions } = await actionsIn(editor, "compose.yaml", drawn);
    const edit = await choose(editor, actions, title);
    expect(edit.documentChanges).toHaveLength(2);
    expect(applied("MODE=test\n", edit, editor.uri(".env"))).toBe("MODE=test\nAPI_TOKEN=s3cret\n");
  });

  test("adds to it as it stands in the editor", async () => {
    const editor = await Editor.start({ files: { ".env": "MODE=test\n" } });
    const open = "MODE=test\nLEVEL=debug\n";
    const env = await editor.open(".env", open);
    const { actions } = await actionsIn(editor, "compose.yaml", drawn);
    const edit = await choose(editor, actions, title);
    expect(edit.documentChanges).toContainEqual(
      expect.objectContaining({ textDocument: { uri: env, version: 1 } }),
    );
    expect(applied(open, edit, env)).toBe(`${open}API_TOKEN=s3cret\n`);
  });

  test("is offered to a client that cannot create files only where the file is there", async () => {
    const titles = async (files: Readonly<Record<string, string>>) => {
      const editor = await Editor.start({ capabilities: plainClient, files });
      const { actions } = await actionsIn(editor, "compose.yaml", drawn);
      return actions.map((action) => action.title);
    };
    expect(await titles({})).not.toContain(title);
    expect(await titles({ ".env": "" })).toContain(title);
  });

  test("is not offered in a document that stands in no folder", async () => {
    const { actions } = await actionsIn(await Editor.start(), "untitled:compose.yaml", drawn);
    expect(actions.map((action) => action.title)).not.toContain(title);
  });
});
