import type { FileEdit, Finding } from "../../core/lint/finding.ts";
import type { LineIndex } from "../../core/text/lines.ts";
import type { FileReport } from "../report.ts";

/** Lines and columns count from 1, offsets from 0, all in UTF-16 units; a byte order mark counts. */
export function json(files: readonly FileReport[]): string {
  return JSON.stringify({ files: files.map(fileOf) }, null, 2);
}

function fileOf({ path, language, lines, findings, errors }: FileReport) {
  return {
    path,
    language: language ?? null,
    findings: findings.map((finding) => findingOf(finding, lines)),
    errors,
  };
}

function findingOf({ rule, severity, message, span, questions, fixes }: Finding, lines: LineIndex) {
  return {
    rule,
    severity,
    message,
    start: placeOf(span.start, lines),
    end: placeOf(span.end, lines),
    questions: questions.map(numberOf),
    fixes: fixes.map(({ title, safety, edits }) => ({ title, safety, edits: edits.map(editOf) })),
  };
}

function placeOf(offset: number, lines: LineIndex) {
  const { line, character } = lines.placeAt(offset);
  return { line: line + 1, column: character + 1, offset };
}

function editOf({ path, create, start, end, text }: FileEdit) {
  return { ...(path === undefined ? {} : { path }), ...(create ? { create } : {}), start, end, text };
}

/** `Q43` is 43. */
export function numberOf(question: string): number {
  return Number(question.slice(1));
}
