import { expect, test } from "vitest";
import { straightPath } from "../../../server/src/core/compose/relativePath.ts";

test.each([
  ["a.yaml", "shop/infra/compose.yaml", "a.yaml"],
  ["../infra/a.yaml", "shop/infra/compose.yaml", "a.yaml"],
  ["../../shop/infra/a.yaml", "shop/infra/compose.yaml", "a.yaml"],
  ["../../shop/a.yaml", "shop/infra/compose.yaml", "../a.yaml"],
  ["../a.yaml", "shop/infra/compose.yaml", "../a.yaml"],
  ["../db/infra/a.yaml", "shop/infra/compose.yaml", "../db/infra/a.yaml"],
  ["../infra/a.yaml", "compose.yaml", "../infra/a.yaml"],
  ["..", "infra/compose.yaml", ".."],
])("%s, seen from %s, is %s", (path, linted, straight) => {
  expect(straightPath(path, linted)).toBe(straight);
});
