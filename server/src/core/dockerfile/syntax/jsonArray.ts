import { Mapped, type MappedBuilder } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import { skipSpace, trimEnd } from "../space.ts";

/** A JSON array of strings; offsets are into the text that it was read from. */
export interface StringArray {
  readonly span: Span;
  readonly items: readonly Mapped[];
  /** With the quotes. */
  readonly itemSpans: readonly Span[];
}

/**
 * Reads the JSON form of an instruction: an array of strings and nothing behind it.
 *
 * @returns `undefined` where BuildKit falls back to the shell form or to words; `"refused"` for a valid array that holds something else than
 * strings, which fails the build
 */
export function readStringArray(text: string): StringArray | "refused" | undefined {
  const start = skipSpace(text, 0);
  if (text[start] !== "[") return undefined;
  const end = trimEnd(text, start);
  return (
    new ArrayReader(text, start, end).read() ?? (isArray(text.slice(start, end)) ? "refused" : undefined)
  );
}

function isArray(text: string): boolean {
  if (!text.endsWith("]")) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

class ArrayReader {
  private readonly items: Mapped[] = [];
  private readonly itemSpans: Span[] = [];
  private at: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.at = start + 1;
  }

  read(): StringArray | undefined {
    this.blanks();
    if (this.take("]")) return this.done();
    while (this.string()) {
      this.blanks();
      if (this.take("]")) return this.done();
      if (!this.take(",")) return undefined;
      this.blanks();
    }
    return undefined;
  }

  private done(): StringArray | undefined {
    if (this.at !== this.end) return undefined;
    return { span: { start: this.start, end: this.end }, items: this.items, itemSpans: this.itemSpans };
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private blanks(): void {
    while (" \t\r\n".includes(this.text[this.at] ?? "x")) this.at++;
  }

  private string(): boolean {
    const start = this.at;
    if (!this.take('"')) return false;
    let valid = false;
    const item = Mapped.build((builder) => {
      valid = this.characters(builder);
    }, start + 1);
    if (!valid) return false;
    this.items.push(item);
    this.itemSpans.push({ start, end: this.at });
    return true;
  }

  private characters(builder: MappedBuilder): boolean {
    let from = this.at;
    for (; this.at < this.end; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code < 32) return false;
      if (code === 34 || code === 92) {
        builder.copy(this.text.slice(from, this.at), from);
        if (code === 34) {
          this.at++;
          return true;
        }
        const length = this.escape(builder);
        if (length === 0) return false;
        from = this.at + length;
        this.at = from - 1;
      }
    }
    return false;
  }

  /** The length of the escape at hand; 0 for one that JSON does not know. */
  private escape(builder: MappedBuilder): number {
    const letter = this.text[this.at + 1] ?? "";
    const span = (length: number) => ({ start: this.at, end: this.at + length });
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) return 0;
      builder.decode(span(6), String.fromCharCode(Number.parseInt(digits, 16)));
      return 6;
    }
    const index = '"\\/bfnrt'.indexOf(letter);
    if (letter === "" || index < 0) return 0;
    builder.decode(span(2), '"\\/\b\f\n\r\t'[index] ?? "");
    return 2;
  }
}
