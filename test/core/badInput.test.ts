import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../server/src/core/lint/rule.ts";
import { corpus, ourFilesIn } from "../corpus/files.ts";
import { languages, notices, service, survive } from "./survive.ts";

const binary = String.fromCharCode(...Array.from({ length: 2000 }, (_, at) => (at * 7919) % 256));
const megabytes = (line: string) => line.repeat(Math.ceil((10 * 1024 * 1024) / line.length));
const times = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => write(n)).join("");

describe("survives", () => {
  test.each(languages)("%s: nothing at all", async (language) => {
    for (const text of ["", "\n", "\ufeff", " ", "\r", "\ud800"])
      expect(await notices(language, text)).toEqual([]);
    await survive(language, "\0");
  });

  test.each(languages)("%s: a binary file", async (language) => {
    await survive(language, binary);
    await survive(language, `${binary}\n${binary}`);
  });

  test.each([
    ["dockerfile", "RUN echo hello\n"],
    ["compose", "# services\n"],
    ["dockerignore", "node_modules\n"],
  ] as const)("%s: 10 MB, and says that they are not read", async (language, line) => {
    const [notice, ...more] = await notices(language, megabytes(line));
    expect(notice).toContain("larger than 1 MiB");
    expect(more).toEqual([]);
  });

  test.each(["[", "{", "- ", "a: {", "? ", "!!map {", "&a [", "*a ", "<<: {"])(
    "compose: a thousand times %s",
    async (bracket) => {
      const text = `services:\n  web:\n    image: ${bracket.repeat(1000)}\n`;
      expect(await notices("compose", text)).not.toEqual([]);
      await survive("compose", bracket.repeat(1000));
    },
  );

  test.each([
    "(",
    "[",
    "{",
    "$(",
    "${A:-",
    "`",
    "<(",
    "if ",
    "case x in ",
    "f() { ",
    'sh -c "',
    "\\\\\n",
    "! ",
    "$((",
    "<<A ",
  ])("dockerfile: a thousand times %s", async (bracket) => {
    for (const keyword of [
      "RUN",
      "CMD",
      "ENV A=",
      "COPY",
      "HEALTHCHECK CMD",
      "ONBUILD RUN",
      "FROM",
      "LABEL",
      "ARG",
    ]) {
      await survive("dockerfile", `FROM alpine:3.22\n${keyword} ${bracket.repeat(1000)}\n`);
    }
  });

  test.each([
    'FROM "alpine',
    "FROM alpine:3.22\nRUN echo 'abc\n",
    'FROM alpine:3.22\nENV A="b\n',
    "FROM alpine:3.22\nRUN <<EOF\necho\n",
    "FROM alpine:3.22\nCOPY <<A <<B /\nx\nA\n",
    'FROM alpine:3.22\nCMD ["a", "b\n',
    "FROM alpine:3.22\nRUN a \\",
    "FROM alpine:3.22\nRUN --mount=",
    "FROM --platform=$ alpine\nCOPY --from= . .\n",
    "FROM alpine:3.22\nONBUILD\nONBUILD ONBUILD\nHEALTHCHECK\nSHELL\nUSER\nWORKDIR\nENV\nARG\nEXPOSE\n",
    "# escape=`\nFROM a`\n",
    "# syntax=\n# escape=\n# check=\n# check=skip=\n",
    "# dockwise-ignore\n# dockwise-ignore-file\n# hadolint ignore=\nFROM a",
  ])("dockerfile: unfinished %j", async (text) => {
    await survive("dockerfile", text);
  });

  test.each([
    [
      `services:\n  web:\n    image: «"»nginx\n    init: true\n  db:\n    image: postgres:18\n`,
      "never closed",
    ],
    [
      "services:\n  web:\n    image: «'»nginx\n    init: true\n  db:\n    image: postgres:18\n",
      "never closed",
    ],
    [
      "services:\n  web:\n    ports: «[»80, 81\n    image: nginx\n  db:\n    image: postgres:18\n",
      "never closed",
    ],
    ["services:\n  web: «{»image: nginx\n  db:\n    image: postgres:18\n", "never closed"],
    ["services:\n«\t»web:\n\t\timage: nginx\n", "tab"],
    ["services:\n  web:\n    image: «*nowhere»\n", "nowhere"],
  ])("compose: broken %j, and says where", async (drawn, words) => {
    const text = drawn.replace(/[«»]/g, "");
    const [first = ""] = await notices("compose", text);
    expect(first.toLowerCase()).toContain(words);
    expect(drawn).toContain(first.slice(first.indexOf("«"), first.indexOf("»") + 1));
  });

  test.each([
    "services:",
    "services:\n  ",
    "services:\n  web:",
    "services:\n  web:\n    ",
    "services:\n  web:\n    image:",
    "services:\n  web:\n    ports:\n      -",
    "services:\n  web:\n    depends_on:\n      db:\n        condition:",
    "services:\n  web:\n    environment:\n      - \n      A:\n",
    "services: &a\n  web: *a\n",
    "services:\n  web:\n    <<: *a\n",
    "a: &a [*a, *a]\nservices: *a\n",
    "---\n---\n...\n%YAML 1.2\n---\n",
    "services:\n  web:\n    image: ${\n    build: $\n    ports: ['${A:-${B:-${C']\n",
    "[1, 2]: {3: 4}\n? {a: b}\n: c\nnull: ~\n1: 2\n",
    "services: !!binary aGVsbG8=\n",
    "services: !!set {a, b}\nvolumes: !!omap [a: 1]\n",
  ])("compose: half typed %j", async (text) => {
    await survive("compose", text);
  });

  test("compose: aliases of aliases that stand for billions of values", async () => {
    const levels = times(40, (n) => `x-${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]\n`);
    const text = `x-0: &a0 [lol]\n${levels}services:\n  web:\n    image: nginx:1.29\n    command: *a40\n`;
    expect(await notices("compose", text)).not.toEqual([]);
    const merged = times(
      40,
      (n) => `x-${n + 1}: &m${n + 1}\n  a${n}: *m${n}\n  b${n}: *m${n}\n  <<: *m${n}\n`,
    );
    await survive("compose", `x-0: &m0 {k: v}\n${merged}services:\n  web: *m40\n`);
  });

  test("compose: 20,000 keys", async () => {
    await survive("compose", `services:\n${times(20_000, (n) => `  s${n}:\n    image: nginx:1.29\n`)}`);
    await survive(
      "compose",
      `services:\n  web:\n    environment:\n${times(20_000, (n) => `      V${n}: "${n}"\n`)}`,
    );
    await survive(
      "compose",
      `services:\n  web:\n    ports:\n${times(5_000, (n) => `      - "${n + 1}:80"\n`)}`,
    );
    await survive("compose", `services: {${times(20_000, (n) => `s${n}: {image: nginx}, `)}}\n`);
  });

  test("dockerfile: 5,000 instructions", async () => {
    await survive("dockerfile", `FROM debian:13\n${times(5_000, (n) => `RUN apt-get update ${n}\n`)}`);
    await survive(
      "dockerfile",
      `FROM debian:13\n${times(5_000, (n) => `ENV PASSWORD_${n}=$PASSWORD_${n - 1}\n`)}`,
    );
    await survive(
      "dockerfile",
      times(5_000, (n) => `FROM debian:13 AS s${n}\nCOPY --from=t${n} . .\n`),
    );
  });

  test("keys that objects are born with", async () => {
    const own = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
    for (const key of own) {
      await survive(
        "compose",
        `services:\n  ${key}:\n    image: ${key}\n    networks: [${key}]\n    depends_on: [${key}]\n    ${key}: {${key}: 1}\n${key}: {}\nnetworks:\n  ${key}:\n`,
      );
      await survive("compose", `${key}: &${key} {services: {web: {image: nginx}}}\n<<: *${key}\n`);
      await survive(
        "dockerfile",
        `ARG ${key}=1\nFROM ${key}:${key} AS ${key}\nFROM ${key}\nENV ${key}=$${key}\n${key} x\nRUN ${key} --${key}\nRUN --${key}=1 ls\nCOPY --from=${key} a b\nHEALTHCHECK CMD ${key}\nUSER ${key}\n# dockwise-ignore ${key}\nCMD ${key}\n`,
      );
      const { problems } = service.parseConfig(
        `${key}: 1\nrules:\n  ${key}: off\n  dockerfile/use-copy:\n    ${key}: 1\n`,
      );
      expect(problems).toHaveLength(3);
    }
  });

  test("other line endings, a byte order mark, no final newline", async () => {
    for (const file of ourFilesIn(corpus)) {
      const lf = file.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
      const plain = (await survive(file.language, lf)).map(({ rule }) => rule).sort();
      // With a heredoc the shell is handed the carriage returns, so that is another program.
      const variants = lf.includes("<<") ? [`\ufeff${lf}`] : [`\ufeff${lf}`, lf.replaceAll("\n", "\r\n")];
      for (const text of variants) {
        const found = (await survive(file.language, text)).map(({ rule }) => rule).sort();
        expect({ file: `${file.project}/${file.path}`, found }).toEqual({
          file: `${file.project}/${file.path}`,
          found: plain,
        });
      }
      await survive(file.language, lf.trimEnd());
      await survive(file.language, lf.replaceAll("\n", "\r"));
    }
  });
});

describe("any text", () => {
  const words: { readonly [language in Language]: readonly string[] } = {
    dockerfile: [
      "FROM ",
      "RUN ",
      "COPY ",
      "ENV ",
      "ARG ",
      "CMD ",
      "USER ",
      "ONBUILD ",
      "HEALTHCHECK ",
      "--from=",
      "--mount=type=cache,",
      "alpine:3.22",
      "apt-get install",
      "apk add",
      " AS ",
      "<<EOF",
      "EOF",
      "$A",
      "${A:-",
      "sh -c ",
      "sudo ",
      "# escape=`",
      "# dockwise-ignore ",
    ],
    compose: [
      "services:",
      "image: ",
      "ports:",
      "volumes:",
      "depends_on:",
      "build: ",
      "web:",
      "&a ",
      "*a",
      "<<: ",
      "${A",
      "- ",
      "  ",
      "\t",
      ": ",
      "!reset ",
      "|",
      ">-",
      "---",
      "condition: service_healthy",
      "8080:80",
      "null",
    ],
    dockerignore: ["!", "**", "/", "*", "[a-", ".git", "node_modules"],
  };
  const pieces = (language: Language) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words[language]) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "\n",
          " ",
          "\\\n",
          '"',
          "'",
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          "\r\n",
          "#",
          ",",
          "=",
          "&&",
          "|",
          ";",
          "`",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    );

  test.each(languages)("%s", async (language) => {
    const text = fc.array(pieces(language), { maxLength: 60 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        await survive(language, any);
      }),
      { numRuns: 300 },
    );
  });

  test("real files that were cut, torn and mixed", async () => {
    const files = ourFilesIn(corpus);
    const mutation = fc.record({
      file: fc.constantFrom(...files),
      other: fc.constantFrom(...files),
      cuts: fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(40),
          fc.constantFrom("", "\n", '"', "[", "{", "\\", "$(", "${", "\t", "<<X", ": "),
        ),
        { maxLength: 4 },
      ),
      keep: fc.double({ min: 0.05, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ file, other, cuts, keep }) => {
        let text = file.text.slice(0, Math.ceil(file.text.length * keep));
        for (const [place, length, put] of cuts) {
          const at = Math.floor(place * text.length);
          text = text.slice(0, at) + put + text.slice(at + length);
        }
        await survive(file.language, text);
        await survive(file.language, text + other.text);
      }),
      { numRuns: 200 },
    );
  });
});
