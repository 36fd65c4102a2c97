import { describe, expect, test } from "vitest";
import { createService } from "../../../server/src/core/service.ts";
import { draw, undrawn } from "../marks.ts";

const service = createService();
const settings = service.settings("2026-11-01", {
  preset: "recommended",
  rules: new Map([["dockerfile/require-non-root-user", { severity: "off" }]]),
});

/** `«…»` marks what is found in spite of the comments, notices on the comments themselves included. */
function check(language: "dockerfile" | "compose", drawn: string): void {
  const text = undrawn(drawn);
  const document = service.open(language === "dockerfile" ? "Dockerfile" : "compose.yaml", language, text);
  const { findings } = service.lint(document, settings);
  expect(
    draw(
      text,
      findings.map(({ span }) => span),
    ),
  ).toBe(drawn);
}

describe("a comment silences", () => {
  test.each([
    [
      "the next instruction",
      "FROM node:24\n# dockwise-ignore dockerfile/use-copy -- on purpose\nADD a /\n«ADD» b /\n",
    ],
    [
      "an instruction from inside",
      "FROM node:24\nADD a \\\n# dockwise-ignore dockerfile/use-copy\n  b /\n«ADD» b /\n",
    ],
    ["the whole file", "# dockwise-ignore-file dockerfile/use-copy\nFROM node:24\nADD a /\nADD b /\n"],
    ["in hadolint's words", "FROM node:24\n# hadolint ignore=DL3020\nADD a /\n«ADD» b /\n"],
    ["in hadolint's words, everywhere", "# hadolint global ignore=DL3020\nFROM node:24\nADD a /\n"],
    [
      "as a directive for BuildKit",
      "# check=skip=JSONArgsRecommended;error=true\nFROM node:24\nCMD node a.js\n",
    ],
    [
      "as a directive for BuildKit, all checks",
      "# check=skip=all\nFROM node:24\nMAINTAINER Ada\nCMD node a.js\n",
    ],
    [
      "in BuildKit's words, the next instruction",
      "FROM node:24\n# check=skip=MaintainerDeprecated // not all, only this one\nMAINTAINER Ada\n«MAINTAINER» Bo\n",
    ],
    [
      "in BuildKit's words, all of one instruction",
      "FROM node:24\n# check=skip=all\nMAINTAINER Ada\n«MAINTAINER» Bo\n",
    ],
    [
      "in the words of dockerfile-utils",
      "FROM node:24\n# dockerfile-utils: ignore\nMAINTAINER Ada\n«MAINTAINER» Bo\n",
    ],
    [
      "where no comment can stand above it",
      "# escape=/\n# dockwise-ignore-file no-invalid-directive\nFROM node:24\n",
    ],
  ])("%s", (_, drawn) => check("dockerfile", drawn));

  test.each([
    [
      "the next key",
      "services:\n  a:\n    # dockwise-ignore compose/require-image-version\n    image: nginx\n  b:\n    image: «nginx»\n",
    ],
    [
      "a service with all that is in it",
      "services:\n  # dockwise-ignore compose/require-image-version\n  a:\n    image: nginx\n  b:\n    image: «nginx»\n",
    ],
    [
      "in dclint's words",
      "# dclint disable service-image-require-explicit-tag\nservices:\n  a:\n    image: nginx\n",
    ],
    [
      "in dclint's words, one line",
      "services:\n  a:\n    image: nginx # dclint disable-line\n  b:\n    image: «nginx»\n",
    ],
  ])("%s", (_, drawn) => check("compose", drawn));
});

describe("a comment of ours is found when it", () => {
  test.each([
    ["names no rule", "FROM node:24\n# dockwise-ignore «dockerfile/use-coppy»\n«ADD» a /\n"],
    ["silences nothing", "FROM node:24\n# dockwise-ignore «dockerfile/use-copy»\nCOPY a /\n"],
  ])("%s", (_, drawn) => check("dockerfile", drawn));

  test("but not when it names a rule that is off", () =>
    check("dockerfile", "FROM node:24\n# dockwise-ignore dockerfile/require-non-root-user\nCOPY a /\n"));
});

test("a comment of another tool that silences nothing is its own matter", () =>
  check(
    "dockerfile",
    "FROM node:24\n# hadolint ignore=DL3020,DL9999\nCOPY a /\n# check=skip=Nothing\nUSER node\n",
  ));
