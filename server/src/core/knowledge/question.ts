import type { QuestionId, RuleId } from "./ids.gen.ts";

export type SectionId =
  | "fundamentals"
  | "dockerfile-and-images"
  | "networking"
  | "volumes-and-storage"
  | "security"
  | "performance"
  | "orchestration"
  | "troubleshooting";

/** In the order of the numbers: each section has 25. */
export const sections: readonly { readonly id: SectionId; readonly title: string; readonly first: number }[] =
  [
    { id: "fundamentals", title: "Fundamentals", first: 1 },
    { id: "dockerfile-and-images", title: "Dockerfile & Images", first: 26 },
    { id: "networking", title: "Networking", first: 51 },
    { id: "volumes-and-storage", title: "Volumes & Storage", first: 76 },
    { id: "security", title: "Security", first: 101 },
    { id: "performance", title: "Performance", first: 126 },
    { id: "orchestration", title: "Orchestration", first: 151 },
    { id: "troubleshooting", title: "Troubleshooting", first: 176 },
  ];

export type Level = "beginner" | "intermediate" | "advanced";
export type Kind = "concept" | "practice" | "diagnose" | "design";

/** What is known of a question without its body: small, and part of the code. */
export interface Question {
  readonly id: QuestionId;
  readonly number: number;
  readonly title: string;
  /** For lists, at most 32 characters. */
  readonly short: string;
  readonly section: SectionId;
  readonly level: Level;
  readonly for: "developer" | "operator" | "both";
  readonly kind: Kind;
  readonly origin: "document" | "added";
  /** Anchors, strongest first: `dockerfile:COPY --from`, `compose:services.*.image`. */
  readonly on: readonly string[];
  readonly seeAlso: readonly QuestionId[];
  /** The In short section, Markdown, at most 60 words. */
  readonly inShort: string;
  /** Relative to the repository, with `/`. */
  readonly file: string;
}

/** One `##` section of a question. */
export interface QuestionSection {
  readonly heading: string;
  readonly markdown: string;
  /** Made from the Markdown at build time; a code block is `<pre data-example="0">`, the number an index into `examples`. */
  readonly html: string;
}

export type FollowUp =
  | { readonly id: string; readonly question: string; readonly markdown: string; readonly html: string }
  | { readonly to: QuestionId };

/** A code block of a question. */
export interface QuestionExample {
  readonly language: string;
  readonly code: string;
  /** The rules that it breaks on purpose. */
  readonly bad: readonly RuleId[];
  /** Only a part of a file. */
  readonly fragment: boolean;
}

/** The long form, kept in one JSON file (`dist/questions.json`: `{ "Q43": QuestionBody, … }`) and read on demand. */
export interface QuestionBody {
  readonly id: QuestionId;
  /** Without In short and Follow-ups. */
  readonly sections: readonly QuestionSection[];
  readonly inShortHtml: string;
  readonly followUps: readonly FollowUp[];
  readonly examples: readonly QuestionExample[];
  readonly references: readonly {
    readonly page: string;
    readonly heading: string;
    readonly supports: string;
  }[];
  /** Everything as plain text, for searching. */
  readonly text: string;
}
