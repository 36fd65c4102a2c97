import type { DoubleQuotedChild, Word, WordPart } from "unbash";
import { Mapped, MappedBuilder } from "../../text/mapped.ts";

/** A word of a shell text; offsets are into that text. */
export interface WordSyntax {
  /** As it is written, quotes included. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Without quotes, pointing back into the text. */
  readonly text: Mapped;
  /** `undefined` where an expansion or a glob decides. */
  readonly value: string | undefined;
  readonly quoted: boolean;
}

/** A word as the parser gives it; quotes are removed when somebody asks. */
export function parsedWord(word: Word): WordSyntax {
  const { text, pos, end } = word;
  return isPlain(text) ? new LiteralWord(text, pos) : new QuotedWord(text, pos, end, word, 0);
}

/** `NAME=value` where it stands as an argument; a list in brackets has no value here. */
export function assignmentWord(raw: string, start: number, end: number, value: Word | undefined): WordSyntax {
  if (isPlain(raw)) return new LiteralWord(raw, start);
  return new QuotedWord(raw, start, end, value, value ? value.pos - start : 0);
}

/** A word that no shell reads, such as one of the JSON form. */
export function literalWord(raw: string, start: number): WordSyntax {
  return new LiteralWord(raw, start);
}

/** The part of a word behind `from` characters of its decoded text, as a word of its own. */
export function restOfWord(word: WordSyntax, from: number): WordSyntax {
  const text = word.text.slice(from);
  const start = from > 0 ? word.text.offset(from - 1) + 1 : word.start;
  return {
    raw: word.raw.slice(start - word.start),
    start,
    end: word.end,
    text,
    value: word.value === undefined ? undefined : text.text,
    quoted: word.quoted,
  };
}

class LiteralWord implements WordSyntax {
  readonly quoted = false;

  constructor(
    readonly raw: string,
    readonly start: number,
  ) {}

  get end(): number {
    return this.start + this.raw.length;
  }

  get value(): string {
    return this.raw;
  }

  get text(): Mapped {
    return Mapped.identity(this.raw, this.start);
  }
}

class QuotedWord implements WordSyntax {
  private decoded: WordReader | undefined;

  /** @param prefix how many characters stand before the parsed word: those of `NAME=` */
  constructor(
    readonly raw: string,
    readonly start: number,
    readonly end: number,
    private readonly word: Word | undefined,
    private readonly prefix: number,
  ) {}

  get text(): Mapped {
    return this.reader().text();
  }

  get value(): string | undefined {
    const reader = this.reader();
    return reader.known ? reader.text().text : undefined;
  }

  get quoted(): boolean {
    return this.reader().quoted;
  }

  private reader(): WordReader {
    if (!this.decoded) {
      const reader = new WordReader(this.start);
      if (this.word) {
        reader.verbatim(this.raw.slice(0, this.prefix), this.start);
        reader.word(this.word);
      } else reader.unknown(this.raw, this.start);
      this.decoded = reader;
    }
    return this.decoded;
  }
}

/** Removes the quotes of a word and notes whether its value is known. */
class WordReader {
  known = true;
  quoted = false;
  private readonly builder = new MappedBuilder();
  private built: Mapped | undefined;

  constructor(private readonly start: number) {}

  text(): Mapped {
    this.built ??= this.builder.build(this.start);
    return this.built;
  }

  verbatim(text: string, at: number): void {
    this.builder.copy(text, at);
  }

  /** Something that only the running shell knows. */
  unknown(text: string, at: number): void {
    this.known = false;
    this.verbatim(text, at);
  }

  word(word: Word): void {
    if (word.parts) for (const part of word.parts) this.part(part);
    else this.escaped(word.text, word.pos);
  }

  private part(part: WordPart): void {
    if (part.type === "Literal") {
      this.escaped(part.text, part.pos);
    } else if (part.type === "SingleQuoted") {
      this.quoted = true;
      this.verbatim(part.value, part.pos + 1);
    } else if (part.type === "DoubleQuoted" || part.type === "LocaleString") {
      this.quoted = true;
      for (const child of part.parts) this.quotedPart(child);
    } else if (part.type === "AnsiCQuoted") {
      this.quoted = true;
      this.builder.decode({ start: part.pos, end: part.end }, part.value);
    } else {
      this.unknown(part.text, part.pos);
    }
  }

  private quotedPart(part: DoubleQuotedChild): void {
    if (part.type === "Literal") this.unescape(part.text, part.pos, (next) => '$`"\\\n'.includes(next));
    else this.unknown(part.text, part.pos);
  }

  private escaped(text: string, at: number): void {
    if (text.includes("\\")) this.quoted = true;
    this.unescape(text, at, () => true);
  }

  /** Drops the backslash before every character that it escapes; before a line end both go. */
  private unescape(text: string, at: number, escapes: (next: string) => boolean): void {
    let from = 0;
    for (let mark = 0; mark + 1 < text.length; mark++) {
      const next = text[mark + 1] ?? "";
      if (text[mark] !== "\\" || !escapes(next)) continue;
      this.verbatim(text.slice(from, mark), at + from);
      from = next === "\n" ? mark + 2 : mark + 1;
      mark++;
    }
    this.verbatim(text.slice(from), at + from);
  }
}

function isPlain(text: string): boolean {
  return /^[\w@%+=:,./-]*$/.test(text);
}
