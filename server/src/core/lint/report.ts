import type { Span } from "../text/span.ts";
import type { Finding, Fix, Severity } from "./finding.ts";
import type { FixOffer, Report, Rule } from "./rule.ts";
import { Template } from "./template.ts";

const NONE: readonly never[] = [];

/** Makes the findings of a rule from what it reports, in any number of files. */
export class Reporter {
  private readonly messages = new Map<string, Template>();
  private readonly why: Template;

  constructor(
    private readonly rule: Rule,
    private readonly severity: Severity,
  ) {
    this.why = new Template(rule.meta.why);
  }

  findingOf(at: Span, message: string, report: Report<string>): Finding {
    const { meta } = this.rule;
    const data = report.data ?? {};
    return {
      rule: meta.id,
      severity: this.severity,
      message: this.message(message).fill(data),
      span: { start: at.start, end: at.end },
      why: this.why.fill(report.facts ? { ...data, ...report.facts } : data),
      questions: meta.questions,
      fixes: report.fixes ? report.fixes.flatMap((offer) => this.fixOf(offer) ?? []) : NONE,
      tags: report.tags ?? NONE,
      related: report.related ?? NONE,
    };
  }

  private message(key: string): Template {
    let template = this.messages.get(key);
    if (!template) {
      template = new Template(this.rule.messages[key] ?? key);
      this.messages.set(key, template);
    }
    return template;
  }

  private fixOf(offer: FixOffer | undefined): Fix | undefined {
    const { fix } = this.rule;
    if (!offer || !fix || offer.edits.length === 0) return undefined;
    return { title: offer.title ?? fix.title, safety: offer.safety ?? fix.safety, edits: offer.edits };
  }
}
