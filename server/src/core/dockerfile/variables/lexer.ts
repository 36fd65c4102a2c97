import { maxDepth } from "../../text/limits.ts";

/** A stretch of a word: text that stands for itself, or a variable that BuildKit replaces. Offsets are into the word. */
export type Piece = TextPiece | VariablePiece;

export interface TextPiece {
  readonly kind: "text";
  /** Without quotes and escapes, which stand between the pieces. */
  readonly start: number;
  readonly end: number;
}

export interface VariablePiece {
  readonly kind: "variable";
  /** From `$` to the name or the closing brace. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameStart: number;
  /** `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/`, `//`. */
  readonly modifier: string | undefined;
  /** What stands behind the modifier; the pattern of `/` and `//`. */
  readonly word: VariableWord | undefined;
  /** Behind the second slash of `/` and `//`. */
  readonly replacement: VariableWord | undefined;
}

export interface VariableWord {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

export interface LexedWord {
  readonly pieces: readonly Piece[];
  /** BuildKit refuses the word: an open quote or brace, or a form of `${…}` that it does not know. */
  readonly failed: boolean;
  /** Where and why it does; undefined also for braces that nest deeper than we look. */
  readonly refusal?: LexRefusal | undefined;
}

/** `brace`: from `${` to where it should have been closed. `modifier`: what stands behind the name. `name`: the whole `${…}`, which has none. */
export interface LexRefusal {
  readonly kind: "quote" | "brace" | "modifier" | "name";
  readonly start: number;
  readonly end: number;
}

export interface LexOptions {
  readonly escape: string;
  /** Quotes are removed; in a heredoc body they stay. */
  readonly quotes: boolean;
}

const SPECIAL = "@*#?-$!0";

/** Reads a word by the rules of BuildKit's own shell lexer: quotes, escapes, `$NAME` and `${NAME…}`. */
export function lexWord(text: string, options: LexOptions): LexedWord {
  const lexer = new Lexer(text, options);
  const pieces = lexer.read(undefined, false, 0);
  return { pieces, failed: lexer.failed, refusal: lexer.refusal };
}

/** Behind the variable whose `$` stands at `at`, or behind a `$` that begins none; `undefined` where BuildKit refuses it. */
export function endOfVariable(text: string, at: number, escapeChar: string): number | undefined {
  const lexer = new Lexer(text, { escape: escapeChar, quotes: true }, at);
  lexer.dollar([], 0);
  return lexer.failed ? undefined : lexer.at;
}

class Lexer {
  failed = false;
  refusal: LexRefusal | undefined;

  constructor(
    private readonly text: string,
    private readonly options: LexOptions,
    public at = 0,
  ) {}

  /** Up to `stop`, which is stepped over, or to the end of the word. */
  read(stop: string | undefined, rawEscapes: boolean, depth: number): Piece[] {
    const pieces: Piece[] = [];
    while (this.at < this.text.length && !this.failed) {
      const char = this.text[this.at];
      if (char === stop) {
        this.at++;
        return pieces;
      }
      if (char === "'" && this.options.quotes) this.singleQuotes(pieces);
      else if (char === '"' && this.options.quotes) this.doubleQuotes(pieces, depth);
      else if (char === "$") this.dollar(pieces, depth);
      else if (char === this.options.escape) this.escape(pieces, rawEscapes);
      else this.plain(pieces, stop);
    }
    if (stop !== undefined) this.failed = true;
    return pieces;
  }

  dollar(pieces: Piece[], depth: number): void {
    const start = this.at++;
    if (this.text[this.at] === "{") {
      if (depth >= maxDepth) this.failed = true;
      else this.braces(pieces, start, depth + 1);
      return;
    }
    const nameStart = this.at;
    const name = this.name();
    if (name === "") pieces.push({ kind: "text", start, end: start + 1 });
    else pieces.push(variable(start, this.at, name, nameStart));
  }

  private singleQuotes(pieces: Piece[]): void {
    const close = this.text.indexOf("'", this.at + 1);
    if (close < 0) {
      this.refuse("quote", this.at, this.at + 1);
      return;
    }
    pieces.push({ kind: "text", start: this.at + 1, end: close });
    this.at = close + 1;
  }

  private doubleQuotes(pieces: Piece[], depth: number): void {
    const open = this.at;
    let start = ++this.at;
    const flush = () => {
      if (this.at > start) pieces.push({ kind: "text", start, end: this.at });
    };
    while (this.at < this.text.length && !this.failed) {
      const char = this.text[this.at];
      if (char === '"') {
        flush();
        this.at++;
        return;
      }
      if (char === "$") {
        flush();
        this.dollar(pieces, depth);
        start = this.at;
      } else if (char === this.options.escape && this.escapesInQuotes(this.text[this.at + 1])) {
        flush();
        start = this.at + 1;
        this.at += 2;
      } else {
        this.at++;
      }
    }
    this.refuse("quote", open, open + 1);
  }

  private escapesInQuotes(char: string | undefined): boolean {
    return char === '"' || char === "$" || char === this.options.escape;
  }

  private escape(pieces: Piece[], raw: boolean): void {
    const start = raw ? this.at : this.at + 1;
    this.at = Math.min(this.at + 2, this.text.length);
    if (this.at > start) pieces.push({ kind: "text", start, end: this.at });
  }

  private plain(pieces: Piece[], stop: string | undefined): void {
    const start = this.at;
    while (this.at < this.text.length) {
      const char = this.text[this.at];
      if (char === stop || char === "$" || char === this.options.escape) break;
      if (this.options.quotes && (char === "'" || char === '"')) break;
      this.at++;
    }
    pieces.push({ kind: "text", start, end: this.at });
  }

  private braces(pieces: Piece[], start: number, depth: number): void {
    const nameStart = ++this.at;
    if ("{}:".includes(this.text[this.at] ?? "}")) {
      const open = this.at === this.text.length;
      this.refuse(open ? "brace" : "name", start, this.closing(this.at));
      return;
    }
    const name = this.name();
    const behind = this.at;
    const modifier = this.modifier();
    if (modifier === undefined) {
      if (behind === this.text.length) this.refuse("brace", start, behind);
      else this.refuseModifier(name !== "" && SPECIAL.includes(name) ? nameStart : behind);
      return;
    }
    if (modifier === "}") {
      pieces.push(variable(start, this.at, name, nameStart));
      return;
    }
    const replaces = modifier.startsWith("/");
    const raw = replaces || modifier.startsWith("#") || modifier.startsWith("%");
    const word = this.word(replaces ? "/" : "}", raw, depth);
    if (replaces && this.failed) this.refuseModifier(behind);
    const replacement = replaces && !this.failed ? this.word("}", true, depth) : undefined;
    if (this.failed) this.refuse("brace", start, this.text.length);
    pieces.push({ ...variable(start, this.at, name, nameStart), modifier, word, replacement });
  }

  /** The innermost reason is the one that counts. */
  private refuse(kind: LexRefusal["kind"], start: number, end: number): void {
    this.failed = true;
    this.refusal ??= { kind, start, end };
  }

  /** All that stands before the closing brace is not known. */
  private refuseModifier(start: number): void {
    this.refuse("modifier", start, Math.max(this.closing(start) - 1, start + 1));
  }

  /** Behind the next closing brace, or the end of the text. */
  private closing(from: number): number {
    const close = this.text.indexOf("}", from);
    return close < 0 ? this.text.length : close + 1;
  }

  private word(stop: string, raw: boolean, depth: number): VariableWord {
    const start = this.at;
    const pieces = this.read(stop, raw, depth);
    return { start, end: this.at - 1, pieces };
  }

  /** `}` for none; `undefined` for one that BuildKit does not know. */
  private modifier(): string | undefined {
    const char = this.text[this.at];
    if (char === undefined || !":-+?#%/}".includes(char)) return undefined;
    this.at++;
    const next = this.text[this.at] ?? "";
    const second = char === ":" ? "-+?".includes(next) : "#%/".includes(char) && next === char;
    if (char === ":" && (next === "" || !second)) return undefined;
    if (!second) return char;
    this.at++;
    return char + next;
  }

  /** Letters, digits and `_`; a digit in front takes the digits only; one of `@*#?-$!0` stands alone. */
  private name(): string {
    const start = this.at;
    if (isDigit(this.codePoint())) {
      while (isDigit(this.codePoint())) this.step();
    } else if (SPECIAL.includes(this.text[start] ?? " ")) {
      this.at++;
    } else {
      while (isNameLetter(this.codePoint())) this.step();
    }
    return this.text.slice(start, this.at);
  }

  private codePoint(): number {
    return this.text.codePointAt(this.at) ?? -1;
  }

  private step(): void {
    this.at += this.codePoint() > 0xffff ? 2 : 1;
  }
}

function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}

function isNameLetter(code: number): boolean {
  if (code < 128)
    return isDigit(code) || code === 95 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return /^[\p{L}\p{Nd}]$/u.test(String.fromCodePoint(code));
}

function variable(start: number, end: number, name: string, nameStart: number): VariablePiece {
  return {
    kind: "variable",
    start,
    end,
    name,
    nameStart,
    modifier: undefined,
    word: undefined,
    replacement: undefined,
  };
}
