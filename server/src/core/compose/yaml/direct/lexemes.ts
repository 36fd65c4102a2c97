import { CST, Lexer } from "yaml";
import { maxDepth } from "../../../text/limits.ts";
import type { Span } from "../../../text/span.ts";
import { maxTokens } from "../../limits.ts";
import type { YamlComment } from "../../model.ts";
import { commentAt } from "../comments.ts";

/** Thrown where a file leaves what is commonly written, and yaml itself has to read it. */
export class Unusual extends Error {}

/** yaml's lexemes one at a time, each with its place. Comments are put aside as they are passed. */
export class Lexemes {
  /** `scalar` is a plain one or the text of a block, `document` the start of one; all others go by their first character. */
  kind: "scalar" | "document" | "end" | (string & {}) = "";
  text = "";
  start = 0;
  /** As yaml counts them. */
  count = 0;
  readonly comments: YamlComment[] = [];
  private lineStart = 0;
  private depth = 0;
  private readonly lexer: Iterator<string>;

  constructor(readonly file: string) {
    this.lexer = new Lexer().lex(file);
    this.next();
  }

  get column(): number {
    return this.start - this.lineStart;
  }

  get span(): Span {
    return { start: this.start, end: this.start + this.text.length };
  }

  next(): void {
    const end = this.start + this.text.length;
    if (this.kind === "\n") this.lineStart = end;
    else if (this.kind === "scalar" || this.kind === '"' || this.kind === "'") this.leaveLines();
    this.start = end;
    const lexeme = this.pull();
    if (lexeme === undefined) this.take("end", "");
    else if (lexeme === CST.SCALAR) this.take("scalar", this.pull() ?? "");
    else if (lexeme === CST.DOCUMENT) this.take("document", "");
    else this.take(lexeme === "\r\n" ? "\n" : lexeme.charAt(0), lexeme);
  }

  /** Past an indicator such as `:`. */
  pass(indicator: string): void {
    if (this.text !== indicator || this.kind !== indicator) throw new Unusual();
    this.next();
  }

  /** @returns whether there were any */
  passBlanks(): boolean {
    if (this.kind === "\t") throw new Unusual();
    if (this.kind !== " ") return false;
    if (this.text.length > 1 && this.text.includes("\t")) throw new Unusual();
    this.next();
    return true;
  }

  /** To the next line with a word on it. Behind a value nothing but a comment may stand on its line. */
  passLine(apart: boolean): void {
    this.passComment(this.passBlanks() || apart);
    if (this.kind === "\n") this.passLines(true);
    else if (this.kind !== "end") throw new Unusual();
  }

  /** To the next word, which may be on this line, too. A comment has to be `apart` from what stands before it. */
  passLines(apart: boolean): void {
    for (let free = apart; ; free = true) {
      if (this.passBlanks()) free = true;
      this.passComment(free);
      if (this.kind !== "\n") return;
      this.next();
    }
  }

  /** Around each list and mapping, so that none is nested deeper than what is checked. */
  enter(): void {
    if (++this.depth > maxDepth / 2) throw new Unusual();
  }

  leave(): void {
    this.depth--;
  }

  private passComment(apart: boolean): void {
    if (this.kind !== "#") return;
    if (!apart) throw new Unusual();
    this.comments.push(commentAt(this.file, this.start, this.text));
    this.next();
  }

  private pull(): string | undefined {
    if (++this.count > maxTokens) throw new Unusual();
    const { value, done } = this.lexer.next();
    return done ? undefined : value;
  }

  private take(kind: string, text: string): void {
    this.kind = kind;
    this.text = text;
  }

  private leaveLines(): void {
    const lineBreak = this.text.lastIndexOf("\n");
    if (lineBreak >= 0) this.lineStart = this.start + lineBreak + 1;
  }
}
