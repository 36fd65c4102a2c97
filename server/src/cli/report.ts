import type { Finding, Severity } from "../core/lint/finding.ts";
import type { Language } from "../core/lint/rule.ts";
import type { LineIndex } from "../core/text/lines.ts";

/** What is to be said of one file. */
export interface FileReport {
  /** Absolute. */
  readonly path: string;
  /** Undefined where the file could not be read. */
  readonly language: Language | undefined;
  readonly lines: LineIndex;
  /** What is left after fixing, in the order of the file. */
  readonly findings: readonly Finding[];
  /** How many findings were fixed. */
  readonly fixed: number;
  /** Why the file could not be read or written, one sentence each. */
  readonly errors: readonly string[];
}

/** From the worst. */
export const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/** Whether `--fix` takes care of a finding. */
export function isFixable({ fixes: [first] }: Finding): boolean {
  return first?.safety === "safe";
}
