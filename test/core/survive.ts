import { expect } from "vitest";
import type { FileEdit, Finding } from "../../server/src/core/lint/finding.ts";
import type { Language } from "../../server/src/core/lint/rule.ts";
import { createService, type Document } from "../../server/src/core/service.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import type { Span } from "../../server/src/core/text/span.ts";

const names: { readonly [language in Language]: string } = {
  dockerfile: "Dockerfile",
  compose: "compose.yaml",
  dockerignore: ".dockerignore",
};
export const languages = Object.keys(names) as Language[];

const failures: string[] = [];
export const service = createService({ log: (message) => failures.push(message) });
const settings = service.settings("2026-11-01", { preset: "all" });

/** So many findings of a file are silenced one by one. */
const mostSilenced = 100;

/** Everything that a face asks of a document. Gives the findings; fails where a rule threw or a place lies outside of the text. */
export async function survive(language: Language, text: string): Promise<readonly Finding[]> {
  failures.length = 0;
  const document = service.open(names[language], language, text);
  const findings = await service.lintFully(document, settings, nothingElse);
  for (const finding of findings) checkFinding(document, finding);
  for (const finding of findings.slice(0, mostSilenced)) checkSilencing(document, finding);
  for (const { span } of service.touched(document)) expectInside(text, span);
  for (const offset of offsetsIn(text, 60)) {
    const card = service.card(document, findings, offset, {
      mode: "full",
      commands: true,
      reference: true,
    });
    if (card) expectInside(text, card.span);
  }
  const fixed = await service.fixAll(document, settings, nothingElse);
  service.lint(service.open(names[language], language, fixed.text, document), settings);
  expect(failures).toEqual([]);
  return findings;
}

const nothingElse = async () => new Map();

function checkFinding(document: Document, finding: Finding): void {
  expectInside(document.text, finding.span);
  for (const { span } of finding.related) expectInside(document.text, span);
  for (const { edits } of finding.fixes) expectApplicable(document.text, edits);
}

function checkSilencing(document: Document, finding: Finding): void {
  for (const scope of ["here", "file"] as const) {
    expectApplicable(document.text, service.suppress(document, finding, scope));
  }
}

function expectApplicable(text: string, edits: readonly FileEdit[]): void {
  const own = edits.filter(({ path }) => path === undefined);
  for (const edit of own) expectInside(text, edit);
  const grown = own.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  // An edit that overlaps another is left out, and its text would be lost.
  expect(applyEdits(text, own).length).toBe(text.length + grown);
}

export function expectInside(text: string, { start, end }: Span): void {
  if (start < 0 || start > end || end > text.length)
    throw new Error(`${start}..${end} is no place in a text of ${text.length}`);
}

/** Some offsets all over a text, its ends and what lies behind them. */
function offsetsIn(text: string, count: number): readonly number[] {
  const step = Math.max(1, Math.floor(text.length / count));
  const offsets = [-1, text.length, text.length + 1];
  for (let at = 0; at < text.length; at += step) offsets.push(at);
  return offsets;
}

/** What the engine itself says of a text: `dockwise/limit «…» message`. */
export async function notices(language: Language, text: string): Promise<readonly string[]> {
  const findings = await survive(language, text);
  return findings
    .filter(({ rule }) => rule.startsWith("dockwise/"))
    .map(({ rule, span, message }) => `${rule} «${text.slice(span.start, span.end)}» ${message}`);
}
