import type { ComposeNode, MapEntry, MapNode, ScalarNode } from "../node.ts";
import type { NumberShape, Shape, TextShape } from "./shape.ts";

/** Where a file is not as the schema wants it. */
export type SchemaProblem =
  | UnknownKey
  | WrongKind
  | WrongText
  | WrongNumber
  | MissingKey
  | RepeatedItem
  | KeyKind
  | Misread
  | DeprecatedKey;

export interface UnknownKey {
  readonly kind: "unknown-key";
  readonly entry: MapEntry;
  readonly map: MapNode;
  readonly shape: Shape;
}

/** A mapping where a list has to be, a number where a text has to be, … */
export interface WrongKind {
  readonly kind: "wrong-kind";
  readonly node: ComposeNode;
  readonly shape: Shape;
}

/** A text that is not among the values, or not what its format or cast asks for. */
export interface WrongText {
  readonly kind: "wrong-text";
  readonly node: ScalarNode;
  readonly shape: TextShape;
  /** What Compose sees in an empty environment: the defaults of variables put in. */
  readonly text: string;
}

export interface WrongNumber {
  readonly kind: "wrong-number";
  readonly node: ScalarNode;
  readonly shape: NumberShape;
}

export interface MissingKey {
  readonly kind: "missing-key";
  readonly map: MapNode;
  readonly key: string;
}

export interface RepeatedItem {
  readonly kind: "repeated-item";
  readonly node: ComposeNode;
  readonly first: ComposeNode;
}

/** A value that is a date, or not what its tag says. */
export interface Misread {
  readonly kind: "misread";
  readonly node: ScalarNode;
  readonly as: "date" | "tag";
}

/** A key that YAML reads as something else than text. */
export interface KeyKind {
  readonly kind: "key-kind";
  readonly entry: MapEntry;
}

export interface DeprecatedKey {
  readonly kind: "deprecated-key";
  readonly entry: MapEntry;
}
