import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createService } from "../../server/src/core/service.ts";
import { corpus } from "../corpus/files.ts";

const service = createService();
/** Each file with its rows of question and line. */
const positions = readFileSync("test/content/positions.txt", "utf8")
  .split(/^# /m)
  .slice(1)
  .map((part): readonly [string, readonly (readonly [string, string])[]] => {
    const [path = "", ...rows] = part.trimEnd().split("\n");
    return [path, rows.map((row) => [row.slice(0, 5).trim(), row.slice(6)])];
  });
const options = { mode: "full", commands: true, reference: true } as const;

/** A file of the corpus with the offset of the word between «», on the first line that reads so. */
function at(path: string, drawn: string) {
  const text = readFileSync(join(corpus, path), "utf8");
  const language = service.recognise(path, undefined, text);
  const start = text.indexOf(drawn.replace(/[«»]/g, ""));
  if (start < 0 || !language) throw new Error(`${path} has no line ${drawn}`);
  return { document: service.open(path, language, text), offset: start + drawn.indexOf("«") };
}

test("there are enough positions to speak of", () => {
  expect(positions.flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(150);
});

describe.each(positions)("%s", (path, rows) => {
  test.each(rows)("%s %s", (question, drawn) => {
    const { document, offset } = at(path, drawn);
    expect(service.card(document, [], offset, options)?.question).toBe(question);
  });
});

describe("a finding under the caret comes before the keyword", () => {
  test.each([
    ["copy-paste-node/Dockerfile", "«maintainer» john doe", "dockerfile/no-maintainer"],
    ["copy-paste-node/docker-compose.yml", "«enviroment»:", "compose/no-unknown-key"],
    ["minecraft-friends/compose.yml", "stop_grace_period: «60»", "compose/no-invalid-duration"],
  ])("%s %s", (path, drawn, rule) => {
    const { document, offset } = at(path, drawn);
    const { findings } = service.lint(document, service.settings("2026-11-01"));
    expect(service.card(document, findings, offset, options)?.rule).toBe(rule);
  });
});
