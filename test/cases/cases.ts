import { existsSync, readFileSync } from "node:fs";
import type { Finding } from "../../server/src/core/lint/finding.ts";
import { type RelatedAnswer, type RelatedRequest, relatedKey } from "../../server/src/core/lint/related.ts";
import type { Language, Preset } from "../../server/src/core/lint/rule.ts";
import { type Ask, createService, type Document } from "../../server/src/core/service.ts";
import { outsidePath } from "../corpus/files.ts";

const service = createService({
  log: (message) => {
    throw new Error(message);
  },
});

/** The cases in a file below `DOCKWISE_CORPUS`, one JSON object a line; none, and said aloud, where there is no such file. */
export function readCases<Case>(name: string): readonly Case[] {
  const path = outsidePath(`cases/${name}`, `the cases of ${name}`);
  if (path === undefined) return [];
  if (!existsSync(path)) throw new Error(`DOCKWISE_CORPUS has no cases/${name}`);
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Case => JSON.parse(line));
}

export interface Linted {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

interface Setup {
  readonly preset?: Preset;
  readonly files?: Readonly<Record<string, string>>;
  /** Options of rules, by id. */
  readonly options?: Readonly<Record<string, RuleOptions>>;
}

export type RuleOptions = Readonly<Record<string, string | readonly string[]>>;

/** Lints a text as the only file of its folder, but for those given. */
export async function lint(language: Language, text: string, setup: Setup = {}): Promise<Linted> {
  const document = open(language, text);
  return {
    document,
    findings: await service.lintFully(document, settingsOf(setup), askIn(setup.files ?? {})),
  };
}

/** The text with all safe fixes of one rule. */
export async function fixed(
  language: Language,
  text: string,
  rule: string,
  setup: Setup = {},
): Promise<string> {
  const only = service.rules.find(({ meta }) => meta.id === rule)?.meta.id;
  const all = await service.fixAll(open(language, text), settingsOf(setup), askIn(setup.files ?? {}), only);
  return all.text;
}

function open(language: Language, text: string): Document {
  return service.open(language === "dockerfile" ? "Dockerfile" : "compose.yaml", language, text);
}

function settingsOf({ preset = "all", options = {} }: Setup) {
  const rules = new Map(
    service.rules.flatMap(({ meta: { id } }) => {
      const given = options[id];
      return given ? [[id, { options: given }] as const] : [];
    }),
  );
  return service.settings("2026-11-01", { preset, rules });
}

/** Which checks of another tool our rules name as the same, by rule. */
export function sameAs(tool: "buildkit" | "dclint"): ReadonlyMap<string, readonly string[]> {
  const prefix = `${tool}:`;
  return new Map(
    service.rules.flatMap(({ meta }) => {
      const checks = (meta.sameAs ?? []).filter((name) => name.startsWith(prefix));
      return checks.length > 0 ? [[meta.id, checks.map((name) => name.slice(prefix.length))] as const] : [];
    }),
  );
}

function askIn(files: Readonly<Record<string, string>>): Ask {
  return async (requests) =>
    new Map(requests.map((request) => [relatedKey(request), answer(request, files)] as const));
}

function answer({ path, as }: RelatedRequest, files: Readonly<Record<string, string>>): RelatedAnswer {
  const text = files[path];
  switch (as) {
    case "text":
      return { as, text: text ?? null };
    case "stat":
      return { as, stat: text === undefined ? null : { type: "file", mode: 0o644 } };
    case "list":
      return { as, names: path === "." ? Object.keys(files) : null };
  }
}
