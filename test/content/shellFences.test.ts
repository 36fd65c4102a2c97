import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseShell } from "../../server/src/core/shell/parse.ts";
import { Mapped } from "../../server/src/core/text/mapped.ts";
import { readQuestions } from "../../tools/gen/questions.ts";
import { DockerCli } from "./dockerCli.ts";

const docker = new DockerCli();
const fences = readQuestions(process.cwd()).flatMap(({ question, body }) =>
  body.examples.map(({ language, code }, index) => ({
    name: `${question.id} fence ${index + 1}`,
    language,
    code,
  })),
);
const of = (...languages: readonly string[]) =>
  fences
    .filter(({ language }) => languages.includes(language))
    .map(({ name, code }) => [name, code] as const);

function check(line: string, ...problems: readonly string[]): void {
  const { commands } = parseShell(Mapped.identity(line, 0), "bash");
  expect(commands.flatMap((command) => docker.problems(command))).toEqual(problems);
}

describe("the list of docker's commands", () => {
  test("is whole", () => expect(docker.size).toBeGreaterThan(250));
  test("knows options by name and letter", () =>
    check("docker run --rm -it -p80:80 --name=web nginx -z --nope"));
  test("knows those of the command around", () => check("docker compose -f a.yaml --profile dev up --wait"));
  test("tells an option that is not there", () =>
    check("docker run --memroy 1g nginx", "docker run has no --memroy"));
  test("tells a command that is not there", () => check("docker compose upp", "docker compose has no upp"));
});

describe("shell fences", () => {
  test.each(of("sh", "bash"))("%s parses and uses what docker has", (_, code) => {
    const script = parseShell(Mapped.identity(code, 0), "bash");
    expect(script.understood, "a shell understands it").toBe(true);
    const problems = script.commands
      .filter(({ name }) => name?.value === "docker")
      .flatMap((command) => docker.problems(command));
    expect(problems).toEqual([]);
  });
});

describe("data fences", () => {
  test.each(of("yaml", "json"))("%s parses", (_, code) => {
    expect(() => parse(code)).not.toThrow();
  });
});
