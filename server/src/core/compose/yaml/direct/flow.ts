import type { ListNode, MapNode } from "../../node.ts";
import { TreeList, TreeMap, type TreeNode } from "../../nodes.ts";
import type { Aliases, ReadMerge } from "./aliases.ts";
import { entryOf, isMergeKey } from "./entries.ts";
import type { Lexemes } from "./lexemes.ts";
import { keyOf, readWord, scalarOf } from "./words.ts";

/** Reads lists and mappings in brackets. Without anchors, and every key has a value. */
export class FlowReader {
  constructor(
    private readonly lexemes: Lexemes,
    private readonly aliases: Aliases,
  ) {}

  /** From the first character of a value to behind its last. */
  read(parent: MapNode | ListNode, step: string | number): TreeNode {
    switch (this.lexemes.kind) {
      case "[":
        return this.readList(parent, step);
      case "{":
        return this.readMap(parent, step);
      case "*":
        return this.aliases.readAlias(parent, step);
      default:
        return scalarOf(readWord(this.lexemes), this.lexemes, parent, step);
    }
  }

  private readList(parent: MapNode | ListNode, step: string | number): TreeList {
    const { lexemes } = this;
    const { span } = lexemes;
    const list = new TreeList({ span, parent, step, tag: undefined, via: undefined }, "flow");
    const end = this.readItems("]", () => list.items.push(this.read(list, list.items.length)));
    list.span = { start: span.start, end };
    return list;
  }

  private readMap(parent: MapNode | ListNode, step: string | number): TreeMap {
    const { lexemes, aliases } = this;
    const { span } = lexemes;
    const map = new TreeMap({ span, parent, step, tag: undefined, via: undefined }, "flow");
    const merges: ReadMerge[] = [];
    const end = this.readItems("}", () => {
      const word = readWord(lexemes);
      lexemes.passBlanks();
      const key = keyOf(word, lexemes);
      lexemes.pass(":");
      lexemes.passLines(false);
      if (isMergeKey(word)) merges.push(aliases.readMerge(word.span));
      else map.entries.push(entryOf(key, word.span, this.read(map, key)));
    });
    map.span = { start: span.start, end };
    aliases.apply(merges, map);
    return map;
  }

  /** @returns the place behind the bracket that closes them */
  private readItems(close: string, readItem: () => void): number {
    const { lexemes } = this;
    lexemes.enter();
    lexemes.next();
    lexemes.passLines(false);
    while (lexemes.kind !== close) {
      readItem();
      lexemes.passLines(false);
      if (lexemes.kind === close) break;
      lexemes.pass(",");
      lexemes.passLines(false);
    }
    lexemes.leave();
    lexemes.next();
    return lexemes.start;
  }
}
