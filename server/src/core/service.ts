import type { ComposeFile } from "./compose/model.ts";
import type { Dockerfile } from "./dockerfile/model.ts";
import type { Dockerignore } from "./dockerignore/model.ts";
import type { QuestionId, RuleId } from "./knowledge/ids.gen.ts";
import type { Question, QuestionBody } from "./knowledge/question.ts";
import type { FileEdit, Finding, NoticeId, Severity } from "./lint/finding.ts";
import type { RelatedAnswer, RelatedRequest } from "./lint/related.ts";
import type { Language, Preset, Rule } from "./lint/rule.ts";
import type { Span } from "./text/span.ts";

/** A text that was opened: parsed at most once, on first use. */
export interface Document {
  /** As the host names it, with `/`: a path, or a URI. Other files are named relative to its folder. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly model: Dockerfile | ComposeFile | Dockerignore;
}

/** What the user wants, after the config file and the editor's settings are put together. */
export interface LintSettings {
  readonly preset: Preset;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: { readonly [name: string]: unknown };
}

export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

export interface LintResult {
  /** In the order of the file; suppressed ones left out. */
  readonly findings: readonly Finding[];
  /** What other files a further round needs; empty when nothing more would change. */
  readonly wanted: readonly RelatedRequest[];
}

export interface FixedText {
  readonly text: string;
  /** Edits of other files, made once. */
  readonly others: readonly FileEdit[];
  /** The fixes that were made, by rule. */
  readonly fixed: readonly { readonly rule: RuleId | NoticeId; readonly count: number }[];
}

export interface CardOptions {
  readonly mode: "full" | "findings" | "off";
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
  readonly rule: RuleId | undefined;
}

/** A place of a document that has a question. */
export interface TouchedPlace {
  readonly question: QuestionId;
  readonly span: Span;
  /** What is there, for a list: `HEALTHCHECK`, `services.web.ports`. */
  readonly label: string;
}

export type Ask = (requests: readonly RelatedRequest[]) => Promise<ReadonlyMap<string, RelatedAnswer>>;

/** The one door to the engine: every face (language server, command line, tests, tools) comes in here. Nothing in it does I/O. */
export interface Service {
  readonly rules: readonly Rule[];
  readonly questions: readonly Question[];
  rule(id: string): Rule | undefined;
  question(id: string): Question | undefined;
  /** The rules that lead to a question. */
  rulesFor(question: QuestionId): readonly Rule[];

  /** The language of a file by name, language id of the editor and content; undefined for a file that is not ours. */
  recognise(path: string, languageId: string | undefined, text: string): Language | undefined;
  /** `previous` (an earlier version of the same file) lets unchanged instructions be taken over. */
  open(path: string, language: Language, text: string, previous?: Document): Document;

  /** Reads `.dockwise.yaml`. Problems keep what can be read. */
  parseConfig(text: string): {
    readonly config: Partial<LintSettings>;
    readonly problems: readonly ConfigProblem[];
  };
  /** Later ones win; a rule's severity and options are merged one by one. */
  settings(today: string, ...layers: readonly Partial<LintSettings>[]): LintSettings;

  lint(document: Document, settings: LintSettings, answers?: ReadonlyMap<string, RelatedAnswer>): LintResult;
  /** Lints, asks for what is wanted and lints again, at most five rounds. */
  lintFully(document: Document, settings: LintSettings, ask: Ask): Promise<readonly Finding[]>;
  /** Applies safe fixes (all, or those of one rule) until nothing changes, at most ten passes. */
  fixAll(document: Document, settings: LintSettings, ask: Ask, only?: RuleId): Promise<FixedText>;

  /** The hover card at an offset, or undefined where nothing is to be said. */
  card(
    document: Document,
    findings: readonly Finding[],
    offset: number,
    options: CardOptions,
  ): Card | undefined;
  /** The first question of each place that has one, in the order of the file; a question is named once. */
  touched(document: Document): readonly TouchedPlace[];
  /** Edits that silence a finding: a comment above its instruction or node, or at the top of the file. */
  suppress(document: Document, finding: Finding, scope: "here" | "file"): readonly FileEdit[];

  /** The rule page, Markdown. */
  explainRule(id: RuleId): string;
  /** The question as Markdown. */
  explainQuestion(question: Question, body: QuestionBody): string;
}
