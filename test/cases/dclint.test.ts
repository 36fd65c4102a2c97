import { describe, expect, test } from "vitest";
import { fixed, lint, type RuleOptions, readCases, sameAs } from "./cases.ts";

interface DclintCase {
  readonly rule: string;
  readonly yaml: string;
  readonly expect: "ok" | "warn";
  /** Unknown where the case is about the fix alone. */
  readonly count: number | null;
  /** A rule that was set up otherwise than it comes. */
  readonly options?: DclintOptions;
  /** What its own fix yields, give or take blanks. */
  readonly fixed?: string;
}

interface DclintOptions {
  readonly quoteType?: string;
  readonly customOrder?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly groupOrder?: readonly string[];
}

/** The same wish in our words; `undefined` where we have no option for it. */
function ourOptions({ quoteType, customOrder, groups, groupOrder }: DclintOptions): RuleOptions | undefined {
  if (quoteType) return { quotes: quoteType };
  if (customOrder) return { order: customOrder.map((key) => (key === "x-properties" ? "x-*" : key)) };
  if (groups && groupOrder) return { order: groupOrder.flatMap((group) => groups[group] ?? []) };
  return undefined;
}

/** What is out of order is said once for each mapping or list, and mended at once. */
const saidOnce: ReadonlySet<string> = new Set([
  "services-alphabetical-order",
  "service-keys-order",
  "top-level-properties-order",
]);

/** Where we differ from dclint, by the line of the case, and why. */
const differences: Readonly<Record<string, string>> = {
  9: "a container port alone is published on any free port",
  11: "of a range for one container port the engine takes a free one",
  31: "an underscore in a registry's name is refused by the engine",
  32: "the same",
  33: "the same",
  34: "the same",
};

const rules = sameAs("dclint");
const cases = readCases<DclintCase>("dclint.jsonl");

test("some rule is the same as one of dclint", () => {
  expect(rules.size).toBeGreaterThan(0);
});

describe("what dclint warns of", () => {
  test.skipIf(cases.length === 0)("is found as often, and mended alike", async () => {
    const differing = new Map<string, string>();
    for (const [index, one] of cases.entries()) {
      const options = one.options && ourOptions(one.options);
      if (one.options && !options) continue;
      const ours = [...rules].flatMap(([rule, checks]) => (checks.includes(one.rule) ? [rule] : []));
      if (ours.length === 0) continue;
      const setup = options ? { options: Object.fromEntries(ours.map((rule) => [rule, options])) } : {};
      const { findings } = await lint("compose", one.yaml, setup);
      // Two rules may share what is one to dclint.
      const found = findings.filter(({ rule }) => ours.includes(rule)).length;
      if (!agrees(one, found)) differing.set(String(index + 1), `${ours}: dclint ${one.count}, we ${found}`);
      for (const rule of one.fixed === undefined ? [] : ours) {
        const text = withoutBlanks(await fixed("compose", one.yaml, rule, setup));
        if (text !== withoutBlanks(one.fixed ?? ""))
          differing.set(String(index + 1), `${rule} yields ${text}`);
      }
    }
    expect([...differing].filter(([line]) => !(line in differences))).toEqual([]);
    expect(Object.keys(differences).filter((line) => !differing.has(line))).toEqual([]);
  });
});

function agrees({ rule, expect: expected, count }: DclintCase, found: number): boolean {
  return count === null || saidOnce.has(rule) ? found > 0 === (expected === "warn") : found === count;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
