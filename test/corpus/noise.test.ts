import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createService } from "../../server/src/core/service.ts";
import { corpus, ourFilesIn, outsidePath } from "./files.ts";

const service = createService();
const settings = service.settings("2026-11-01");

const outside = outsidePath("corpus/awesome-compose", "counting findings in real files of others");

const folders = new Map([["our corpus", corpus]]);
if (outside) folders.set("awesome-compose", outside);

test.each([...folders])("recommended raises few findings in %s", async (name, folder) => {
  const counts = new Map<string, number>();
  const files = ourFilesIn(folder);
  for (const { path, language, text, ask } of files) {
    const findings = await service.lintFully(service.open(path, language, text), settings, ask);
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  if (folder === corpus) expectListed(counts);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.info(table(`${name}: ${total} findings in ${files.length} files`, counts));
  expect(total).toBeGreaterThan(0);
  expect(total / files.length).toBeLessThanOrEqual(4);
});

/**
 * The rules of `recommended`, with what each of them finds in our corpus. A rule leaves or joins the list, or becomes louder, in a difference
 * that somebody reads: UPDATE_SNAPSHOTS=1 writes it anew.
 */
function expectListed(counts: ReadonlyMap<string, number>): void {
  const rules = service.rules.filter(({ meta }) => meta.preset === "recommended").map(({ meta }) => meta.id);
  const listed = `${rules.map((id) => `${String(counts.get(id) ?? 0).padStart(4)}  ${id}`).join("\n")}\n`;
  const path = join(corpus, "recommended.txt");
  if (process.env.UPDATE_SNAPSHOTS === "1") writeFileSync(path, listed);
  expect(listed).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}

function table(title: string, counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return [title, ...rows.map(([rule, count]) => `${String(count).padStart(5)}  ${rule}`)].join("\n");
}
