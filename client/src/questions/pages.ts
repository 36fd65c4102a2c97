import { Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { paths } from "../../../server/src/core/knowledge/paths.gen.ts";
import { type Question, sections } from "../../../server/src/core/knowledge/question.ts";
import { type QuestionPlace, type RuleListing, rulesRequest } from "../../../server/src/lsp/protocol.ts";
import { isRunnable } from "../examples/exampleFiles.ts";
import type { Entry, Page, Path, Place, QuestionContent, RuleContent, Section } from "../webview/messages.ts";
import type { Library } from "./library.ts";
import { rulePageHtml } from "./rulePageHtml.ts";

/** Puts together what the question browser shows. */
export class Pages {
  private listing: Promise<readonly RuleListing[]> | undefined;

  constructor(
    private readonly library: Library,
    private readonly client: BaseLanguageClient,
  ) {}

  get sections(): readonly Section[] {
    return sections.map(({ id, title }) => ({ id, title }));
  }

  get entries(): readonly Entry[] {
    return this.library.questions.map(({ id, number, title, section, level, kind }) => ({
      id,
      number,
      title,
      section,
      level,
      kind,
    }));
  }

  get paths(): readonly Path[] {
    return paths;
  }

  /** Every rule there is; the same for as long as the extension runs. */
  rules(): Promise<readonly RuleListing[]> {
    this.listing ??= this.client.sendRequest(rulesRequest).catch((error: unknown) => {
      this.client.warn("The list of rules is not known", error, false);
      this.listing = undefined;
      return [];
    });
    return this.listing;
  }

  /** @returns null where there is no such question or rule */
  async content({ kind, id }: Page): Promise<QuestionContent | RuleContent | null> {
    if (kind === "question") return this.question(id);
    return kind === "rule" ? this.rule(id) : null;
  }

  private async question(id: string): Promise<QuestionContent | null> {
    const question = this.library.question(id);
    const body = await this.library.body(id);
    if (!question || !body) return null;
    const rules = await this.rules();
    return {
      kind: "question",
      id,
      inShortHtml: body.inShortHtml,
      sections: body.sections.map(({ heading, html }) => ({ heading, html })),
      examples: body.examples.map((example) => ({
        language: example.language,
        code: example.code,
        bad: example.bad,
        runnable: isRunnable(example),
      })),
      followUps: body.followUps
        .filter((followUp) => !("to" in followUp) || this.library.question(followUp.to))
        .map((followUp) =>
          "to" in followUp ? followUp : { id: followUp.id, question: followUp.question, html: followUp.html },
        ),
      seeAlso: question.seeAlso.filter((other) => this.library.question(other)),
      rules: rules
        .filter((rule) => rule.questions.some((other) => other === id))
        .map((rule) => ({ id: rule.id, summary: rule.summary })),
      references: body.references,
    };
  }

  private async rule(id: string): Promise<RuleContent | null> {
    const rule = (await this.rules()).find((known) => known.id === id);
    if (!rule) return null;
    const markdown = await this.library.rulePage(rule.id);
    return { kind: "rule", id, summary: rule.summary, html: rulePageHtml(markdown, rule.summary) };
  }
}

export function toPlace({ question, uri, range, label, finding }: QuestionPlace): Place {
  return {
    question,
    uri,
    file: workspace.asRelativePath(Uri.parse(uri)),
    line: range.start.line,
    character: range.start.character,
    label,
    finding,
  };
}

/** For the title of the browser's tab. */
export function pageTitle(page: Page | undefined, question: Question | undefined): string {
  if (page?.kind === "rule") return page.id;
  return question ? `${question.id} ${question.short}` : "Docker Questions";
}
