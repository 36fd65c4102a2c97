import { expect, it } from "vitest";
import type { Stage } from "../../../server/src/core/dockerfile/model.ts";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";

/** One line for each stage: `0 build: golang 1.25 <- 0 | used by COPY, RUN`. */
function check(text: string, ...expected: readonly string[]): void {
  expect(parseDockerfile(text).stages.map(show)).toEqual(expected);
}

function show({ index, name, base, parent, usedBy }: Stage): string {
  const image = base ? base.text : "?";
  const from = parent ? ` <- ${parent.index}` : "";
  const users =
    usedBy.length > 0
      ? ` | used by ${usedBy.map(({ keyword, stage }) => `${keyword} in ${stage?.index}`).join(", ")}`
      : "";
  return `${index} ${name ?? "-"}: ${image}${from}${users}`;
}

it("names stages in lower case", () => check("FROM a AS Build\nFROM b", "0 build: a", "1 -: b"));

it("follows FROM to an earlier stage, letter case aside", () =>
  check(
    "FROM node:24 AS Base\nFROM BASE AS dev\nFROM dev",
    "0 base: node:24 | used by FROM in 1",
    "1 dev: node:24 <- 0 | used by FROM in 2",
    "2 -: node:24 <- 1",
  ));

it("takes no number in FROM for a stage", () => check("FROM a\nFROM 0", "0 -: a", "1 -: 0"));

it("finds stages by name and number in COPY --from", () =>
  check(
    "FROM a AS x\nFROM b\nCOPY --from=X /a /b\nCOPY --from=0 /a /b\nCOPY --from=1 /a /b\nCOPY --from=nginx /a /b",
    "0 x: a | used by COPY in 1, COPY in 1",
    "1 -: b",
  ));

it("finds stages by name in RUN --mount", () =>
  check(
    "FROM a AS x\nFROM b\nRUN --mount=type=bind,from=x,target=/x ls\nRUN --mount=from=0 ls",
    "0 x: a | used by RUN in 1",
    "1 -: b",
  ));

it("does not look ahead", () =>
  check("FROM later\nCOPY --from=later a b\nFROM a AS later", "0 -: later", "1 later: a"));

it("takes the last of two stages of one name", () =>
  check("FROM a AS x\nFROM b AS x\nFROM x", "0 x: a", "1 x: b | used by FROM in 2", "2 -: b <- 1"));

it("leaves triggers to the child", () =>
  check("FROM a AS x\nFROM b\nONBUILD COPY --from=x a b", "0 x: a", "1 -: b"));

it("puts ARG defaults into the image", () =>
  check(
    "ARG V=24\nARG IMAGE=node:${V}\nFROM ${IMAGE}-alpine\nFROM $NONE\nFROM ${NONE:-busybox}",
    "0 -: node:24-alpine",
    "1 -: ?",
    "2 -: busybox",
  ));

it("finds a stage whose name a variable holds", () =>
  check("ARG KIND=dev\nFROM a AS dev\nFROM $KIND", "0 dev: a | used by FROM in 1", "1 -: a <- 0"));

it("does not see the ARG of a stage in FROM", () => check("FROM a\nARG X=b\nFROM $X", "0 -: a", "1 -: ?"));

it("keeps what stands before the first FROM apart", () => {
  const { preamble, finalStage, instructions } = parseDockerfile(
    "ARG A\nRUN x\nFROM a\nRUN b\nFROM c\nCMD d",
  );
  expect(preamble.map(({ keyword }) => keyword)).toEqual(["ARG", "RUN"]);
  expect(preamble.every(({ stage }) => stage === undefined)).toBe(true);
  expect(finalStage?.instructions.map(({ keyword }) => keyword)).toEqual(["FROM", "CMD"]);
  expect(instructions.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
});

it("gives a stage its lineage, nearest first", () => {
  const { finalStage } = parseDockerfile("FROM a AS x\nFROM x AS y\nFROM y");
  expect(finalStage?.lineage.map(({ index }) => index)).toEqual([2, 1, 0]);
});
