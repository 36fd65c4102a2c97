import { describe, expect, test } from "vitest";
import type { Finding } from "../../server/src/core/lint/finding.ts";
import { rules } from "../../server/src/core/rules/registry.gen.ts";
import { applyEdits, conflict, type Edit } from "../../server/src/core/text/edit.ts";
import { RuleBench, withoutMarks } from "./checkRule.ts";

/** `examples.test.ts` looks at the first fix of each finding; here it is each of them. */
const offers = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const bench = new RuleBench(rule, example);
    const bad = withoutMarks(example.bad);
    return bench.findings(bad).flatMap((finding) =>
      finding.fixes.map((fix) => ({
        name: `${rule.meta.id}, ${example.title}: ${fix.title}`,
        bench,
        bad,
        finding,
        fix,
      })),
    );
  }),
);

const notices = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule.startsWith("dockwise/"));

/** Whoever applies them may choose an order only where the result is the same. */
function clash(a: Edit, b: Edit): boolean {
  const [insertsA, insertsB] = [a.start === a.end, b.start === b.end];
  return insertsA === insertsB ? conflict(a, b) : a.start !== b.start && conflict(a, b);
}

describe("every fix that is offered", () => {
  test.each(offers)("$name", ({ bench, bad, finding, fix }) => {
    const here = fix.edits.filter((edit) => edit.path === undefined);
    const clashing = here.filter((edit, index) => here.slice(0, index).some((other) => clash(edit, other)));
    expect(clashing).toEqual([]);
    if (here.length === 0) return;
    const before = bench.findings(bad);
    const after = bench.findings(applyEdits(bad, here));
    expect(notices(after)).toEqual(notices(before));
    const same = ({ rule, message }: Finding) => rule === finding.rule && message === finding.message;
    expect(after.filter(same).length).toBeLessThan(before.filter(same).length);
  });
});
