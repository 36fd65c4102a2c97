import { expect, test } from "vitest";
import { examplePath, isRunnable, parseExamplePath } from "../../client/src/examples/exampleFiles.ts";

test.each([
  ["dockerfile", "/Q43-1/Dockerfile"],
  ["compose", "/Q43-1/compose.yaml"],
  ["dockerignore", "/Q43-1/.dockerignore"],
])("an example of %s is %s, and is found again by that path", (language, path) => {
  expect(isRunnable({ language, fragment: false })).toBe(true);
  expect(examplePath("Q43", 0, language)).toBe(path);
  expect(parseExamplePath(path)).toEqual({ question: "Q43", index: 0 });
});

test.each([
  "/",
  "/Q43-1",
  "/Q43-1/server.js",
  "/Q43/Dockerfile",
  "/a/Q43-1/Dockerfile",
  "/Q43-1/sub/Dockerfile",
])("%s is no example", (path) => expect(parseExamplePath(path)).toBeUndefined());

test("a part of a file and a shell session cannot be tried", () => {
  expect(isRunnable({ language: "dockerfile", fragment: true })).toBe(false);
  expect(isRunnable({ language: "sh", fragment: false })).toBe(false);
});
