import type { Span } from "../text/span.ts";
import type { Finding, Fix, Severity } from "./finding.ts";
import type { FixOffer, Report, Rule } from "./rule.ts";

/** Puts `data` into the `{placeholders}` of a text; an unknown one stays visible, so that a test finds it. */
export function fill(text: string, data: { readonly [name: string]: string }): string {
  if (!text.includes("{")) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}

/** Makes the finding of a rule's report. */
export function findingOf(
  rule: Rule,
  severity: Severity,
  at: Span,
  message: string,
  report: Report<string>,
): Finding {
  const data: { readonly [name: string]: string } = { ...report.data, ...report.facts };
  return {
    rule: rule.meta.id,
    severity,
    message: fill(rule.messages[message] ?? message, data),
    span: { start: at.start, end: at.end },
    why: fill(rule.meta.why, data),
    questions: rule.meta.questions,
    fixes: (report.fixes ?? []).flatMap((offer) => fixOf(rule, offer)),
    tags: report.tags ?? [],
    related: report.related ?? [],
  };
}

function fixOf(rule: Rule, offer: FixOffer | undefined): Fix[] {
  if (!offer || !rule.fix || offer.edits.length === 0) return [];
  return [
    { title: offer.title ?? rule.fix.title, safety: offer.safety ?? rule.fix.safety, edits: offer.edits },
  ];
}
