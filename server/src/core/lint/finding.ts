import type { QuestionId, RuleId } from "../knowledge/ids.gen.ts";
import type { Edit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** `safe` keeps the meaning, or makes it what the author must have meant, and joins fix-all; a `suggestion` is a choice. */
export type Safety = "safe" | "suggestion";

/** An edit of the file that was linted, or of another one. */
export interface FileEdit extends Edit {
  /** Relative to the folder of the linted file, with `/`; absent for the linted file itself. */
  readonly path?: string;
  /** The other file does not exist yet; the edit's text is its content. */
  readonly create?: true;
}

export interface Fix {
  /** Says the result: "Probe with wget". */
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly FileEdit[];
}

/** What the engine itself has to say, beside the rules. */
export type NoticeId =
  | "dockwise/limit"
  | "dockwise/syntax"
  | "dockwise/config"
  | "dockwise/unknown-suppression"
  | "dockwise/unused-suppression";

export interface Finding {
  readonly rule: RuleId | NoticeId;
  readonly severity: Severity;
  /** At most 90 characters of plain text that name the thing. */
  readonly message: string;
  /** The exact token, in the linted file. */
  readonly span: Span;
  /** Why it matters, with facts from this file; Markdown, at most 40 words. */
  readonly why: string;
  readonly questions: readonly QuestionId[];
  /** The preferred one first. */
  readonly fixes: readonly Fix[];
  readonly tags: readonly FindingTag[];
  readonly related: readonly RelatedPlace[];
}

export type FindingTag = "deprecated" | "unnecessary";

/** Another place that belongs to the finding: the first of two duplicates, the declaration of a name. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}
