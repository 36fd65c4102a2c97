import type { QuestionId } from "../knowledge/ids.gen.ts";
import type { Question } from "../knowledge/question.ts";
import type { Finding, Severity } from "../lint/finding.ts";
import type { Span } from "../text/span.ts";
import type { Place } from "./place.ts";

export interface CardOptions {
  /** `command:` links work; elsewhere the card names `dockwise explain Qn`. */
  readonly commands: boolean;
  /** The sentence on what a keyword does; left out beside another extension that hovers. */
  readonly reference: boolean;
}

export interface Card {
  /** The word that the card is about. */
  readonly span: Span;
  readonly markdown: string;
  readonly question: QuestionId | undefined;
  readonly rule: Finding["rule"] | undefined;
}

/** What a card is made from. */
export interface CardSource {
  question(id: QuestionId): Question | undefined;
  /** The reference sentence of the first anchor that has one. */
  sentence(anchors: readonly string[]): string | undefined;
}

const maxLinks = 3;
const maxWords = 90;

/** The card of a keyword, name or variable: what it is, one question, its In short, a line of links. */
export function keywordCard(
  place: Place,
  questions: readonly Question[],
  source: CardSource,
  options: CardOptions,
): Card | undefined {
  const [first, ...others] = questions;
  const sentence = options.reference ? source.sentence(place.anchors) : undefined;
  const opening = [place.note, sentence].filter((text) => text !== undefined).join(" ");
  if (!first && !opening) return undefined;
  const related = [...others, ...(first?.seeAlso ?? []).flatMap((id) => source.question(id) ?? [])];
  const links = linksThatFit(related, [opening, first?.title ?? "", first?.inShort ?? ""]).map((one) =>
    shortLink(one, options),
  );
  if (place.reference) links.push(`[Reference](${place.reference})`);
  const parts = first
    ? [opening, questionLink(first, options), first.inShort, linkLine(first, links, options)]
    : [opening, links.join(" · ")];
  return {
    span: place.span,
    markdown: parts.filter((part) => part !== "").join("\n\n"),
    question: first?.id,
    rule: undefined,
  };
}

/** The questions that may be named below a card without making it too long to read at a glance. */
function linksThatFit(questions: readonly Question[], texts: readonly string[]): readonly Question[] {
  // The question's own number and "Reference" are words as well.
  let words = texts.reduce((sum, text) => sum + wordsIn(text), 2);
  const fitting: Question[] = [];
  for (const question of new Set(questions)) {
    words += wordsIn(`${question.id} ${question.short}`);
    if (words > maxWords || fitting.length === maxLinks - 1) break;
    fitting.push(question);
  }
  return fitting;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2, hint: 3 };

/** The card of what is wrong under the caret: the worst finding's why and question, the others as links. */
export function findingCard(
  findings: readonly [Finding, ...Finding[]],
  source: CardSource,
  options: CardOptions,
): Card {
  const [worst, ...others] = [...findings].sort((a, b) => order[a.severity] - order[b.severity]) as [
    Finding,
    ...Finding[],
  ];
  const question = worst.questions[0] && source.question(worst.questions[0]);
  const more = others.map((finding) => ruleLink(finding.rule, options));
  const own = isNotice(worst) ? [] : [ruleLink(worst.rule, options, "Rule")];
  const links = [...new Set([...own, ...more])].slice(0, maxLinks);
  const parts = question
    ? [worst.why, questionLink(question, options), linkLine(question, links, options)]
    : [worst.why, links.join(" · ")];
  return {
    span: worst.span,
    markdown: parts.filter((part) => part !== "").join("\n\n"),
    question: question?.id,
    rule: worst.rule,
  };
}

function isNotice(finding: Finding): boolean {
  return finding.rule.startsWith("dockwise/");
}

function questionLink(question: Question, { commands }: CardOptions): string {
  if (!commands) return `**${question.title}** (${question.id})`;
  return `[**${question.title}**](${commandUri("dockwise.openQuestion", question.id)}) ${question.id}`;
}

function shortLink(question: Question, { commands }: CardOptions): string {
  const text = `${question.id} ${question.short}`;
  return commands ? `[${text}](${commandUri("dockwise.openQuestion", question.id)})` : text;
}

function ruleLink(rule: Finding["rule"], { commands }: CardOptions, text = rule as string): string {
  if (commands) return `[${text}](${commandUri("dockwise.explainRule", rule)})`;
  return text === rule ? `\`${rule}\`` : `\`dockwise explain ${rule}\``;
}

/** Where links cannot run a command, the line begins with the command that a person can type. */
function linkLine(question: Question, links: readonly string[], { commands }: CardOptions): string {
  const typed = commands ? [] : [`\`dockwise explain ${question.id}\``];
  return [...typed, ...links].join(" · ");
}

function commandUri(command: string, argument: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
