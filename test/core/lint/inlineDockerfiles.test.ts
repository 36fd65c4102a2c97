import { expect, test } from "vitest";
import { createService } from "../../../server/src/core/service.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";

const service = createService();
const settings = service.settings("2026-11-01", { preset: "recommended" });

async function fixed(text: string): Promise<string> {
  const document = service.open("compose.yaml", "compose", text);
  return (await service.fixAll(document, settings, async () => new Map())).text;
}

async function found(text: string): Promise<readonly string[]> {
  const document = service.open("compose.yaml", "compose", text);
  const findings = await service.lintFully(document, settings, async () => new Map());
  return findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

const inline = (...lines: readonly string[]) =>
  [
    "services:",
    "  web:",
    "    build:",
    "      context: .",
    "      dockerfile_inline: |",
    ...lines.map((line) => `        ${line}`.trimEnd()),
    "",
  ].join("\n");

test("a Dockerfile in a Compose file is linted in place", async () => {
  expect(await found(inline("FROM alpine:3.22", "CPOY a b", "USER 1000", 'CMD ["a"]'))).toEqual([
    "dockerfile/no-unknown-instruction CPOY",
  ]);
});

test("its fixes keep the indentation and double the dollar signs", async () => {
  const before = inline(
    "FROM debian:13-slim",
    "RUN apt-get update && apt-get install curl \\",
    "  git # $$HOME",
    "",
    "USER 1000",
    'CMD ["a"]',
  );
  const after = await fixed(before);
  expect(after).toContain("apt-get install -y curl");
  expect(after).toContain("$$HOME");
  for (const line of after.split("\n").slice(5)) expect(line).toMatch(/^(?: {8}.*)?$/);
  expect(await found(after)).not.toContainEqual(expect.stringContaining("require-apt-yes"));
  expect(await fixed(before.replaceAll("\n", "\r\n"))).toBe(after.replaceAll("\n", "\r\n"));
});

test("a comment of the Dockerfile or of the Compose file silences a finding", async () => {
  const lines = ["FROM alpine:3.22", "# dockwise-ignore no-unknown-instruction", "CPOY a b", "USER 1000"];
  expect(await found(inline(...lines, 'CMD ["a"]'))).toEqual([]);
  const [first = "", ...rest] = inline("FROM alpine:3.22", "CPOY a b", "USER 1000", 'CMD ["a"]').split("\n");
  const above = ["# dockwise-ignore-file dockerfile/no-unknown-instruction", first, ...rest].join("\n");
  expect(await found(above)).toEqual([]);
});

test("what a variable of Compose brings is not judged", async () => {
  expect(await found(inline("FROM alpine:3.22", "CPOY ${A} b"))).toEqual([]);
});

test("lines are put below its last one, or taken away there", async () => {
  const last = async (text: string, rule: string) => {
    const document = service.open("compose.yaml", "compose", text);
    const all = service.settings("2026-11-01", { preset: "all" });
    const [finding] = (await service.lintFully(document, all, async () => new Map())).filter(
      (one) => one.rule === rule,
    );
    return applyEdits(text, finding?.fixes[0]?.edits ?? []);
  };
  const head = inline("FROM node:24").trimEnd();
  const below = `${head}\n        USER node`;
  for (const end of ["\n", "\n    ports: []\n"])
    expect(await last(head + end, "dockerfile/require-non-root-user")).toBe(below + end);
  expect(await last(head, "dockerfile/require-non-root-user")).toBe(below);
  const twice = inline("FROM alpine:3.23", "USER 10", 'CMD ["a"]', "MAINTAINER Ada");
  expect(await last(twice, "dockerfile/no-maintainer")).toBe(
    twice.replace("MAINTAINER Ada", 'LABEL org.opencontainers.image.authors="Ada"'),
  );
  const volume = inline("FROM alpine:3.23", "USER 10", 'CMD ["a"]', "VOLUME /data");
  const without = inline("FROM alpine:3.23", "USER 10", 'CMD ["a"]');
  for (const end of ["", "    ports: []\n"])
    expect(await last(volume + end, "dockerfile/no-volume")).toBe(without + end);
});
