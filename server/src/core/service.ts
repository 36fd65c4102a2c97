import { parseCompose } from "./compose/parse.ts";
import { createDockerfileCache, type DockerfileCache } from "./dockerfile/cache.ts";
import { parseDockerfile } from "./dockerfile/parse.ts";
import { parseDockerignore } from "./dockerignore/parse.ts";
import type { Card } from "./explain/card.ts";
import { Explainer, type HoverOptions, type TouchedPlace } from "./explain/explainer.ts";
import { questionPage } from "./explain/questionPage.ts";
import type { QuestionId, RuleId } from "./knowledge/ids.gen.ts";
import { imageData } from "./knowledge/images.gen.ts";
import { ImageFacts } from "./knowledge/images.ts";
import type { Question, QuestionBody } from "./knowledge/question.ts";
import { questions } from "./knowledge/questions.gen.ts";
import { type Config, parseConfig } from "./lint/config.ts";
import type { FileEdit, Finding, NoticeId } from "./lint/finding.ts";
import { Linter, type LintResult, type Model } from "./lint/linter.ts";
import type { RelatedAnswer } from "./lint/related.ts";
import { type Ask, fixInPasses, lintInRounds } from "./lint/rounds.ts";
import type { Language, Rule } from "./lint/rule.ts";
import { type LintSettings, mergeSettings, type SettingsLayer } from "./lint/settings.ts";
import { suppress } from "./lint/suppress/write.ts";
import { recognise } from "./recognise.ts";
import { rules } from "./rules/registry.gen.ts";

export type { Card } from "./explain/card.ts";
export type { HoverOptions, TouchedPlace } from "./explain/explainer.ts";
export type { Config, ConfigProblem } from "./lint/config.ts";
export type { LintResult } from "./lint/linter.ts";
export type { Ask } from "./lint/rounds.ts";
export type { LintSettings, RuleSetting, SettingsLayer } from "./lint/settings.ts";

/** A text that was opened and parsed. */
export interface Document {
  /** As the host names it, with `/`: a path, or a URI. Other files are named relative to its folder. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly model: Model;
  /** Instructions that a later version of the same file takes over when they are unchanged. */
  readonly cache: DockerfileCache | undefined;
}

export interface FixedText {
  readonly text: string;
  /** Edits of other files, made once. */
  readonly others: readonly FileEdit[];
  /** The fixes that were made, by rule. */
  readonly fixed: readonly { readonly rule: RuleId | NoticeId; readonly count: number }[];
}

export interface ServiceOptions {
  /** Told of a rule that threw. */
  readonly log?: (message: string) => void;
}

/** The one door to the engine: every face (language server, command line, tests, tools) comes in here. Nothing in it does I/O. */
export class Service {
  readonly rules: readonly Rule[] = rules;
  readonly questions: readonly Question[] = questions;
  private readonly rulesById = new Map<string, Rule>(rules.map((rule) => [rule.meta.id, rule]));
  private readonly questionsById = new Map<string, Question>(
    questions.map((question) => [question.id, question]),
  );
  private readonly linter: Linter;
  private readonly explainer = new Explainer(questions);

  constructor({ log = () => {} }: ServiceOptions = {}) {
    this.linter = new Linter(rules, new ImageFacts(imageData), log);
  }

  rule(id: string): Rule | undefined {
    return this.rulesById.get(id);
  }

  question(id: string): Question | undefined {
    return this.questionsById.get(id);
  }

  /** The rules that lead to a question. */
  rulesFor(question: QuestionId): readonly Rule[] {
    return rules.filter((rule) => rule.meta.questions.includes(question));
  }

  /** The language of a file by name, language id of the editor and content; undefined for a file that is not ours. */
  recognise(path: string, languageId: string | undefined, text: string): Language | undefined {
    return recognise(path, languageId, text);
  }

  /** `previous` (an earlier version of the same file) lets unchanged instructions be taken over. */
  open(path: string, language: Language, text: string, previous?: Document): Document {
    const cache = language === "dockerfile" ? (previous?.cache ?? createDockerfileCache()) : undefined;
    return { path, language, text, model: parse(language, text, cache), cache };
  }

  /** Reads `.dockwise.yaml`. Problems keep what can be read. */
  parseConfig(text: string): Config {
    return parseConfig(text, rules);
  }

  /** Later layers win; a rule's severity and options are merged one by one. `today` is `YYYY-MM-DD`. */
  settings(today: string, ...layers: readonly SettingsLayer[]): LintSettings {
    return mergeSettings(today, layers);
  }

  lint(document: Document, settings: LintSettings, answers?: ReadonlyMap<string, RelatedAnswer>): LintResult {
    return this.linter.lint(document.model, document.path, settings, answers);
  }

  /** Lints, asks for what is wanted of other files and lints again, at most five rounds; fewer where answers are `known` beforehand. */
  lintFully(
    document: Document,
    settings: LintSettings,
    ask: Ask,
    known: ReadonlyMap<string, RelatedAnswer> = new Map(),
  ): Promise<readonly Finding[]> {
    return lintInRounds(document.model, this.linting(document, settings), ask, new Map(known));
  }

  /** Applies safe fixes (all, or those of one rule) until nothing changes, at most ten passes. */
  async fixAll(document: Document, settings: LintSettings, ask: Ask, only?: RuleId): Promise<FixedText> {
    const { language, cache } = document;
    const { text, others, fixed } = await fixInPasses(
      document.model,
      this.linting(document, settings),
      ask,
      (changed) => parse(language, changed, cache),
      (finding) => only === undefined || finding.rule === only,
    );
    const counts = new Map<Finding["rule"], number>();
    for (const { rule } of fixed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return { text, others, fixed: [...counts].map(([rule, count]) => ({ rule, count })) };
  }

  /** The hover card at an offset, or undefined where nothing is to be said. */
  card(
    document: Document,
    findings: readonly Finding[],
    offset: number,
    options: HoverOptions,
  ): Card | undefined {
    return this.explainer.card(document.model, findings, offset, options);
  }

  /** Each question that the document touches, at its first place, in the order of the file. */
  touched(document: Document): readonly TouchedPlace[] {
    return this.explainer.touched(document.model);
  }

  /** Edits that silence a finding: a comment above its instruction or node, or at the top of the file. */
  suppress(document: Document, finding: Finding, scope: "here" | "file"): readonly FileEdit[] {
    return suppress(document.model, finding, scope);
  }

  /** The question as Markdown. */
  explainQuestion(question: Question, body: QuestionBody): string {
    return questionPage(question, body, this.rulesFor(question.id), (id) => this.question(id));
  }

  private linting(document: Document, settings: LintSettings) {
    return (model: Model, answers: ReadonlyMap<string, RelatedAnswer>): LintResult =>
      this.linter.lint(model, document.path, settings, answers);
  }
}

export function createService(options?: ServiceOptions): Service {
  return new Service(options);
}

function parse(language: Language, text: string, cache: DockerfileCache | undefined): Model {
  switch (language) {
    case "dockerfile":
      return parseDockerfile(text, cache);
    case "compose":
      return parseCompose(text);
    case "dockerignore":
      return parseDockerignore(text);
  }
}
