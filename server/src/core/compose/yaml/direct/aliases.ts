import type { Span } from "../../../text/span.ts";
import { maxNodes } from "../../limits.ts";
import type { ListNode, MapNode, Merge, MergeSource } from "../../node.ts";
import type { TreeMap, TreeNode } from "../../nodes.ts";
import { type Lexemes, Unusual } from "./lexemes.ts";

/** A `<<: *base` or `<<: [*a, *b]`; what it brings is added when the mapping around it has been read. */
export interface ReadMerge {
  readonly merge: Merge;
  /** In the order of its sources. */
  readonly targets: readonly TreeMap[];
}

/** The anchors of a document, and what an alias puts in its place: a copy that says through where it came. */
export class Aliases {
  /** By name; `undefined` while the value is still being read. */
  private readonly anchors = new Map<string, TreeNode | undefined>();
  private followed = 0;

  constructor(private readonly lexemes: Lexemes) {}

  /** @returns the name of an anchor, where there is one */
  open(): string | undefined {
    const { lexemes } = this;
    if (lexemes.kind !== "&") return undefined;
    const name = lexemes.text.slice(1);
    // Which of two is meant while the first is still being read is yaml's to say.
    if (name === "" || name.endsWith(":") || this.anchors.has(name)) throw new Unusual();
    this.anchors.set(name, undefined);
    lexemes.next();
    if (lexemes.kind !== " " && lexemes.kind !== "\n") throw new Unusual();
    return name;
  }

  close(name: string, node: TreeNode): void {
    if (node.kind === "scalar" && node.style === "missing") throw new Unusual();
    this.anchors.set(name, node);
  }

  readAlias(parent: MapNode | ListNode, step: string | number): TreeNode {
    const { span } = this.lexemes;
    return this.readTarget().copyTo(parent, step, span);
  }

  readMerge(keySpan: Span): ReadMerge {
    const { lexemes } = this;
    const sources: MergeSource[] = [];
    const targets: TreeMap[] = [];
    const readSource = () => {
      sources.push({ span: lexemes.span, anchor: lexemes.text.slice(1) });
      targets.push(this.readMap());
    };
    if (lexemes.kind === "[") this.readSources(readSource);
    else readSource();
    return { merge: { keySpan, span: { start: keySpan.start, end: lexemes.start }, sources }, targets };
  }

  /** Adds what they bring: keys written in the mapping win, then earlier sources. */
  apply(merges: readonly ReadMerge[], map: TreeMap): void {
    if (merges.length === 0) return;
    const taken = new Set(map.entries.map((entry) => entry.key));
    for (const { merge, targets } of merges) {
      map.merges.push(merge);
      targets.forEach((target, index) => {
        const via = merge.sources[index]?.span ?? merge.span;
        for (const [key, entry] of new Map(target.entries.map((each) => [each.key, each]))) {
          if (taken.has(key)) continue;
          taken.add(key);
          map.entries.push({ ...entry, value: entry.value.copyTo(map, key, via), merged: true });
        }
      });
    }
  }

  private readSources(readSource: () => void): void {
    const { lexemes } = this;
    do {
      lexemes.next();
      lexemes.passBlanks();
      readSource();
      lexemes.passBlanks();
    } while (lexemes.kind === ",");
    lexemes.pass("]");
  }

  private readMap(): TreeMap {
    const target = this.readTarget();
    if (target.kind !== "map") throw new Unusual();
    return target;
  }

  private readTarget(): TreeNode {
    const target = this.lexemes.kind === "*" ? this.anchors.get(this.lexemes.text.slice(1)) : undefined;
    if (!target) throw new Unusual();
    this.lexemes.next();
    return this.follow(target);
  }

  /** Followed everywhere, aliases could fill the memory; near the limit it is yaml's path that says so. */
  private follow(node: TreeNode): TreeNode {
    this.followed += sizeOf(node);
    if (this.followed + this.lexemes.count / 2 > maxNodes) throw new Unusual();
    return node;
  }
}

/** The number of values in it. */
function sizeOf(node: TreeNode): number {
  if (node.kind === "scalar") return 1;
  if (node.kind === "list") return node.items.reduce((size, item) => size + sizeOf(item), 1);
  return node.entries.reduce((size, { value }) => size + sizeOf(value), 1);
}
