/**
 * What travels between the extension and the page of the question browser: plain data, typed both ways by this one file.
 * The page knows nothing of the extension but this.
 */

/** A question in the list. */
export interface Entry {
  /** `Q43`. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly section: string;
  readonly level: Level;
  readonly kind: string;
}

/** An ordered way through the questions. */
export interface Path {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Ids of questions. */
  readonly questions: readonly string[];
}

export type Level = "beginner" | "intermediate" | "advanced";

export interface Section {
  readonly id: string;
  readonly title: string;
}

/** What the right side shows. */
export type Page =
  | { readonly kind: "start"; readonly id: "" }
  | { readonly kind: "question"; readonly id: string }
  | { readonly kind: "rule"; readonly id: string };

export interface QuestionContent {
  readonly kind: "question";
  readonly id: string;
  readonly inShortHtml: string;
  readonly sections: readonly { readonly heading: string; readonly html: string }[];
  readonly examples: readonly Example[];
  readonly followUps: readonly FollowUp[];
  readonly seeAlso: readonly string[];
  readonly rules: readonly RuleLink[];
  readonly references: readonly Reference[];
}

export interface RuleContent {
  readonly kind: "rule";
  readonly id: string;
  readonly summary: string;
  readonly html: string;
}

export interface Example {
  readonly language: string;
  readonly code: string;
  /** The rules that it breaks on purpose. */
  readonly bad: readonly string[];
  /** It is a whole file that can be opened and edited. */
  readonly runnable: boolean;
}

export type FollowUp =
  | { readonly id: string; readonly question: string; readonly html: string }
  | { readonly to: string };

export interface RuleLink {
  readonly id: string;
  readonly summary: string;
}

export interface Reference {
  readonly page: string;
  readonly heading: string;
  readonly supports: string;
}

/** Where a question matters in the open files. */
export interface Place {
  readonly question: string;
  readonly uri: string;
  /** The path as the user knows it. */
  readonly file: string;
  /** From 0, with `character` in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  readonly label: string;
  /** Something was found here, rather than only used. */
  readonly finding: boolean;
}

/** A text in pieces, some of which match the search. */
export type Marked = readonly { readonly text: string; readonly match: boolean }[];

/** A question that matches the search, best first. */
export interface Hit {
  readonly id: string;
  readonly title: Marked;
  /** The words around the first match in the text, where the title has none. */
  readonly excerpt: Marked | undefined;
}

/** Extension → page. */
export type ToPage =
  | {
      readonly type: "library";
      readonly sections: readonly Section[];
      readonly entries: readonly Entry[];
      readonly paths: readonly Path[];
    }
  | { readonly type: "read"; readonly ids: readonly string[] }
  | { readonly type: "places"; readonly places: readonly Place[] }
  | { readonly type: "results"; readonly query: string; readonly hits: readonly Hit[] }
  /** `null`: there is no such page. */
  | {
      readonly type: "content";
      readonly page: Page;
      readonly content: QuestionContent | RuleContent | null;
    }
  /** Show this page. */
  | { readonly type: "open"; readonly page: Page };

/** Page → extension. */
export type ToExtension =
  | { readonly type: "ready" }
  | { readonly type: "search"; readonly query: string }
  /** The page is shown now; its content is wanted. */
  | { readonly type: "shown"; readonly page: Page }
  | { readonly type: "mark"; readonly id: string; readonly read: boolean }
  | { readonly type: "reveal"; readonly place: Place }
  | { readonly type: "try"; readonly id: string; readonly example: number }
  | { readonly type: "copy"; readonly text: string };
