import type { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";

/**
 * A Compose file's YAML with aliases followed and merge keys applied: what Compose sees, while every node still knows where its text
 * stands. A value that comes from an anchor has the span of the anchor's text and says so in `via`.
 */
export type ComposeNode = MapNode | ListNode | ScalarNode;

interface NodeBase {
  /** The value's text: from its first to behind its last character, tag and anchor left out. Empty at the place where a value is missing. */
  readonly span: Span;
  /** Keys and list positions from the root of its document: `["services", "web", "ports", 0]`. */
  readonly path: readonly (string | number)[];
  readonly parent: MapNode | ListNode | undefined;
  /** `!reset`, `!override` or another explicit tag, with its place. */
  readonly tag: { readonly name: string; readonly span: Span } | undefined;
  /** The `*alias` or `<<` through which the value came here; an edit of the value would change other places too. */
  readonly via: Span | undefined;
}

export interface MapNode extends NodeBase {
  readonly kind: "map";
  readonly style: "block" | "flow";
  /** In the order of the text, merged ones behind; a key that is written twice is here twice. `<<` itself is not among them. */
  readonly entries: readonly MapEntry[];
  /** Each `<<` written here; Compose refuses a second one. */
  readonly merges: readonly Merge[];
  /** The last entry of that key, as Compose takes it. */
  get(key: string): MapEntry | undefined;
  has(key: string): boolean;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** From the key to the end of the value. */
  readonly span: Span;
  readonly value: ComposeNode;
  readonly merged: boolean;
}

/** A `<<: *base` or `<<: [*a, *b]`, whose entries are already among those of its mapping. */
export interface Merge {
  readonly keySpan: Span;
  /** From `<<` to the end of its value. */
  readonly span: Span;
  readonly sources: readonly MergeSource[];
}

export interface MergeSource {
  readonly span: Span;
  /** The anchor's name; `undefined` for a mapping written in place. */
  readonly anchor: string | undefined;
}

export interface ListNode extends NodeBase {
  readonly kind: "list";
  readonly style: "block" | "flow";
  readonly items: readonly ComposeNode[];
}

export interface ScalarNode extends NodeBase {
  readonly kind: "scalar";
  readonly style: "plain" | "single" | "double" | "literal" | "folded" | "missing";
  /** As written in the file, quotes included. */
  readonly source: string;
  /** Its content as a string: quotes and escapes removed. "" for a missing value. */
  readonly text: string;
  /** The content with the way back to the file. */
  readonly mapped: Mapped;
  /** What the loader's YAML reader makes of it, but for tags other than `!!str`. */
  readonly value: string | number | boolean | null;
  /** The `${…}` and `$NAME` in it; empty in keys. */
  readonly variables: readonly Interpolation[];
  /** No variable in it. */
  readonly literal: boolean;
}

/** One `$…` of a value. */
export interface Interpolation {
  readonly span: Span;
  /** `escape` is `$$`; `invalid` is what Compose refuses. */
  readonly kind: "variable" | "escape" | "invalid";
  readonly name: string;
  readonly nameSpan: Span;
  readonly braced: boolean;
  readonly operator: ":-" | "-" | ":?" | "?" | ":+" | "+" | undefined;
  /** The default, message or alternative behind the operator, and the variables in it. */
  readonly word: Mapped | undefined;
  readonly nested: readonly Interpolation[];
  /** For `invalid`: what is wrong. */
  readonly problem: "unclosed" | "empty" | "blank" | "name" | "operator" | undefined;
}
