import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../server/src/core/lint/rule.ts";
import { outsidePath } from "../corpus/files.ts";
import { lint } from "./cases.ts";
import { seedRules } from "./seedRules.ts";
import { unchecked, untaught } from "./untaught.ts";

/** What the seed document says or shows, and where it could be checked: C Compose, D Dockerfile, I .dockerignore, X files beside them. */
interface Practice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly where: string;
  readonly rules: readonly string[];
}

interface Fence {
  readonly language: Language;
  readonly text: string;
}

const ours = /^(?:cf|df|di|x)\//;
const map = readSeed("knowledge/seed-map.json", "where the practices of the seed document are checked");
const document = readSeed("seed/docker-interview-questions.md", "linting the examples of the seed document");
const practices = map === undefined ? [] : practicesIn(map);

describe.skipIf(map === undefined)("the seed document", () => {
  test("has practices for Dockerfiles and Compose files", () => {
    expect(practices.length).toBeGreaterThan(200);
  });

  test("names no rule that nobody checks", () => {
    const wanted = new Set(practices.flatMap(({ rules }) => rules.filter((rule) => ours.test(rule))));
    expect([...wanted].filter((rule) => !(rule in seedRules || rule in unchecked))).toEqual([]);
  });

  test("says of no rule that it is missing while there is one", () => {
    expect(Object.keys(unchecked).filter((rule) => rule in seedRules)).toEqual([]);
  });

  test("has no practice without a rule, a question or a reason", () => {
    const orphans = practices.filter(
      ({ id, rules }) => !rules.some((rule) => rule in seedRules || rule in unchecked) && !(id in untaught),
    );
    expect(orphans.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});

describe.skipIf(document === undefined)("what the seed document does wrong in its own examples", () => {
  const fences = fencesByQuestion(document ?? "");
  const shown = practices.filter(
    ({ kind, rules }) => kind.startsWith("anti") && rules.some((rule) => ours.test(rule)),
  );

  test.each(shown.map((practice) => [`${practice.id} ${practice.text}`, practice] as const))(
    "%s",
    async (_, { id, rules }) => {
      const wanted = rules.flatMap((rule) => seedRules[rule] ?? []);
      const raised = new Set<string>();
      for (const { language, text } of fences.get(id.split(".")[0] ?? "") ?? []) {
        const { findings } = await lint(language, whole(language, text), { preset: "recommended" });
        for (const { rule } of findings) raised.add(rule);
      }
      const found = wanted.some((rule) => raised.has(rule));
      const said = `${wanted.join(" or ")} among ${[...raised].join(", ")}`;
      expect(found, id in untaught ? `a reason is out of date: ${untaught[id]}` : said).toBe(
        !(id in untaught),
      );
    },
  );
});

/** An example that shows some lines only stands on the base that the document uses most. */
function whole(language: Language, text: string): string {
  return language === "dockerfile" && !/^FROM\b/m.test(text) ? `FROM node:16-alpine\n${text}` : text;
}

function readSeed(path: string, testing: string): string | undefined {
  const full = outsidePath(path, testing);
  if (full === undefined) return undefined;
  if (!existsSync(full)) throw new Error(`DOCKWISE_CORPUS has no ${path}`);
  return readFileSync(full, "utf8");
}

function practicesIn(text: string): readonly Practice[] {
  const { questions }: { readonly questions: readonly { readonly practices?: readonly Practice[] }[] } =
    JSON.parse(text);
  return questions.flatMap(({ practices = [] }) => practices).filter(({ where }) => "CDIX".includes(where));
}

/** The fences that hold a file of ours, by the number of the question they stand in. */
function fencesByQuestion(text: string): ReadonlyMap<string, readonly Fence[]> {
  const found = new Map<string, Fence[]>();
  for (const part of text.split(/^(?=#+ Q\d+)/m)) {
    const number = /^#+ Q(\d+)/.exec(part)?.[1];
    if (number === undefined) continue;
    const fences = [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, name = "", body = ""]) => {
      const language = languageOf(name, body);
      return language === undefined ? [] : [{ language, text: body }];
    });
    found.set(number, [...(found.get(number) ?? []), ...fences]);
  }
  return found;
}

function languageOf(name: string, text: string): Language | undefined {
  switch (name) {
    case "dockerfile":
    case "dockerignore":
      return name;
    case "yaml":
      // The others are for Kubernetes.
      return /^services:/m.test(text) ? "compose" : undefined;
    default:
      return undefined;
  }
}
