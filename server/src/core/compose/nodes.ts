import type { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";
import { coreValue } from "./coreSchema.ts";
import { readInterpolations } from "./interpolation.ts";
import type { Interpolation, ListNode, MapEntry, MapNode, Merge, ScalarNode } from "./node.ts";
import { decodeScalar } from "./scalarText.ts";

const NONE: readonly never[] = [];

/** Where a node stands: what all three kinds are made with. */
export interface Position {
  readonly span: Span;
  readonly parent: MapNode | ListNode | undefined;
  /** The key or number under which its parent has it. */
  readonly step: string | number | undefined;
  readonly tag: { readonly name: string; readonly span: Span } | undefined;
  readonly via: Span | undefined;
}

/** Paths are only asked for where something was found, so they are made then. */
class Placed {
  span: Span;
  readonly parent: MapNode | ListNode | undefined;
  readonly step: string | number | undefined;
  readonly tag: Position["tag"];
  readonly via: Span | undefined;

  constructor(position: Position) {
    this.span = position.span;
    this.parent = position.parent;
    this.step = position.step;
    this.tag = position.tag;
    this.via = position.via;
  }

  protected positionIn(parent: MapNode | ListNode, step: string | number, via: Span): Position {
    return { span: this.span, parent, step, tag: this.tag, via };
  }

  get path(): readonly (string | number)[] {
    const before = this.parent?.path ?? [];
    return this.step === undefined ? before : [...before, this.step];
  }
}

export type TreeNode = TreeMap | TreeList | TreeScalar;

export interface TreeEntry extends MapEntry {
  readonly value: TreeNode;
}

/** Up to here looking through the entries is cheaper than an index of them. */
const smallMap = 16;

export class TreeMap extends Placed implements MapNode {
  readonly kind = "map";
  readonly entries: TreeEntry[] = [];
  readonly merges: Merge[] = [];
  private byKey: Map<string, TreeEntry> | undefined;

  constructor(
    position: Position,
    readonly style: "block" | "flow",
  ) {
    super(position);
  }

  get(key: string): TreeEntry | undefined {
    if (this.entries.length > smallMap) {
      this.byKey ??= new Map(this.entries.map((entry) => [entry.key, entry]));
      return this.byKey.get(key);
    }
    for (let at = this.entries.length - 1; at >= 0; at--) {
      const entry = this.entries[at];
      if (entry?.key === key) return entry;
    }
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** As an alias at another place has it. */
  copyTo(parent: MapNode | ListNode, step: string | number, via: Span): TreeMap {
    const copy = new TreeMap(this.positionIn(parent, step, via), this.style);
    for (const entry of this.entries)
      copy.entries.push({ ...entry, value: entry.value.copyTo(copy, entry.key, via) });
    copy.merges.push(...this.merges);
    return copy;
  }
}

export class TreeList extends Placed implements ListNode {
  readonly kind = "list";
  readonly items: TreeNode[] = [];

  constructor(
    position: Position,
    readonly style: "block" | "flow",
  ) {
    super(position);
  }

  copyTo(parent: MapNode | ListNode, step: string | number, via: Span): TreeList {
    const copy = new TreeList(this.positionIn(parent, step, via), this.style);
    for (const item of this.items) copy.items.push(item.copyTo(copy, copy.items.length, via));
    return copy;
  }
}

export class TreeScalar extends Placed implements ScalarNode {
  readonly kind = "scalar";
  private decoded: Mapped | undefined;
  private found: readonly Interpolation[] | undefined;

  /**
   * A scalar decodes its text in `file` when somebody asks. `sourceEnd` is behind the trailing line breaks, which a block scalar
   * with `+` keeps; `indent` is that of the collection around it.
   */
  constructor(
    position: Position,
    readonly style: ScalarNode["style"],
    private readonly file: string,
    private readonly sourceEnd: number,
    private readonly indent: number,
  ) {
    super(position);
  }

  get source(): string {
    return this.file.slice(this.span.start, this.span.end);
  }

  get text(): string {
    return this.mapped.text;
  }

  get mapped(): Mapped {
    if (!this.decoded) {
      const { start } = this.span;
      this.decoded = decodeScalar(this.style, this.file.slice(start, this.sourceEnd), start, this.indent);
    }
    return this.decoded;
  }

  get value(): string | number | boolean | null {
    if (this.style === "missing") return null;
    return this.style === "plain" && this.tag?.name !== "!!str" ? coreValue(this.text) : this.text;
  }

  get variables(): readonly Interpolation[] {
    this.found ??= this.text.includes("$") ? readInterpolations(this.mapped) : NONE;
    return this.found;
  }

  get literal(): boolean {
    return this.variables.every((variable) => variable.kind === "escape");
  }

  copyTo(parent: MapNode | ListNode, step: string | number, via: Span): TreeScalar {
    const { style, file, sourceEnd, indent } = this;
    return new TreeScalar(this.positionIn(parent, step, via), style, file, sourceEnd, indent);
  }
}

/** A value that is not there: behind the colon or dash and the one blank that parts a value from it, but never right before a comment. */
export function missingValue(text: string, at: number, position: Omit<Position, "span">): TreeScalar {
  let start = at;
  while (text[start - 1] === " " || text[start - 1] === "\t") start--;
  if (start < at && text[start + 1] !== "#") start++;
  return new TreeScalar({ ...position, span: { start, end: start } }, "missing", text, start, 0);
}
