import type { DoubleQuotedChild, Word, WordPart } from "unbash";
import { Mapped, type MappedBuilder } from "../../text/mapped.ts";

/** A word of a shell text; offsets are into that text. */
export class WordSyntax {
  private content: Decoded | undefined;

  constructor(
    readonly raw: string,
    readonly start: number,
    readonly end: number,
    private readonly decode: (reader: WordReader) => void,
  ) {}

  /** A word as the parser gives it. */
  static parsed(word: Word): WordSyntax {
    return new WordSyntax(word.text, word.pos, word.end, (reader) => reader.word(word));
  }

  /** `NAME=value` where it stands as an argument. */
  static assigned(raw: string, start: number, end: number, value: Word | undefined): WordSyntax {
    return new WordSyntax(raw, start, end, (reader) => {
      if (value) {
        reader.verbatim(raw.slice(0, value.pos - start), start);
        reader.word(value);
      } else reader.unknown(raw, start);
    });
  }

  /** A word that no shell reads, such as one of the JSON form. */
  static literal(raw: string, start: number): WordSyntax {
    return new WordSyntax(raw, start, start + raw.length, (reader) => reader.verbatim(raw, start));
  }

  /** Without quotes, pointing back into the text. */
  get text(): Mapped {
    return this.decoded().text;
  }

  /** `undefined` where an expansion or a glob decides. */
  get value(): string | undefined {
    const { text, known } = this.decoded();
    return known ? text.text : undefined;
  }

  get quoted(): boolean {
    return this.decoded().quoted;
  }

  /** The part of the word behind `from` characters of its decoded text, as a word of its own. */
  behind(from: number): WordSyntax {
    const { text, known, quoted } = this.decoded();
    const rest = text.slice(from);
    const start = from > 0 ? text.offset(from - 1) + 1 : this.start;
    const raw = this.raw.slice(start - this.start);
    return new WordSyntax(raw, start, this.end, (reader) => reader.take({ text: rest, known, quoted }));
  }

  private decoded(): Decoded {
    if (!this.content) {
      const reader = new WordReader(this.start);
      this.decode(reader);
      this.content = reader.done();
    }
    return this.content;
  }
}

interface Decoded {
  readonly text: Mapped;
  readonly known: boolean;
  readonly quoted: boolean;
}

/** Removes the quotes of a word and notes whether its value is known. */
class WordReader {
  private known = true;
  private quoted = false;
  private taken: Mapped | undefined;
  private readonly parts: ((builder: MappedBuilder) => void)[] = [];

  constructor(private readonly start: number) {}

  done(): Decoded {
    const text =
      this.taken ??
      Mapped.build((builder) => {
        for (const part of this.parts) part(builder);
      }, this.start);
    return { text, known: this.known, quoted: this.quoted };
  }

  take(decoded: Decoded): void {
    this.taken = decoded.text;
    this.known = decoded.known;
    this.quoted = decoded.quoted;
  }

  verbatim(text: string, at: number): void {
    this.parts.push((builder) => builder.copy(text, at));
  }

  /** Something that only the running shell knows. */
  unknown(text: string, at: number): void {
    this.known = false;
    this.verbatim(text, at);
  }

  word(word: Word): void {
    if (isPlain(word.text)) this.verbatim(word.text, word.pos);
    else if (word.parts) for (const part of word.parts) this.part(part);
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
      this.parts.push((builder) => builder.decode({ start: part.pos, end: part.end }, part.value));
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
