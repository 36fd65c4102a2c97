import { describe, expect, test } from "vitest";
import { type Linted, lint, readCases, sameAs } from "./cases.ts";

interface DclintCase {
  readonly rule: string;
  readonly yaml: string;
  readonly count: number;
  /** A rule that was set up otherwise than it comes. */
  readonly options?: unknown;
}

/** Where we differ from dclint, by the line of the case, and why. */
const differences: Readonly<Record<string, string>> = {
  9: "a container port alone is published on any free port",
  11: "of a range for one container port the engine takes a free one",
  15: "a container port alone: nobody relies on where it appears",
  16: "0.0.0.0 is every network too",
  31: "an underscore in a registry's name is refused by the engine",
  32: "the same",
  33: "stable is what its maintainers call it, and not what one gets for saying nothing",
  34: "a tag that moves is still a choice",
};

const rules = sameAs("dclint");
const cases = readCases<DclintCase>("dclint.jsonl");

test("some rule is the same as one of dclint", () => {
  expect(rules.size).toBeGreaterThan(0);
});

describe("what dclint warns of", () => {
  test.skipIf(cases.length === 0)("is found as often", async () => {
    const differing = new Map<string, string>();
    for (const [index, one] of cases.entries()) {
      if (one.options !== undefined) continue;
      for (const [rule, checks] of rules) {
        if (!checks.includes(one.rule)) continue;
        const found = countOf(await lint("compose", one.yaml), rule);
        if (found !== one.count)
          differing.set(String(index + 1), `${rule}: dclint ${one.count}, we ${found}`);
      }
    }
    expect([...differing].filter(([line]) => !(line in differences))).toEqual([]);
    expect(Object.keys(differences).filter((line) => !differing.has(line))).toEqual([]);
  });
});

function countOf({ findings }: Linted, rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}
