import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { compiles, ourGrammars } from "./grammars.ts";

interface Rule {
  readonly include?: string;
  readonly repository?: Readonly<Record<string, Rule>>;
  readonly [key: string]: unknown;
}

const contributed = ourGrammars();
const grammars = contributed.map(({ path, scopeName }) => {
  const raw: Rule & { scopeName: string } = JSON.parse(readFileSync(path, "utf8"));
  return { name: basename(path), scopeName, raw };
});

test("every grammar is contributed, under its own scope", () => {
  const folder = contributed[0] ? dirname(contributed[0].path) : "";
  expect(grammars.map((it) => it.name).sort()).toEqual(readdirSync(folder).sort());
  expect(grammars.map((it) => it.raw.scopeName)).toEqual(grammars.map((it) => it.scopeName));
});

describe.each(grammars)("$name", ({ scopeName, raw }) => {
  test("compiles: one bad expression would take the colours of the whole file", async () => {
    const expressions = [...rules(raw)].flatMap((rule) =>
      [rule.match, rule.begin, rule.end, rule.while].filter((it) => typeof it === "string"),
    );
    const bad: string[] = [];
    for (const it of expressions) if (!(await compiles(it))) bad.push(it);
    expect(bad).toEqual([]);
  });

  test("includes only what there is", () => {
    const missing = [...rules(raw)]
      .flatMap(({ include }) => (include ? [include] : []))
      .filter((include) => {
        const [scope, name] = include.split("#");
        const target = grammars.find((it) => it.scopeName === (scope || scopeName));
        return target ? name && !target.raw.repository?.[name] : !/^(source|text)\./.test(include);
      });
    expect(missing).toEqual([]);
  });
});

/** Every object of a grammar, the rules among them. */
function* rules(value: unknown): Generator<Rule> {
  if (Array.isArray(value)) for (const it of value) yield* rules(it);
  else if (typeof value === "object" && value !== null) {
    yield value as Rule;
    yield* rules(Object.values(value));
  }
}
