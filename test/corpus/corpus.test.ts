import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createService } from "../../server/src/core/service.ts";
import { corpus, filesOf, projectsIn } from "./files.ts";
import { renderFile } from "./render.ts";

const service = createService({
  log: (message) => {
    throw new Error(message);
  },
});
const settings = service.settings("2026-11-01", { preset: "all" });
const projects = projectsIn(corpus);

test.each(filesOf(corpus, "never").map((file) => [file.path, file] as const))("%s is not ours", (_, file) => {
  expect(file.language).toBeUndefined();
});

// UPDATE_SNAPSHOTS=1 writes findings.txt anew. It is there to be read: a finding that should not be is seen in the difference.
describe.each(projects.filter((project) => project !== "never"))("%s", (project) => {
  test("has the findings that findings.txt tells", async () => {
    const found = await render(project);
    const path = join(corpus, project, "findings.txt");
    if (process.env.UPDATE_SNAPSHOTS === "1") writeFileSync(path, found);
    expect(found).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
  });
});

async function render(project: string): Promise<string> {
  const parts: string[] = [];
  for (const { path, language, text, ask } of filesOf(corpus, project)) {
    if (!language) continue;
    const document = service.open(path, language, text);
    parts.push(renderFile(path, text, await service.lintFully(document, settings, ask)));
  }
  expect(parts).not.toEqual([]);
  return parts.join("\n");
}
