import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import type { Finding, FindingTag, Severity } from "../core/lint/finding.ts";
import type { Edit } from "../core/text/edit.ts";
import type { LineIndex } from "../core/text/lines.ts";
import type { Span } from "../core/text/span.ts";

/** The one place where offsets become lines and characters, and back. */
export function rangeOf(lines: LineIndex, span: Span): Range {
  return { start: lines.placeAt(span.start), end: lines.placeAt(span.end) };
}

export function offsetOf(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position);
}

export function spanOf(lines: LineIndex, range: Range): Span {
  return { start: offsetOf(lines, range.start), end: offsetOf(lines, range.end) };
}

export function textEditOf(lines: LineIndex, edit: Edit): TextEdit {
  return { range: rangeOf(lines, edit), newText: edit.text };
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const tags: Record<FindingTag, DiagnosticTag> = {
  deprecated: DiagnosticTag.Deprecated,
  unnecessary: DiagnosticTag.Unnecessary,
};

export const source = "dockwise";

/** @param href where the rule is explained; absent for a client that cannot open it */
export function diagnosticOf(uri: string, lines: LineIndex, finding: Finding, href?: string): Diagnostic {
  return {
    range: rangeOf(lines, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source,
    message: finding.message,
    ...(finding.tags.length === 0 ? {} : { tags: finding.tags.map((tag) => tags[tag]) }),
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map(({ span, message }) => ({
            location: { uri, range: rangeOf(lines, span) },
            message,
          })),
        }),
  };
}
