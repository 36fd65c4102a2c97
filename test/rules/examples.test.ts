import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/core/rules/registry.gen.ts";
import { createService } from "../../server/src/core/service.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { checkFix, drawn, RuleBench, withoutMarks } from "./checkRule.ts";

const service = createService();

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("%s", (_, rule) => {
  describe.each(rule.examples.map((example) => [example.title, example] as const))("%s", (_, example) => {
    const bench = new RuleBench(rule, example);
    const bad = withoutMarks(example.bad);

    test("is found at the exact words", () => {
      const findings = bench.findings(bad);
      expect(drawn(bad, findings)).toBe(example.bad);
      if (example.message !== undefined) expect(findings[0]?.message).toBe(example.message);
      for (const { message, why } of findings) {
        expect(message.length, message).toBeLessThanOrEqual(90);
        expect(message).not.toMatch(/[{}`]|undefined/);
        expect(why).not.toMatch(/(?<!\$)\{\w+\}|undefined/);
        expect(why.split(/\s+/).length, `words of why: ${why}`).toBeLessThanOrEqual(40);
      }
    });

    test("is mended as shown", () => {
      if (example.notFixed !== undefined || !rule.fix) {
        expect(bench.findings(example.good)).toEqual([]);
        return;
      }
      checkFix(bench, example, "\n");
      checkFix(bench, example, "\r\n");
      const goodBench = new RuleBench(rule, {
        ...example,
        ...(example.goodFiles && { files: { ...example.files, ...example.goodFiles } }),
      });
      expect(goodBench.findings(example.good)).toEqual([]);
    });

    test("is silenced by the comment that the quick fix writes", () => {
      for (const scope of ["here", "file"] as const) {
        const [first] = bench.findings(bad);
        if (!first) throw new Error("nothing found");
        const silenced = applyEdits(bad, service.suppress(bench.open(bad), first, scope));
        const left = bench.findings(silenced);
        const before = bench.findings(bad);
        expect(left.length).toBeLessThan(before.length);
        expect(left.filter((finding) => finding.rule.startsWith("dockwise/"))).toEqual([]);
      }
    });
  });

  test.each(rule.quiet.map((quiet) => [quiet.because, quiet] as const))("is quiet because %s", (_, quiet) => {
    expect(drawn(quiet.code, new RuleBench(rule, quiet).findings(quiet.code))).toBe(quiet.code);
  });
});
