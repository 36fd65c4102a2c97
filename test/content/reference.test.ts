import { expect, test } from "vitest";
import { shapes } from "../../server/src/core/compose/schema/shapes.gen.ts";
import { reference } from "../../server/src/core/knowledge/reference.gen.ts";

/** Every key that the Compose schema knows, by its path; `*` stands for a name that somebody chose or an item of a list. */
function keysIn(name = "", path = ""): readonly string[] {
  const { map, list } = shapes[name] ?? {};
  const below = (shape: string, step: string) => keysIn(shape, path === "" ? step : `${path}.${step}`);
  const own = Object.entries(map?.keys ?? {}).flatMap(([key, shape]) => [
    path === "" ? key : `${path}.${key}`,
    ...below(shape, key),
  ]);
  return [...own, ...(map?.names ? below(map.names, "*") : []), ...(list ? below(list.items, "*") : [])];
}

test("every key of the Compose schema has a sentence", () => {
  const keys = keysIn();
  expect(keys.length).toBeGreaterThan(300);
  expect(keys.filter((key) => !(`compose:${key}` in reference))).toEqual([]);
});
