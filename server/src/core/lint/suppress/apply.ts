import type { RuleId } from "../../knowledge/ids.gen.ts";
import { remove } from "../../text/edit.ts";
import type { LineIndex } from "../../text/lines.ts";
import { nearest } from "../../text/nearest.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Finding, Fix } from "../finding.ts";
import type { Language, Rule } from "../rule.ts";
import type { RuleName } from "./comment.ts";
import type { Suppression } from "./scope.ts";

/** Rules by every name that a comment may call them. */
export class RuleNames {
  private readonly ids = new Map<string, RuleId[]>();
  private readonly own: string[] = [];

  constructor(rules: readonly Rule[]) {
    for (const { language, meta } of rules) {
      this.add(meta.id, meta.id);
      this.add(`${language} ${meta.id.slice(meta.id.indexOf("/") + 1)}`, meta.id);
      for (const other of meta.sameAs ?? [])
        this.add(other.slice(other.indexOf(":") + 1).toLowerCase(), meta.id);
      this.own.push(meta.id);
    }
  }

  /** The rules that a name stands for: an id, an id without its language, or another linter's code. */
  find(name: string, language: Language): readonly RuleId[] {
    return (
      this.ids.get(name) ?? this.ids.get(`${language} ${name}`) ?? this.ids.get(name.toLowerCase()) ?? []
    );
  }

  nearest(name: string, language: Language): string | undefined {
    const inLanguage = this.own.filter((id) => id.startsWith(`${language}/`));
    return nearest(name, inLanguage) ?? nearest(`${language}/${name}`, inLanguage);
  }

  private add(name: string, id: RuleId): void {
    this.ids.set(name, [...(this.ids.get(name) ?? []), id]);
  }
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  /** What is wrong with the comments themselves. */
  readonly notices: readonly Finding[];
}

/** Leaves out the findings that comments cover, and reports our own comments that name no rule or silence nothing. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  names: RuleNames,
  language: Language,
  ran: ReadonlySet<RuleId>,
  lines: LineIndex,
): Suppressed {
  if (suppressions.length === 0) return { findings, notices: [] };
  const used = new Set<RuleName>();
  const silencers = suppressions.map((suppression) => silencer(suppression, names, language));
  const kept = findings.filter((finding) => {
    const hits = silencers.flatMap((silence) => silence(finding));
    for (const hit of hits) if (hit !== "all") used.add(hit);
    return hits.length === 0;
  });
  const notices = suppressions
    .filter(({ comment }) => comment.by === "dockwise")
    .flatMap(({ comment }) =>
      comment.names.flatMap((name) => {
        const ids = names.find(name.name, language);
        if (ids.length === 0) return [unknownName(name, names.nearest(name.name, language))];
        if (used.has(name) || !ids.some((id) => ran.has(id))) return [];
        return [unusedName(name, comment.names.length === 1 ? lineOf(comment.span, lines) : undefined)];
      }),
    );
  return { findings: kept, notices };
}

/** Answers which of a comment's names silence a finding. */
function silencer({ comment, covers }: Suppression, names: RuleNames, language: Language) {
  const byId = new Map<string, RuleName>();
  for (const name of comment.names) for (const id of names.find(name.name, language)) byId.set(id, name);
  return (finding: Finding): (RuleName | "all")[] => {
    if (!contains(covers, finding.span) || finding.rule.startsWith("dockwise/")) return [];
    if (comment.names.length === 0) return ["all"];
    const name = byId.get(finding.rule);
    return name ? [name] : [];
  };
}

/** The comment with its line, when nothing else stands there. */
function lineOf(span: Span, lines: LineIndex): Span {
  const line = lines.lineAt(span.start);
  const start = lines.startOf(line);
  if (lines.text.slice(start, span.start).trim() !== "") return span;
  return lines.withGap(line, line);
}

function unknownName(name: RuleName, near: string | undefined): Finding {
  const fixes: Fix[] = near
    ? [{ title: `Change to ${near}`, safety: "suggestion", edits: [{ ...name.span, text: near }] }]
    : [];
  return {
    rule: "dockwise/unknown-suppression",
    severity: "warning",
    message: near
      ? `No rule is called ${name.name}; did you mean ${near}?`
      : `No rule is called ${name.name}`,
    span: name.span,
    why: "A comment that names no rule silences nothing, so what it was meant to hide comes back unnoticed.",
    questions: [],
    fixes,
    tags: [],
    related: [],
  };
}

function unusedName(name: RuleName, whole: Span | undefined): Finding {
  return {
    rule: "dockwise/unused-suppression",
    severity: "hint",
    message: `${name.name} finds nothing here, so this comment is not needed`,
    span: name.span,
    why: "A comment that silences nothing will hide the next real finding.",
    questions: [],
    fixes: whole ? [{ title: "Remove the comment", safety: "suggestion", edits: [remove(whole)] }] : [],
    tags: ["unnecessary"],
    related: [],
  };
}
