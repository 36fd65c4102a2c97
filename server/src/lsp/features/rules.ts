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
