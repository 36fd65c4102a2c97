import type { Span } from "../text/span.ts";

/** A word of a file that something can be said about. */
export interface Place {
  readonly span: Span;
  /** Anchors of questions and reference sentences, the most specific first. */
  readonly anchors: readonly string[];
  /** What is there, for a list: `HEALTHCHECK`, `web: ports`. */
  readonly label: string;
  /** What is true of this very word: the value of a variable, the stage behind a name. Markdown; goes before the reference sentence. */
  readonly note?: string;
  /** The official reference. */
  readonly reference?: string;
}
