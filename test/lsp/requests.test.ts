import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  explainAtRequest,
  openQuestionCommand,
  overviewChanged,
  overviewRequest,
  placesRequest,
  rulesRequest,
} from "../../server/src/lsp/protocol.ts";
import { diagnostics } from "./checks.ts";
import { Editor } from "./harness.ts";
import { withCaret } from "./marked.ts";

const text = "FROM node:24\nUSER node\nHEALTHCHECK NONE\nCMD npm start\n";

describe("dockwise/overview", () => {
  test("tells findings and touched places with their ranges", async () => {
    const editor = await Editor.start({ files: { ".dockwise.yaml": "preset: recommended\n" } });
    const uri = await editor.open("Dockerfile", text);
    const overview = await editor.connection.sendRequest(overviewRequest, { uri });
    expect(overview).toMatchObject({
      uri,
      language: "dockerfile",
      preset: "recommended",
      config: editor.uri(".dockwise.yaml"),
      findings: [
        {
          rule: "dockerfile/use-exec-form",
          severity: "warning",
          range: { start: { line: 3, character: 4 }, end: { line: 3, character: 13 } },
          fixable: true,
        },
      ],
    });
    expect(overview?.findings[0]?.questions.length).toBeGreaterThan(0);
    expect(overview?.touched.map(({ label }) => label)).toContain("HEALTHCHECK");
    expect(overview?.touched.find(({ label }) => label === "HEALTHCHECK")?.range.start).toEqual({
      line: 2,
      character: 0,
    });
  });

  test("counts the rules that are on for the language", async () => {
    const rulesOn = async (settings: unknown) => {
      const editor = await Editor.start({ settings: () => settings });
      const uri = await editor.open("Dockerfile", text);
      return (await editor.connection.sendRequest(overviewRequest, { uri }))?.rulesOn ?? 0;
    };
    const all = await rulesOn({ preset: "all" });
    expect(await rulesOn({ preset: "all", rules: { "dockerfile/no-maintainer": "off" } })).toBe(all - 1);
    expect(await rulesOn({ preset: "recommended" })).toBeLessThanOrEqual(all);
  });

  test("has no language for a file that is not ours, and is null for one that is not open", async () => {
    const editor = await Editor.start();
    const uri = await editor.open("pod.yaml", "apiVersion: v1\nkind: Pod\n");
    const overview = await editor.connection.sendRequest(overviewRequest, { uri });
    expect(overview).toMatchObject({ uri, findings: [], touched: [] });
    expect(overview?.language).toBeUndefined();
    const other = { uri: editor.uri("Dockerfile") };
    expect(await editor.connection.sendRequest(overviewRequest, other)).toBeNull();
  });

  test("is announced to our own client after each lint, once", async () => {
    const editor = await Editor.start({ initializationOptions: { commands: [openQuestionCommand] } });
    const uri = await editor.open("Dockerfile", text);
    await diagnostics(editor, uri);
    expect(await editor.inbox.next(overviewChanged.method)).toEqual({ uri });
    await diagnostics(editor, uri);
    await editor.connection.sendRequest(overviewRequest, { uri });
    expect(editor.inbox.count(overviewChanged.method)).toBe(0);
  });

  test("is not announced to a client that does not know it", async () => {
    const editor = await Editor.start();
    await diagnostics(editor, await editor.open("Dockerfile", text));
    await editor.connection.sendRequest(rulesRequest);
    expect(editor.inbox.count(overviewChanged.method)).toBe(0);
  });
});

describe("dockwise/places", () => {
  test("finds a question in every open document, what is wrong before what only touches it", async () => {
    const editor = await Editor.start();
    const first = await editor.open("Dockerfile", text);
    const second = await editor.open("api/Dockerfile", text);
    const all = await editor.connection.sendRequest(placesRequest, {});
    expect(new Set(all.map(({ uri }) => uri))).toEqual(new Set([first, second]));
    const [wrong] = all;
    expect(wrong).toMatchObject({ finding: true, uri: first });
    if (!wrong) throw new Error("There is a finding");
    const of = await editor.connection.sendRequest(placesRequest, { question: wrong.question });
    expect(of).toEqual(all.filter(({ question }) => question === wrong.question));
  });
});

describe("dockwise/explainAt", () => {
  const explainAt = async (drawn: string) => {
    const editor = await Editor.start({ settings: () => ({ hover: "off" }) });
    const { text, position } = withCaret(drawn);
    const uri = await editor.open("Dockerfile", text);
    return editor.connection.sendRequest(explainAtRequest, { uri, position });
  };

  test("names rule and question of a finding, also where hovers are off", async () => {
    expect(await explainAt("FROM node:24\nUSER node\nCMD npm «»start\n")).toMatchObject({
      rule: "dockerfile/use-exec-form",
      question: expect.stringMatching(/^Q\d+$/),
    });
  });

  test("names the question of a keyword", async () => {
    const answer = await explainAt("FROM node:24\nUSER node\nHEALTH«»CHECK NONE\n");
    expect(answer?.question).toMatch(/^Q\d+$/);
    expect(answer?.rule).toBeUndefined();
  });

  test("is null where there is nothing to say", async () => {
    expect(await explainAt("FROM node:24\nUSER node\n«»\n# done\n")).toBeNull();
  });
});

test("dockwise/rules lists every rule, each with a page that says the same", async () => {
  const { connection } = await Editor.start();
  const rules = await connection.sendRequest(rulesRequest);
  expect(rules.length).toBeGreaterThan(0);
  for (const { id, summary } of rules) {
    const page = readFileSync(`content/rules/${id}.md`, "utf8");
    expect(page, id).toContain(summary);
  }
});
