import { describe, expect, test } from "vitest";
import { createService } from "../../server/src/core/service.ts";
import { expectInside } from "./survive.ts";

const service = createService();

describe("a config file with errors", () => {
  /** `«…»` marks what cannot be read, in order; `layer` is what is kept. */
  function check(drawn: string, messages: readonly string[], preset?: string): void {
    const text = drawn.replace(/[«»]/g, "");
    const { layer, problems } = service.parseConfig(text);
    let result = text;
    for (const { span } of [...problems].sort((a, b) => b.span.start - a.span.start)) {
      expectInside(text, span);
      result = `${result.slice(0, span.start)}«${result.slice(span.start, span.end)}»${result.slice(span.end)}`;
    }
    expect(result).toBe(drawn);
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(layer.preset).toBe(preset);
  }

  test("keeps what can be read", () => {
    check(
      "preset: strict\nrules:\n  «dockerfile/use-coppy»: off\n  dockerfile/use-copy: «loud»\n«extra»: 1\n",
      [
        "No rule is called dockerfile/use-coppy; did you mean dockerfile/use-copy?",
        "dockerfile/use-copy is one of error, warning, info, hint, off",
        "No key is called extra",
      ],
      "strict",
    );
  });

  test("says what is no mapping", () =>
    check("rules: «[a, b]»\npreset: all\n", ["rules is a mapping of rule ids"], "all"));

  test.each([
    "\0\u0001\ufffe",
    "",
    "\t",
    "{",
    "- a",
    "&a [*a]",
    "preset: [",
    "rules: {{{{",
    '"',
    "%",
    "a: b\n".repeat(500_000),
  ])("never throws", (text) => {
    for (const { span } of service.parseConfig(text).problems) expectInside(text, span);
  });
});
