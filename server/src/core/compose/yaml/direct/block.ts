import type { ListNode, MapNode } from "../../node.ts";
import { missingValue, TreeList, TreeMap, type TreeNode } from "../../nodes.ts";
import type { Yaml } from "../yaml.ts";
import { Aliases, type ReadMerge } from "./aliases.ts";
import { endOf, entryOf, isMergeKey } from "./entries.ts";
import { FlowReader } from "./flow.ts";
import { Lexemes, Unusual } from "./lexemes.ts";
import { keyOf, readBlockText, readWord, scalarOf, type Word } from "./words.ts";

/**
 * Reads what nearly every Compose file is made of straight from yaml's lexemes, because its trees take four times as long: one document
 * with mappings and lists in blocks and in brackets, scalars, anchors, aliases and merges. `undefined` for a file with anything else,
 * above all with anything wrong; what it reads is what comes out of those trees, which a test holds it to.
 */
export function readDirectly(text: string): Yaml | undefined {
  try {
    return new BlockReader(new Lexemes(text)).read();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

class BlockReader {
  private readonly aliases: Aliases;
  private readonly flow: FlowReader;

  constructor(private readonly lexemes: Lexemes) {
    this.aliases = new Aliases(lexemes);
    this.flow = new FlowReader(lexemes, this.aliases);
  }

  read(): Yaml {
    const { lexemes } = this;
    lexemes.passLines(true);
    const { start } = lexemes;
    if (lexemes.kind !== "document") throw new Unusual();
    lexemes.next();
    if (lexemes.text === "---") {
      lexemes.next();
      lexemes.passLine(false);
    }
    lexemes.passLines(true);
    if (lexemes.column !== 0) throw new Unusual();
    const word = readWord(lexemes);
    lexemes.passBlanks();
    const root = this.readMap(word, undefined, undefined);
    if (lexemes.kind !== "end") throw new Unusual();
    const span = { start, end: lexemes.start };
    return { documents: [{ root, span }], comments: lexemes.comments, syntaxErrors: [], limits: [] };
  }

  /** From behind its first key to the first word of a line that is not one of its own. */
  private readMap(
    first: Word,
    parent: MapNode | ListNode | undefined,
    step: string | number | undefined,
  ): TreeMap {
    const { lexemes, aliases } = this;
    const { span, column } = first;
    const map = new TreeMap({ span, parent, step, tag: undefined, via: undefined }, "block");
    const merges: ReadMerge[] = [];
    let { end } = span;
    lexemes.enter();
    for (let word = first; ; word = readWord(lexemes)) {
      lexemes.passBlanks();
      if (isMergeKey(word)) {
        const read = this.readMerge(word);
        merges.push(read);
        end = Math.max(end, read.merge.span.end);
      } else {
        const entry = this.readEntry(map, word);
        map.entries.push(entry);
        end = Math.max(end, entry.span.end);
      }
      if (lexemes.kind === "end" || lexemes.column < column) break;
      if (lexemes.column > column) throw new Unusual();
    }
    lexemes.leave();
    map.span = { start: span.start, end };
    aliases.apply(merges, map);
    return map;
  }

  private readEntry(map: TreeMap, word: Word) {
    const key = keyOf(word, this.lexemes);
    this.lexemes.pass(":");
    return entryOf(key, word.span, this.readValue(map, key, word.column));
  }

  private readMerge(word: Word): ReadMerge {
    const { lexemes } = this;
    lexemes.pass(":");
    lexemes.passBlanks();
    const merge = this.aliases.readMerge(word.span);
    lexemes.passLine(false);
    return merge;
  }

  /** From its first dash to the first word of a line that is not one of its own. */
  private readList(parent: MapNode | ListNode, step: string | number): TreeList {
    const { lexemes } = this;
    const { span, column } = lexemes;
    const list = new TreeList({ span, parent, step, tag: undefined, via: undefined }, "block");
    let { end } = span;
    lexemes.enter();
    do {
      lexemes.pass("-");
      const item = this.readValue(list, list.items.length, column);
      list.items.push(item);
      end = Math.max(end, endOf(item));
    } while (lexemes.text === "-" && lexemes.kind === "-" && lexemes.column === column);
    if (lexemes.kind !== "end" && lexemes.column > column) throw new Unusual();
    lexemes.leave();
    list.span = { start: span.start, end };
    return list;
  }

  /** From behind a colon or dash, which stands at `indent` or its key does, to the first word behind the value. */
  private readValue(parent: TreeMap | TreeList, step: string | number, indent: number): TreeNode {
    const { lexemes, aliases } = this;
    let apart = lexemes.passBlanks();
    const at = lexemes.start;
    const anchor = aliases.open();
    if (anchor !== undefined) apart = lexemes.passBlanks();
    const value = this.isLineEnd()
      ? this.readBelow(parent, step, indent, at, apart)
      : this.readBeside(parent, step, indent, anchor === undefined && parent.kind === "list");
    if (anchor !== undefined) aliases.close(anchor, value);
    return value;
  }

  private isLineEnd(): boolean {
    const { kind } = this.lexemes;
    return kind === "\n" || kind === "#" || kind === "end";
  }

  private readBelow(
    parent: TreeMap | TreeList,
    step: string | number,
    indent: number,
    at: number,
    apart: boolean,
  ): TreeNode {
    const { lexemes } = this;
    lexemes.passLine(apart);
    const { column, kind, text } = lexemes;
    const isDash = kind === "-" && text === "-";
    if (kind !== "end" && (column > indent || (isDash && column === indent && parent.kind === "map")))
      return isDash ? this.readList(parent, step) : this.readBeside(parent, step, indent, true);
    return missingValue(lexemes.file, at, { parent, step, tag: undefined, via: undefined });
  }

  /** `mayNest`: what stands here may be the first key of a mapping or the first dash of a list. */
  private readBeside(
    parent: TreeMap | TreeList,
    step: string | number,
    indent: number,
    mayNest: boolean,
  ): TreeNode {
    const { lexemes } = this;
    switch (lexemes.kind) {
      case "scalar":
      case '"':
      case "'":
        return this.readWordOrMap(parent, step, mayNest);
      case "[":
      case "{":
      case "*": {
        const value = this.flow.read(parent, step);
        lexemes.passLine(false);
        return value;
      }
      case "|":
      case ">": {
        const value = readBlockText(lexemes, parent, step, indent);
        lexemes.passLines(true);
        return value;
      }
      default:
        throw new Unusual();
    }
  }

  private readWordOrMap(parent: TreeMap | TreeList, step: string | number, mayNest: boolean): TreeNode {
    const { lexemes } = this;
    const word = readWord(lexemes);
    const apart = lexemes.passBlanks();
    if (mayNest && lexemes.kind === ":") return this.readMap(word, parent, step);
    const value = scalarOf(word, lexemes, parent, step);
    lexemes.passLine(apart);
    return value;
  }
}
