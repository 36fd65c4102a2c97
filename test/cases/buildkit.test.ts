import { describe, expect, test } from "vitest";
import { type Linted, lint, readCases, sameAs } from "./cases.ts";

interface BuildCase {
  readonly id: string;
  readonly dockerfile: string;
  readonly dockerignore?: string;
  readonly build_args?: Readonly<Record<string, string>>;
  readonly warnings: readonly { readonly rule: string; readonly line: number }[];
}

interface DocumentedCase {
  readonly id: string;
  readonly rule: string;
  readonly expect: "warn" | "ok";
  readonly dockerfile: string;
  readonly dockerignore?: string;
}

/** Where we differ from BuildKit, and why. */
const differences: Readonly<Record<string, string>> = {
  "buildkit-023 dockerfile/no-empty-continuation": "BuildKit names the last line of the instruction",
  "buildkit-011 dockerfile/no-secret-in-env": "an empty value holds no secret",
  "buildkit-docs-32 dockerfile/use-equals-form": "ARG foo bar declares two arguments",
  "buildkit-059 dockerfile/use-absolute-workdir":
    "a relative path asks its reader to look for the folder above",
};

const rules = sameAs("buildkit");

/** Rules that share a check answer for it together, and for their other checks. */
const sharing = new Map(
  [...new Set([...rules.values()].flat())].map((check) => {
    const ours = [...rules].filter(([, checks]) => checks.includes(check));
    const names = ours.map(([rule]) => rule);
    return [names.join(" "), { names, checks: new Set(ours.flatMap(([, checks]) => checks)) }];
  }),
);

test("some rule is the same as a check of BuildKit", () => {
  expect(rules.size).toBeGreaterThan(0);
});

describe("what BuildKit warns of", () => {
  const cases = readCases<BuildCase>("buildkit.jsonl");

  test.skipIf(cases.length === 0)("is found on the same line, and nothing else", async () => {
    const differing: string[] = [];
    for (const one of cases) {
      // A build argument decides what is checked; we lint without any.
      if (one.build_args) continue;
      const linted = await lint("dockerfile", one.dockerfile, filesOf(one));
      for (const [name, { names, checks }] of sharing) {
        const wanted = one.warnings.filter(({ rule }) => checks.has(rule)).map(({ line }) => line);
        const found = linesOf(linted, names);
        if (String(distinct(wanted)) !== String(found))
          differing.push(`${one.id} ${name}: BuildKit ${distinct(wanted)}, we ${found}`);
      }
    }
    expectKnown(differing, "buildkit-0");
  });
});

describe("what BuildKit's pages show", () => {
  const cases = readCases<DocumentedCase>("buildkit-docs.jsonl");

  test.skipIf(cases.length === 0)("is judged alike", async () => {
    const differing: string[] = [];
    for (const one of cases) {
      const linted = await lint("dockerfile", one.dockerfile, filesOf(one));
      for (const [name, { names, checks }] of sharing) {
        if (!checks.has(one.rule)) continue;
        const verdict = linesOf(linted, names).length > 0 ? "warn" : "ok";
        if (verdict !== one.expect)
          differing.push(`${one.id} ${name}: BuildKit ${one.expect}, we ${verdict}`);
      }
    }
    expectKnown(differing, "buildkit-docs-");
  });
});

function filesOf({ dockerignore }: { readonly dockerignore?: string }) {
  return dockerignore === undefined ? {} : { files: { ".dockerignore": dockerignore } };
}

/** The first lines of the instructions in which one of the rules finds something, counted from 1. */
function linesOf({ document, findings }: Linted, names: readonly string[]): number[] {
  const { model } = document;
  if (model.kind !== "dockerfile") return [];
  const starts = findings
    .filter(({ rule }) => names.includes(rule))
    .map(({ span }) => {
      const holder = model.instructions.find(
        (one) => one.span.start <= span.start && span.start <= one.span.end,
      );
      return model.lines.lineAt(holder?.span.start ?? span.start) + 1;
    });
  return distinct(starts);
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Each is among those that we stand by, and none of these is out of date. */
function expectKnown(differing: readonly string[], prefix: string): void {
  const keys = differing.map((text) => text.slice(0, text.indexOf(":")));
  expect(differing.filter((_, index) => !((keys[index] ?? "") in differences))).toEqual([]);
  expect(Object.keys(differences).filter((key) => key.startsWith(prefix) && !keys.includes(key))).toEqual([]);
}
