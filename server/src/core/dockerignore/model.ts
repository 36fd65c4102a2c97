import type { LineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** A .dockerignore file. */
export interface Dockerignore {
  readonly kind: "dockerignore";
  readonly text: string;
  readonly lines: LineIndex;
  readonly patterns: readonly IgnorePattern[];
  readonly comments: readonly { readonly span: Span; readonly text: string }[];
  /** Why the file was not read: too long. */
  readonly limits: readonly { readonly span: Span; readonly message: string }[];
  /** Whether the builder leaves `path` (with `/`, relative to the context) out of the build context: the last matching pattern decides. */
  excludes(path: string): boolean;
}

export interface IgnorePattern {
  readonly span: Span;
  /** Cleaned as the builder does: no leading `/`, no trailing `/`, no `!`. */
  readonly pattern: string;
  /** Written with a leading `!`. */
  readonly negated: boolean;
}
