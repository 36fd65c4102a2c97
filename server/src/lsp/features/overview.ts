import { severityOf } from "../../core/lint/settings.ts";
import { rangeOf } from "../convert.ts";
import type { Overview } from "../protocol.ts";
import type { Session } from "../session.ts";

/** Answers `dockwise/overview`; null for a document that is not open. */
export async function overview(
  session: Session,
  { uri }: { readonly uri: string },
): Promise<Overview | null> {
  const { service, documents } = session;
  if (!documents.get(uri)) return null;
  const analysed = await session.analysis.of(uri);
  if (!analysed) return empty(session, uri);
  const { document, snapshot, settings, config, findings } = analysed;
  const rules = service.rules.filter((rule) => rule.language === document.language);
  return {
    uri,
    language: document.language,
    preset: settings.preset,
    config: config?.uri,
    rulesOn: rules.filter((rule) => severityOf(rule, settings) !== undefined).length,
    findings: findings.map(({ rule, severity, message, span, questions, fixes }) => ({
      rule,
      severity,
      message,
      range: rangeOf(snapshot.lines, span),
      questions,
      fixable: fixes.length > 0,
    })),
    touched: service.touched(document).map(({ question, label, span }) => ({
      question,
      label,
      range: rangeOf(snapshot.lines, span),
    })),
  };
}

/** Of a file that is not ours there is only what the editor is set to. */
async function empty({ settings }: Session, uri: string): Promise<Overview> {
  const { preset } = await settings.get(uri);
  return { uri, language: undefined, preset, config: undefined, rulesOn: 0, findings: [], touched: [] };
}
