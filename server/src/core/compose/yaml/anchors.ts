import { type Alias, isAlias, isMap, isPair, isSeq, type ParsedNode } from "yaml";
import type { YamlError } from "../model.ts";

/** Which node each alias of a document means. An alias without a target is left out and reported. */
export interface Anchors {
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
  readonly problems: readonly YamlError[];
  /** Values in the document with every alias followed. */
  readonly size: number;
}

/** Of a document without aliases; how many values it has is bounded by its tokens. */
export const noAnchors: Anchors = { targets: new Map(), problems: [], size: 0 };

/**
 * Walks a document once, in the order of the text, because a name may be anchored again further down. yaml's own
 * `alias.resolve` searches the document anew for each alias.
 */
export function readAnchors(root: ParsedNode | null): Anchors {
  const reader = new Reader();
  const size = reader.visit(root);
  return { targets: reader.targets, problems: reader.problems, size };
}

class Reader {
  readonly targets = new Map<Alias, ParsedNode>();
  readonly problems: YamlError[] = [];
  private readonly byName = new Map<string, ParsedNode>();
  private readonly sizes = new Map<ParsedNode, number>();

  /** The number of values in it. An anchored node has a size only when all of it has been read. */
  visit(node: ParsedNode | null): number {
    if (!node) return 1;
    if (isAlias(node)) return this.visitAlias(node);
    if (node.anchor) this.byName.set(node.anchor, node);
    let size = 1;
    if (isMap(node)) {
      for (const pair of node.items) size += this.visitKey(pair.key) + this.visit(pair.value);
    } else if (isSeq(node)) {
      for (const item of node.items) size += isPair(item) ? 1 : this.visit(item);
    }
    if (node.anchor) this.sizes.set(node, size);
    return size;
  }

  /** Keys are names, but a name may have an anchor, too. */
  private visitKey(key: ParsedNode): number {
    if (isAlias(key) || key.anchor || isMap(key) || isSeq(key)) this.visit(key);
    return 0;
  }

  private visitAlias(alias: Alias.Parsed): number {
    const [start, end] = alias.range;
    const target = this.byName.get(alias.source);
    const size = target && this.sizes.get(target);
    if (alias.source === "") return 1;
    if (!target) {
      this.problems.push({
        span: { start, end },
        message: `No anchor &${alias.source} stands above this alias`,
      });
      return 1;
    }
    if (size === undefined) {
      this.problems.push({
        span: { start, end },
        message: `The alias *${alias.source} stands inside its own anchor`,
      });
      return 1;
    }
    this.targets.set(alias, target);
    return size;
  }
}
