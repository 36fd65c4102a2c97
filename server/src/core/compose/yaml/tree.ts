import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { lastBefore } from "../../text/lastBefore.ts";
import type { Span } from "../../text/span.ts";
import type { YamlError } from "../model.ts";
import type { ListNode, MapNode, MergeSource } from "../node.ts";
import {
  missingValue,
  type Position,
  type TreeEntry,
  TreeList,
  TreeMap,
  type TreeNode,
  TreeScalar,
} from "../nodes.ts";
import { isClosedQuote } from "../scalarText.ts";

type Parent = MapNode | ListNode | undefined;
type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** What the tree of one document is built from. */
export interface TreeSource {
  readonly text: string;
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
  /** Places of explicit tags, in order: yaml keeps the name of a tag only. */
  readonly tags: readonly Span[];
}

/** Turns yaml's nodes into ours: aliases followed, merge keys applied, every part with its place. */
export class TreeBuilder {
  /** Of merges that bring nothing, by their place. */
  readonly problems = new Map<number, YamlError>();

  constructor(private readonly from: TreeSource) {}

  /** `undefined` for a document that is no mapping. */
  buildRoot(contents: ParsedNode | null): TreeMap | undefined {
    if (!isMap<ParsedNode, ParsedNode | null>(contents)) return undefined;
    const span = this.textOf(contents);
    return this.buildMap(contents, {
      span,
      parent: undefined,
      step: undefined,
      via: undefined,
      tag: this.tagOf(contents),
    });
  }

  /** `at` is the place of a value that yaml has no node for. */
  build(
    ast: ParsedNode | null,
    parent: Parent,
    step: string | number | undefined,
    via: Span | undefined,
    at: number,
  ): TreeNode {
    if (!ast) return this.missing(at, parent, step, via);
    if (isAlias(ast)) return this.buildAlias(ast, parent, step, via);
    const position = { span: this.textOf(ast), parent, step, via, tag: this.tagOf(ast) };
    if (isMap<ParsedNode, ParsedNode | null>(ast)) return this.buildMap(ast, position);
    if (isSeq<ParsedNode>(ast)) return this.buildList(ast.items, ast.flow === true, position);
    return this.buildScalar(ast, position);
  }

  private missing(
    at: number,
    parent: Parent,
    step: string | number | undefined,
    via: Span | undefined,
  ): TreeScalar {
    return missingValue(this.from.text, at, { parent, step, via, tag: undefined });
  }

  private buildAlias(
    alias: Alias.Parsed,
    parent: Parent,
    step: string | number | undefined,
    via: Span | undefined,
  ): TreeNode {
    const target = this.from.targets.get(alias);
    const span = { start: alias.range[0], end: alias.range[1] };
    if (!target) return this.missing(span.end, parent, step, via ?? span);
    return this.build(target, parent, step, via ?? span, span.end);
  }

  private buildScalar(ast: Scalar.Parsed, position: Position): TreeScalar {
    const [start, end] = ast.range;
    if (start === end) return missingValue(this.from.text, start, position);
    const indent = ast.srcToken?.indent ?? 0;
    return new TreeScalar(position, styleOf(ast), this.from.text, end, indent);
  }

  private buildList(items: readonly ParsedNode[], flow: boolean, position: Position): TreeList {
    const list = new TreeList(position, flow ? "flow" : "block");
    let { end } = flow ? position.span : { end: position.span.start + 1 };
    items.forEach((item, index) => {
      const node = this.build(item, list, index, position.via, item.range[0]);
      list.items.push(node);
      end = Math.max(end, isAlias(item) ? item.range[1] : node.span.end);
    });
    list.span = { start: position.span.start, end };
    return list;
  }

  private buildMap(ast: YAMLMap<ParsedNode, ParsedNode | null>, position: Position): TreeMap {
    const map = new TreeMap(position, ast.flow === true ? "flow" : "block");
    const merges: ParsedPair[] = [];
    let { end } = ast.flow ? position.span : { end: position.span.start };
    for (const pair of ast.items) {
      if (isMergeKey(pair.key)) {
        merges.push(pair);
        const keySpan = spanOf(pair.key);
        const span = { start: keySpan.start, end: pair.value?.range[1] ?? keySpan.end };
        map.merges.push({ keySpan, span, sources: mergeSources(pair.value).map(({ source }) => source) });
        end = Math.max(end, span.end);
      } else {
        const entry = this.buildEntry(map, pair, position.via, false);
        map.entries.push(entry);
        end = Math.max(end, entry.span.end);
      }
    }
    map.span = { start: position.span.start, end };
    if (merges.length > 0)
      this.merge(map, merges, position.via, new Set(map.entries.map((entry) => entry.key)));
    return map;
  }

  private buildEntry(map: TreeMap, pair: ParsedPair, via: Span | undefined, merged: boolean): TreeEntry {
    const { key, keySpan } = this.keyOf(pair.key);
    const value = this.build(pair.value, map, key, via, keySpan.end);
    const end = isAlias(pair.value) ? pair.value.range[1] : Math.max(keySpan.end, value.span.end);
    return { key, keySpan, span: { start: keySpan.start, end }, value, merged };
  }

  /** Adds what `<<` brings: keys written here win, then earlier sources, and a source's own keys before those it merges. */
  private merge(
    map: TreeMap,
    merges: readonly ParsedPair[],
    via: Span | undefined,
    taken: Set<string>,
  ): void {
    for (const pair of merges) {
      for (const { node, source } of mergeSources(pair.value)) {
        const target = isAlias(node) ? this.from.targets.get(node) : node;
        if (!isMap<ParsedNode, ParsedNode | null>(target)) {
          const { start, end } = source.span;
          if (target) this.cannotMerge(start === end ? spanOf(pair.key) : source.span);
          continue;
        }
        const through = via ?? (isAlias(node) ? source.span : spanOf(pair.key));
        this.mergeMap(map, target, through, taken);
      }
    }
  }

  private cannotMerge(span: Span): void {
    this.problems.set(span.start, {
      span,
      message: "Only a mapping, or a list of mappings, can be merged by <<",
    });
  }

  private mergeMap(
    map: TreeMap,
    source: YAMLMap<ParsedNode, ParsedNode | null>,
    via: Span,
    taken: Set<string>,
  ): void {
    const own = new Map<string, ParsedPair>();
    for (const pair of source.items) {
      if (!isMergeKey(pair.key)) own.set(this.keyOf(pair.key).key, pair);
    }
    for (const [key, pair] of own) {
      if (taken.has(key)) continue;
      taken.add(key);
      map.entries.push(this.buildEntry(map, pair, via, true));
    }
    if (own.size === source.items.length) return;
    this.merge(
      map,
      source.items.filter((pair) => isMergeKey(pair.key)),
      via,
      taken,
    );
  }

  private keyOf(ast: ParsedNode): { key: string; keySpan: Span } {
    const target = isAlias(ast) ? this.from.targets.get(ast) : ast;
    const keySpan = spanOf(ast);
    const key = isScalar(target) ? target.source : undefined;
    return { key: key ?? this.from.text.slice(keySpan.start, keySpan.end), keySpan };
  }

  /** A block scalar ends behind its last character and not behind its line breaks, an open quote at the end of its text. */
  private textOf(ast: ParsedNode): Span {
    if (!isScalar(ast) || ast.type === "PLAIN") return spanOf(ast);
    const [start, end] = ast.range;
    const text = this.from.text.slice(start, end);
    const quoted = ast.type === "QUOTE_SINGLE" || ast.type === "QUOTE_DOUBLE";
    return { start, end: quoted && isClosedQuote(text) ? end : start + text.trimEnd().length };
  }

  private tagOf(ast: ParsedNode): Position["tag"] {
    if (!ast.tag) return undefined;
    const span = lastBefore(this.from.tags, ast.range[0], ({ start }) => start);
    return span && { name: this.from.text.slice(span.start, span.end), span };
  }
}

function mergeSources(value: ParsedNode | null): readonly { node: ParsedNode; source: MergeSource }[] {
  const nodes = isSeq<ParsedNode>(value) ? value.items : value ? [value] : [];
  return nodes.map((node) => {
    const source = {
      span: { start: node.range[0], end: node.range[1] },
      anchor: isAlias(node) ? node.source : undefined,
    };
    return { node, source };
  });
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.source === "<<" && key.type === "PLAIN";
}

function spanOf(ast: ParsedNode): Span {
  const [start, end] = ast.range;
  return { start, end };
}

function styleOf(ast: Scalar.Parsed): TreeScalar["style"] {
  switch (ast.type) {
    case "QUOTE_SINGLE":
      return "single";
    case "QUOTE_DOUBLE":
      return "double";
    case "BLOCK_LITERAL":
      return "literal";
    case "BLOCK_FOLDED":
      return "folded";
    default:
      return "plain";
  }
}
