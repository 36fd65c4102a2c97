import type { Span } from "../text/span.ts";
import type { Finding, NoticeId, Severity } from "./finding.ts";
import type { Model } from "./linter.ts";

/** What the file itself has to say before any rule runs: too large to be read, or no YAML. */
export function noticesOf(model: Model): readonly Finding[] {
  const limits = model.limits.map(({ span, message }) =>
    notice(
      "dockwise/limit",
      "info",
      span,
      message,
      "Beyond this limit a check could take seconds for every key you press.",
    ),
  );
  if (model.kind !== "compose") return limits;
  const syntax = model.syntaxErrors.map(({ span, message }) =>
    notice(
      "dockwise/syntax",
      "error",
      span,
      message,
      "Compose stops at a file that is no valid YAML, before it looks at anything else.",
    ),
  );
  return [...limits, ...syntax];
}

/** Without what stands on a line that YAML could not read: it was misread, and the line says so already. */
export function readable(model: Model, findings: readonly Finding[]): readonly Finding[] {
  if (model.kind !== "compose" || model.syntaxErrors.length === 0) return findings;
  const { lines } = model;
  const misread = new Set(
    model.syntaxErrors.flatMap(({ span }) => [lines.lineAt(span.start), lines.lineAt(span.end)]),
  );
  return findings.filter(({ span }) => !misread.has(lines.lineAt(span.start)));
}

function notice(rule: NoticeId, severity: Severity, span: Span, message: string, why: string): Finding {
  return { rule, severity, span, message, why, questions: [], fixes: [], tags: [], related: [] };
}
