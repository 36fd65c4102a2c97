import type { RuleListing } from "../protocol.ts";
import type { Session } from "../session.ts";

/** Answers `dockwise/rules`. */
export function rules({ service }: Session): readonly RuleListing[] {
  return service.rules.map(({ language, meta: { id, summary, severity, questions } }) => ({
    id,
    summary,
    language,
    severity,
    questions,
  }));
}

/** Answers `dockwise/rulePage` with Markdown; null for an id that no rule has. */
export function rulePage({ service }: Session, { rule }: { readonly rule: string }): string | null {
  return service.explainRule(rule) ?? null;
}
