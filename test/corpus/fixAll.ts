import { expect } from "vitest";
import type { ComposeFile } from "../../server/src/core/compose/model.ts";
import type { ComposeNode } from "../../server/src/core/compose/node.ts";
import type { Dockerfile, Instruction } from "../../server/src/core/dockerfile/model.ts";
import type { FileEdit, Finding } from "../../server/src/core/lint/finding.ts";
import { applyFixes, safeFix } from "../../server/src/core/lint/fixes.ts";
import type { Model } from "../../server/src/core/lint/linter.ts";
import { type RelatedAnswer, relatedKey } from "../../server/src/core/lint/related.ts";
import type { Language } from "../../server/src/core/lint/rule.ts";
import { type Ask, createService, type Document } from "../../server/src/core/service.ts";
import { applyEdits, type Edit } from "../../server/src/core/text/edit.ts";

const service = createService({
  log: (message) => {
    throw new Error(message);
  },
});
const settings = service.settings("2026-11-01", { preset: "all" });

/** They mend a word that nobody understood, or remove what stood between two others or silenced them, so that there is more to be judged than before. */
const revealing: ReadonlySet<string> = new Set([
  "dockerfile/no-unknown-instruction",
  "dockerfile/no-unknown-stage",
  "dockerfile/no-duplicate-command",
  "dockerfile/no-early-volatile-arg",
  "dockerfile/use-double-quotes",
  "dockerfile/use-exec-form",
  "dockerfile/use-shell-instruction",
  "dockerfile/no-inline-ignore",
  "dockerfile/require-apt-update",
  "compose/no-undefined-reference",
  "compose/no-malformed-variable",
]);

export interface Fixable {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly ask: Ask;
}

/** What fixing everything has to keep, whatever the file: see the steps. */
export async function checkFixAll({ path, language, text, ask }: Fixable): Promise<void> {
  const open = (version: string) => service.open(path, language, version);
  const before = open(text);
  const findings = await service.lintFully(before, settings, ask);
  for (const finding of findings) checkEachFix(before, finding);
  checkOnePass(before, findings);

  const fixed = await service.fixAll(before, settings, ask);
  const after = open(fixed.text);
  const mended = withEdits(ask, fixed.others);
  const left = await service.lintFully(after, settings, mended);
  expect(left.filter((finding) => safeFix(finding)).map(({ message }) => message)).toEqual([]);
  expect(broken(after.model)).toBeLessThanOrEqual(broken(before.model));
  const revealed = fixed.fixed.some(({ rule }) => revealing.has(rule));
  if (!revealed) expect(grown(findings, left)).toEqual([]);

  const again = await service.fixAll(after, settings, mended);
  expect({ text: again.text, others: again.others, fixed: again.fixed }).toEqual({
    text: fixed.text,
    others: [],
    fixed: [],
  });
}

/** Each fix by itself, safe or not: it breaks nothing, and touches nothing but its own place. */
function checkEachFix(before: Document, finding: Finding): void {
  for (const { edits } of finding.fixes) {
    const own = edits.filter((edit) => edit.path === undefined);
    const fixed = applyEdits(before.text, own);
    expectOnlyThese(before.text, fixed, own);
    expectAsTidy(before.text, fixed);
    const after = service.open(before.path, before.language, fixed);
    expect(broken(after.model)).toBeLessThanOrEqual(broken(before.model));
    expectRestEqual(before.model, after.model, own);
  }
}

/** All safe fixes of a pass together, as fix-all makes them. */
function checkOnePass(before: Document, findings: readonly Finding[]): void {
  const chosen = findings.flatMap((finding) => {
    const fix = safeFix(finding);
    return fix ? [{ finding, fix }] : [];
  });
  const { text, applied } = applyFixes(before.text, chosen);
  const edits = applied
    .flatMap((finding) => safeFix(finding)?.edits ?? [])
    .filter(({ path }) => path === undefined);
  expectOnlyThese(before.text, text, edits);
  expectRestEqual(before.model, service.open(before.path, before.language, text).model, edits);
}

/** No blanks are left at the end of a line, no blank lines in a row or at an end of the file, and the last line is as closed as it was. */
function expectAsTidy(before: string, after: string): void {
  for (const mess of [
    /[ \t]+(?=\r?\n|$)/g,
    /\n(?:[ \t]*\r?\n){2,}/g,
    /^(?:[ \t]*\r?\n)+/g,
    /\n(?:[ \t]*\r?\n)+$/g,
  ])
    expect(after.match(mess)?.length ?? 0).toBeLessThanOrEqual(before.match(mess)?.length ?? 0);
  if (/\n$/.test(before) && after !== "") expect(after).toMatch(/\n$/);
}

/** The text is the old one with the spans of the edits replaced: every other character stands as it stood. */
function expectOnlyThese(before: string, after: string, edits: readonly Edit[]): void {
  let at = 0;
  let moved = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(after.slice(at + moved, start + moved) === before.slice(at, start)).toBe(true);
    expect(after.startsWith(text, start + moved)).toBe(true);
    moved += text.length - (end - start);
    at = end;
  }
  expect(after.slice(at + moved) === before.slice(at)).toBe(true);
}

/** Instructions and services that no edit touches mean what they meant. */
function expectRestEqual(before: Model, after: Model, edits: readonly Edit[]): void {
  if (before.kind === "dockerfile" && after.kind === "dockerfile") {
    const kept = untouched(before.instructions, edits).map(described);
    expect(after.instructions.map(described)).toEqual(expect.arrayContaining(kept));
    expect(commentsOf(after)).toEqual(expect.arrayContaining(keptComments(before, edits)));
  }
  if (before.kind === "compose" && after.kind === "compose") {
    const values = new Map(servicesOf(after).map(([key, value]) => [key, value]));
    for (const [key, value, span] of servicesOf(before)) {
      if (value !== undefined && untouched([{ span }], edits).length > 0)
        expect(values.get(key)).toEqual(value);
    }
    expect(commentsOf(after)).toEqual(expect.arrayContaining(keptComments(before, edits)));
  }
}

function untouched<T extends { readonly span: { readonly start: number; readonly end: number } }>(
  all: readonly T[],
  edits: readonly Edit[],
): T[] {
  return all.filter(({ span }) => edits.every(({ start, end }) => end < span.start || span.end < start));
}

function described(instruction: Instruction): string {
  const flags = instruction.flags.map(({ name, value }) => `--${name}=${value?.text}`);
  return [instruction.keywordText, ...flags, instruction.args.text].join(" ");
}

function commentsOf(file: Dockerfile | ComposeFile): string[] {
  return file.comments.map(({ text }) => text);
}

/** Those that do not stand in a stretch that an edit takes away. */
function keptComments(file: Dockerfile | ComposeFile, edits: readonly Edit[]): string[] {
  return file.comments
    .filter(({ span }) => edits.every(({ start, end }) => end <= span.start || span.end <= start))
    .map(({ text }) => text);
}

type ServiceValue = readonly [
  key: string,
  value: string | undefined,
  span: { readonly start: number; readonly end: number },
];

/** Each service with what its text says and the place up to the next one; undefined where a part of it stands elsewhere, behind an alias. */
function servicesOf(file: ComposeFile): ServiceValue[] {
  return file.documents.flatMap(({ services, span }, index) =>
    services.map(({ name, map, entry }, position) => {
      const end = services[position + 1]?.entry.span.start ?? span.end;
      return [`${index} ${name}`, map && said(map), { start: entry.span.start, end }];
    }),
  );
}

function said(node: ComposeNode): string | undefined {
  if (node.via) return undefined;
  if (node.kind === "scalar") return node.text;
  const parts =
    node.kind === "list"
      ? node.items.map((item) => said(item))
      : node.entries.map(({ key, value }) => {
          const text = said(value);
          return text === undefined ? undefined : `${key}=${text}`;
        });
  return parts.includes(undefined) ? undefined : `(${parts.join(",")})`;
}

/** How much of the file cannot be read. */
function broken(model: Model): number {
  switch (model.kind) {
    case "dockerfile":
      return model.instructions.filter(unreadable).length + model.limits.length;
    case "compose":
      return model.syntaxErrors.length + model.limits.length;
    case "dockerignore":
      return model.limits.length;
  }
}

/** A line that begins with no keyword, or a command that no shell could run. */
function unreadable(instruction: Instruction): boolean {
  if (instruction.keyword === "UNKNOWN") return true;
  return "script" in instruction && instruction.script?.understood === false;
}

/** The rules that find more than before. */
function grown(before: readonly Finding[], after: readonly Finding[]): string[] {
  const count = (findings: readonly Finding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule).length;
  return [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) => count(after, rule) > count(before, rule),
  );
}

/** Answers as before, with the other files as the edits leave them. */
function withEdits(ask: Ask, edits: readonly FileEdit[]): Ask {
  return async (requests) => {
    const answers = new Map(await ask(requests));
    for (const request of requests) {
      const own = edits.filter(({ path }) => path === request.path);
      const key = relatedKey(request);
      const known = answers.get(key);
      if (own.length > 0) answers.set(key, edited(request.as, known, own));
      else if (known?.as === "list" && known.names && request.path === ".") {
        const names = edits.flatMap(({ path, create }) =>
          create && path && !path.includes("/") ? [path] : [],
        );
        answers.set(key, { as: "list", names: [...new Set([...known.names, ...names])] });
      }
    }
    return answers;
  };
}

function edited(
  as: "text" | "stat" | "list",
  known: RelatedAnswer | undefined,
  edits: readonly Edit[],
): RelatedAnswer {
  if (as === "text") return { as, text: applyEdits(known?.as === "text" ? (known.text ?? "") : "", edits) };
  if (as === "stat") return { as, stat: { type: "file", mode: 0o644 } };
  return known ?? { as, names: [] };
}
