import { expect, test } from "vitest";
import { knowledgeFiles } from "../../tools/gen/knowledge.ts";
import { ruleFiles } from "../../tools/gen/rules.ts";
import { staleFiles } from "../../tools/gen/write.ts";

const root = process.cwd();

test("what npm run gen writes is up to date", () => {
  expect(staleFiles(root, knowledgeFiles(root))).toEqual([]);
  expect(staleFiles(root, ruleFiles(root))).toEqual([]);
});
