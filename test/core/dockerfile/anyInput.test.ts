import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDockerfileCache } from "../../../server/src/core/dockerfile/cache.ts";
import type { Dockerfile } from "../../../server/src/core/dockerfile/model.ts";
import { parseDockerfile } from "../../../server/src/core/dockerfile/parse.ts";
import { everySpan } from "./everything.ts";
import { show } from "./show.ts";

const PIECES = [
  ..."\\`\"'$#=-<>[]{}()|&;,!*?@:/ \t\n\r\v\u00a0\ufeffaE1",
  "\n",
  "\\\n",
  "`\n",
  "\r\n",
  "FROM a AS b\n",
  "FROM b\n",
  "RUN ",
  "COPY --from=b ",
  "ADD ",
  "ENV A=",
  "ARG A",
  "LABEL ",
  "CMD [",
  "HEALTHCHECK CMD ",
  "ONBUILD ",
  'SHELL ["bash", "-c"]\n',
  "WORKDIR ",
  "USER $A\n",
  "EXPOSE 80 ",
  "--mount=type=cache,",
  "<<EOF",
  "<<-'E'",
  "\nEOF\n",
  "${A:-",
  "${A//",
  "$(",
  "sh -c '",
  "sudo -u x ",
  "if ",
  "then",
  "fi\n",
  "# escape=`\n",
  "# hadolint shell=bash\n",
  '"a", ',
  "😀",
  "\ud800",
];

/** Dockerfile-like noise. */
const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
const bytes = fc.uint8Array({ maxLength: 200 }).map((raw) => String.fromCharCode(...raw));
const anything = fc.oneof({ arbitrary: noise, weight: 4 }, bytes, fc.string({ unit: "binary" }));

function expectSound(file: Dockerfile): void {
  for (const { start, end } of everySpan(file)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(file.text.length);
  }
  let done = 0;
  for (const { span, keywordSpan, keywordText } of file.instructions) {
    expect(span.start).toBeGreaterThanOrEqual(done);
    expect(keywordSpan.start).toBe(span.start);
    expect(keywordText).not.toBe("");
    done = span.end;
  }
}

describe("whatever stands in the file", () => {
  it("never throws, and every span lies in the file", () => {
    fc.assert(
      fc.property(anything, (text) => expectSound(parseDockerfile(text))),
      { numRuns: 3000 },
    );
  });

  it("holds in words what the spans say", () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const instruction of parseDockerfile(text).instructions) {
          if (!("script" in instruction)) continue;
          for (const { name, args } of instruction.script?.commands ?? []) {
            for (const word of name ? [name, ...args] : args) {
              if (word.editable) expect(text.slice(word.span.start, word.span.end)).toBe(word.raw);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same through a cache that has seen other versions", () => {
    fc.assert(
      fc.property(noise, noise, noise, (first, middle, last) => {
        const cache = createDockerfileCache();
        for (const version of [first + last, first + middle + last, `${middle}\n${last}`, first + last]) {
          const cached = parseDockerfile(version, cache);
          const fresh = parseDockerfile(version);
          const shown = (file: Dockerfile) =>
            file.instructions.map((instruction) => show(instruction, version));
          expect(shown(cached)).toEqual(shown(fresh));
          expect(everySpan(cached)).toEqual(everySpan(fresh));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Asks every instruction for what rules ask it for. */
function ask(file: Dockerfile): number {
  let found = file.comments.length;
  for (const stage of file.stages) found += stage.usedBy.length + stage.all("USER").length;
  for (const instruction of file.instructions) {
    found += instruction.flags.length + instruction.variables.length + instruction.args.text.length;
    if ("pairs" in instruction) found += instruction.pairs.length;
    if ("words" in instruction) found += instruction.words.length;
    if ("sources" in instruction) found += instruction.sources.length;
    if (!("script" in instruction)) continue;
    for (const command of instruction.script?.commands ?? []) {
      for (const word of command.args) found += (word.value?.length ?? 0) + word.span.end;
    }
  }
  return found;
}

// Each of these is over at once when the cost grows with the length; the runner stops one that does not end.
describe("what is large or deep", () => {
  it.each<[string, () => string]>([
    ["ten megabytes of binary", () => bytesTo(256).repeat(40000)],
    ["a megabyte of binary", () => bytesTo(256).repeat(4000)],
    ["a thousand open brackets in RUN", () => `RUN ${"$(".repeat(1000)}`],
    ["a thousand open brackets in CMD", () => `CMD ${"[".repeat(1000)}`],
    ["many quoted substitutions", () => `RUN ${'"$('.repeat(15000)}`],
    ["nested variables", () => `FROM a\nENV A=${"${A:-".repeat(5000)}`],
    ["forty thousand comments", () => "# note\n".repeat(40000)],
    ["forty thousand comments in one instruction", () => `RUN a \\\n${"# note\n".repeat(40000)}b`],
    ["forty thousand stages", () => "FROM a AS x\n".repeat(40000)],
    ["stages built from one another", () => lines(20000, (at) => `FROM s${at} AS s${at + 1}`)],
    ["forty thousand variables", () => `FROM a\n${"ENV A=$A$B\n".repeat(40000)}`],
    [
      "variables made of one another",
      () => `FROM a\n${lines(20000, (at) => `ENV A${at}=$A${at - 1}`)}USER $A19999`,
    ],
    [
      "patterns on long values",
      () => `FROM a\nENV A=${"a".repeat(5000)}\n${"ENV B=${A//*a*b/}\n".repeat(5000)}`,
    ],
    ["a megabyte of one RUN", () => `RUN ${"a && ".repeat(200000)}`],
    ["a megabyte of one COPY", () => `COPY ${"a ".repeat(500000)}`],
    ["a megabyte of one ENV", () => `ENV ${"A=b ".repeat(250000)}`],
    ["many heredocs in one line", () => `RUN cat ${"<<A ".repeat(9000)}\n${"A\n".repeat(9000)}`],
    ["heredocs without an end", () => "RUN <<EOF\n".repeat(40000)],
    ["a long pipeline", () => `RUN ${"a | ".repeat(16000)}b`],
    ["one RUN of many lines", () => `RUN ${"a \\\n".repeat(16000)}b`],
    ["a long chain of conditions", () => `RUN ${"if a; then ".repeat(5000)}`],
    ["a long chain of sudo", () => `RUN ${"sudo ".repeat(12000)}`],
    ["many quotes", () => `RUN ${"'\"".repeat(16000)}`],
    ["many backticks", () => `RUN ${"`a ".repeat(16000)}`],
    ["many escapes", () => `ENV A="${"\\".repeat(60000)}`],
    ["a line of blanks", () => `RUN${" ".repeat(500000)}a\n#${" ".repeat(500000)}x`],
    ["a directive of blanks", () => `# escape=${" ".repeat(60000)}x`],
  ])("takes %s", (_, make) => {
    const file = parseDockerfile(make());
    expect(ask(file)).toBeGreaterThanOrEqual(0);
  });
});

function bytesTo(count: number): string {
  return String.fromCharCode(...Array.from({ length: count }, (_, at) => (at * 31) % count));
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join("");
}

/** What a file is told that was not read wholly. */
function checkLimits(text: string, ...expected: readonly string[]): void {
  const { limits } = parseDockerfile(text);
  expect(limits.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`)).toEqual(
    expected,
  );
}

describe("limits", () => {
  it("says that a file is too large, and reads nothing of it", () => {
    const text = `FROM a\n${"# note\n".repeat(150000)}`;
    checkLimits(text, "FROM a: This file is larger than 1 MiB, so it is not checked.");
    expect(parseDockerfile(text).instructions).toEqual([]);
  });

  it("says that an instruction is too long, and reads the others", () =>
    checkLimits(
      `FROM a\nRUN ${"a && ".repeat(15000)}b\nCMD c`,
      "RUN: This instruction is longer than 64 KiB, so it is not checked.",
    ));

  it("says that brackets nest too deep", () =>
    checkLimits(
      `RUN ${"(".repeat(101)}\nCMD ${"[".repeat(101)}`,
      "RUN: Brackets nest deeper than 100 levels here, so this is not checked.",
      "CMD: Brackets nest deeper than 100 levels here, so this is not checked.",
    ));

  it("reads a hundred levels", () => checkLimits(`RUN ${"$(".repeat(100)}a${")".repeat(100)}`));

  it("says so of what a heredoc of RUN holds, not of one that is copied", () =>
    checkLimits(
      `RUN <<A\n${"(".repeat(101)}\nA\nCOPY <<B /b\n${"[".repeat(101)}\n${"x".repeat(70000)}\nB`,
      "RUN: Brackets nest deeper than 100 levels here, so this is not checked.",
    ));

  it("says nothing of an ordinary file", () => checkLimits("FROM a\nRUN b"));
});
