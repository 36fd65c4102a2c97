/** What Compose takes at one place, kind by kind; a kind that is absent is refused. Written by `npm run gen` from the published schema. */
export interface Shape {
  /** Anything at all. */
  readonly any?: true;
  readonly text?: TextShape;
  readonly number?: NumberShape;
  readonly boolean?: true;
  readonly null?: true;
  readonly list?: ListShape;
  readonly map?: MapShape;
}

export interface TextShape {
  /** The only texts that are taken; one between slashes is a regular expression for the whole text. */
  readonly values?: readonly string[];
  /** What a text is read as once its variables are in. */
  readonly cast?: "boolean" | "integer" | "number";
  readonly format?: "duration" | "size";
}

export interface NumberShape {
  readonly integer?: true;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ListShape {
  readonly items: ShapeName;
  /** No item may be there twice. */
  readonly unique?: true;
}

export interface MapShape {
  /** The keys that mean something. */
  readonly keys?: { readonly [key: string]: ShapeName };
  /** What stands behind a key that somebody chose. */
  readonly names?: ShapeName;
  /** What those names may be, where it is not up to anybody. */
  readonly only?: readonly string[];
  /** Other keys pass without a look. */
  readonly open?: true;
  /** Keys that begin with `x-` pass. */
  readonly extensible?: true;
  readonly required?: readonly string[];
  readonly deprecated?: readonly string[];
}

/** Names a shape in the table: the path where it first occurs, `services.*.build`, or what it is made of: `number text`. */
export type ShapeName = string;

export interface ShapeTable {
  /** `""` is the file. */
  readonly [name: ShapeName]: Shape;
}
