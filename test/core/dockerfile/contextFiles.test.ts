import { describe, expect, it } from "vitest";
import { isInContext, originsOf } from "../../../server/src/core/dockerfile/contextFiles.ts";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { startedFile } from "../../../server/src/core/dockerfile/startScript.ts";

/** The places that `path` may come from, with `=` before those that are copied by their own name. */
function check(text: string, path: string, origins: readonly string[]): void {
  const { finalStage } = parseDockerfile(text);
  expect(originsOf(path, finalStage).map((one) => (one.alone ? `=${one.path}` : one.path))).toEqual(origins);
}

describe("a file of the image in the build context", () => {
  it("is copied into a folder", () => check("FROM a\nCOPY ./x/run.sh /bin/", "/bin/run.sh", ["=x/run.sh"]));
  it("gets another name", () => check("FROM a\nCOPY run.sh /start", "/start", ["=run.sh"]));
  it("lies in a folder that is copied", () => check("FROM a\nWORKDIR /app\nCOPY . .", "/app/b/c", ["b/c"]));
  it("fits a pattern", () => check("FROM a\nCOPY conf/*.json /etc/", "/etc/a.json", ["conf/a.json"]));
  it("does not fit a pattern", () => check("FROM a\nCOPY conf/*.json /etc/", "/etc/a.yaml", []));
  it("comes from the last copy first", () =>
    check("FROM a\nCOPY a.sh /run\nCOPY b.sh /run", "/run", ["=b.sh", "=a.sh"]));
  it("comes through another stage", () =>
    check("FROM a AS x\nWORKDIR /src\nCOPY app .\nFROM b\nCOPY --from=x /src/bin/run /run", "/run", [
      "app/bin/run",
    ]));
  it("comes from the stage that this one is built on", () =>
    check("FROM a AS x\nCOPY run.sh /run\nFROM x", "/run", ["=run.sh"]));
  it("is lost behind another image", () =>
    check("FROM a\nCOPY run.sh /run\nCOPY --from=other:1 / /", "/run", []));
  it("is lost behind a variable", () => check("FROM a\nARG D\nCOPY run.sh /run\nCOPY x $D", "/run", []));
  it("is written here", () => check("FROM a\nCOPY <<EOF /run\nx\nEOF", "/run", []));
});

it("is not looked for where something that is copied by name is missing", () => {
  const file = parseDockerfile("FROM a\nCOPY package.json src dist/x *.md ./\nCOPY --from=b y /\n");
  const has = (...names: readonly string[]) =>
    isInContext(file, (path) => (names.includes(path) ? {} : null));
  expect(has("package.json", "src")).toBe(true);
  expect(has("package.json")).toBe(false);
  expect(isInContext(file, () => undefined)).toBe(undefined);
});

describe("what a container starts", () => {
  function started(lines: string, ...expected: readonly (string | boolean)[]): void {
    const { finalStage } = parseDockerfile(
      `FROM a\nWORKDIR /app\nCOPY run.sh .\nCOPY tool.sh /usr/local/bin/\n${lines}`,
    );
    const file = finalStage && startedFile(finalStage);
    expect(file && [file.word.text, file.direct, file.origins[0]?.path ?? ""]).toEqual(
      expected.length > 0 ? expected : undefined,
    );
  }

  it("is named by ENTRYPOINT", () =>
    started('CMD ["x"]\nENTRYPOINT ["./run.sh"]', "./run.sh", true, "run.sh"));
  it("is found on the PATH", () => started('CMD ["tool.sh", "-v"]', "tool.sh", true, "tool.sh"));
  it("is read by a shell", () => started('CMD ["bash", "run.sh"]', "run.sh", false, "run.sh"));
  it("stands behind an init and a change of user", () =>
    started('ENTRYPOINT ["tini", "-g", "--", "gosu", "app", "/app/run.sh"]', "/app/run.sh", true, "run.sh"));
  it("stands in shell form", () => started("CMD exec ./run.sh --port 80", "./run.sh", true, "run.sh"));
  it("is no file in sh -c", () => started('CMD ["sh", "-c", "a && b"]'));
});
