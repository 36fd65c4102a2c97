import { expect, it } from "vitest";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { envAt, userAt, variableInScope, workdirAt } from "../../../server/src/core/dockerfile/scope.ts";

/** The working directory at the last instruction and the user of its stage. */
function check(text: string, directory: string | undefined, user: string | undefined): void {
  const file = parseDockerfile(text);
  const last = file.instructions.at(-1);
  expect(last && workdirAt(last)).toBe(directory);
  expect(file.finalStage && userAt(file.finalStage)?.raw).toBe(user);
}

it("knows neither from the base image", () => check("FROM a\nRUN b", undefined, undefined));
it("takes the last WORKDIR and USER", () =>
  check("FROM a\nWORKDIR /a\nUSER a\nWORKDIR /b\nUSER b\nRUN c", "/b", "b"));
it("joins relative directories", () =>
  check("FROM a\nWORKDIR /a\nWORKDIR b\nWORKDIR ../c/.\nRUN d", "/a/c", undefined));
it("does not know what a relative directory starts from", () =>
  check("FROM a\nWORKDIR b\nRUN c", undefined, undefined));
it("looks before the instruction", () => check("FROM a\nWORKDIR /a\nWORKDIR /b", "/a", undefined));
it("follows the stages", () =>
  check("FROM a AS x\nWORKDIR /a\nUSER u\nFROM x\nWORKDIR b\nRUN c", "/a/b", "u"));
it("starts anew in another image", () =>
  check("FROM a\nWORKDIR /a\nUSER u\nFROM b\nRUN c", undefined, undefined));
it("puts variables in", () =>
  check("FROM a\nENV H=/home/x\nWORKDIR $H/app\nRUN c", "/home/x/app", undefined));
it("does not count triggers", () =>
  check("FROM a\nONBUILD USER x\nONBUILD WORKDIR /x\nRUN c", undefined, undefined));

it("lists the variables at an instruction", () => {
  const file = parseDockerfile("ARG G=0\nFROM a AS x\nENV A=1\nFROM x\nARG G\nENV B=$A\nRUN c\nENV C=3");
  const run = file.instructions.find(({ keyword }) => keyword === "RUN");
  const shown = run && [...envAt(run)].map(([name, { value }]) => `${name}=${value}`);
  expect(shown?.sort()).toEqual(["A=1", "B=1", "G=0"]);
  expect(run && variableInScope(run, "B")?.instruction?.keyword).toBe("ENV");
});
