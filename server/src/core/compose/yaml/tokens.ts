import { type CST, Lexer, Parser } from "yaml";
import { maxDepth } from "../../text/limits.ts";
import type { Span } from "../../text/span.ts";
import { type Limit, maxDocuments, maxTokens } from "../limits.ts";
import type { YamlComment } from "../model.ts";
import { isClosedQuote } from "../scalarText.ts";
import { commentAt } from "./comments.ts";

/** A file cut into yaml's concrete syntax, with what its syntax tree does not keep a place of. */
export interface Tokens {
  readonly trees: readonly CST.Token[];
  readonly comments: readonly YamlComment[];
  /** Explicit tags (`!reset`) in the order of the text. */
  readonly tags: readonly Span[];
  /** There is an `*`: without one no anchor matters. */
  readonly hasAliases: boolean;
  /** Quotes and brackets that nothing closes, each one character, in the order of the text. */
  readonly unclosed: readonly Span[];
  /** Reading stopped here, and the trees are of no use. */
  readonly limit: Limit | undefined;
}

/**
 * Feeds yaml's parser one lexeme at a time and watches its stack: about 1,000 open brackets, composed afterwards, would abort
 * the process instead of throwing.
 */
export function readTokens(text: string): Tokens {
  const parser = new Parser();
  const trees: CST.Token[] = [];
  const notes = new Notes(text);
  for (const lexeme of new Lexer().lex(text)) {
    notes.take(lexeme, parser.offset);
    for (const tree of parser.next(lexeme)) trees.push(tree);
    const limit = limitOf(parser, notes);
    if (limit) return { ...notes.done(), trees, limit };
  }
  for (const tree of parser.end()) trees.push(tree);
  return { ...notes.done(), trees, limit: undefined };
}

/** What yaml's lexer puts before a plain or block scalar, so that `#` or `!` there is content. */
const scalarFollows = "\u001f";
/** What it puts where brackets end without being closed. */
const flowBreaksOff = "\u0018";

/** Keeps the places that are lost further on. */
class Notes {
  tokens = 0;
  documents = 0;
  private hasAliases = false;
  private readonly comments: YamlComment[] = [];
  private readonly tags: Span[] = [];
  private readonly unclosed: Span[] = [];
  private open: Span[] = [];
  private previous = "";

  constructor(private readonly text: string) {}

  take(lexeme: string, start: number): void {
    this.tokens++;
    if (this.previous !== scalarFollows) this.takeMark(lexeme, start);
    this.previous = lexeme;
  }

  done() {
    const unclosed = [...this.unclosed, ...this.open].sort((a, b) => a.start - b.start);
    return { comments: this.comments, tags: this.tags, hasAliases: this.hasAliases, unclosed };
  }

  private takeMark(lexeme: string, start: number): void {
    switch (lexeme[0]) {
      case "#":
        this.comments.push(commentAt(this.text, start, lexeme));
        break;
      case "*":
        this.hasAliases = true;
        break;
      case "!":
        this.tags.push({ start, end: start + lexeme.length });
        break;
      case '"':
      case "'":
        if (!isClosedQuote(lexeme)) this.unclosed.push({ start, end: start + 1 });
        break;
      case "[":
      case "{":
        this.open.push({ start, end: start + 1 });
        break;
      case "]":
      case "}":
        this.open.pop();
        break;
      case flowBreaksOff:
        this.unclosed.push(...this.open);
        this.open = [];
        break;
      case "-":
      case ".":
        if (lexeme === "---" || lexeme === "...") this.documents++;
        break;
    }
  }
}

function limitOf(parser: Parser, notes: Notes): Limit | undefined {
  const message = excess(parser, notes);
  if (message === undefined) return undefined;
  return { span: { start: Math.max(0, parser.offset - 1), end: parser.offset }, message };
}

/** Asked behind every token. */
function excess(parser: Parser, { tokens, documents }: Notes): string | undefined {
  // The stack holds the document and the scalar that is being read as well.
  if (parser.stack.length - 2 > maxDepth)
    return `This is nested over ${maxDepth} levels deep and is not checked`;
  if (tokens > maxTokens) return "This file holds over 250,000 tokens and is not checked";
  if (documents > maxDocuments) return `This file holds over ${maxDocuments} documents and is not checked`;
  return undefined;
}
