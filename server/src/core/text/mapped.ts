import type { Span } from "./span.ts";

/** A run of decoded text: `length` characters from `at` on stand for `start` to `end`, which count from where the table begins. */
interface Segment {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
  /** The file holds these very characters. */
  readonly verbatim: boolean;
}

interface MappedParts {
  readonly text: string;
  readonly segments: readonly Segment[];
}

interface MappedPart {
  readonly text: string;
  readonly span: Span;
  readonly verbatim: boolean;
}

/**
 * Decoded text with a table back to the file: joined continuations, a JSON string without its escapes, the word of a shell
 * command, a YAML scalar. Everything that is found inside points back through it.
 */
export class Mapped {
  /**
   * @param segments `undefined` where the file holds all of the text as it is, from `base` on: so it is with most texts, and a file has thousands
   * @param base the offset in the file that the table's places count from
   */
  private constructor(
    readonly text: string,
    private readonly segments: readonly Segment[] | undefined,
    private readonly base: number,
  ) {}

  /** Text that stands in the file as it is, from `start` on. */
  static identity(text: string, start: number): Mapped {
    return new Mapped(text, undefined, start);
  }

  static build(write: (builder: MappedBuilder) => void, start = 0): Mapped {
    const builder = new MappedBuilder();
    write(builder);
    return builder.build(start);
  }

  /** What a builder gathered; `start` is the place of a text that is empty. */
  static of({ text, segments }: MappedParts, start: number): Mapped {
    return segments.length === 0 ? Mapped.identity("", start) : Mapped.from(text, segments, 0);
  }

  private static from(text: string, segments: readonly Segment[], base: number): Mapped {
    const [only] = segments;
    const whole = segments.length === 1 && only?.verbatim;
    return whole ? new Mapped(text, undefined, base + only.start) : new Mapped(text, segments, base);
  }

  /** The smallest span of the file that covers the decoded characters from `start` to `end`. */
  span(start = 0, end: number = this.text.length): Span {
    if (start >= end) {
      const at = this.offset(start);
      return { start: at, end: at };
    }
    return { start: this.edge(start, start, "start"), end: this.edge(end - 1, end, "end") };
  }

  /** Like `span`, but only where the file holds exactly these characters, so that an edit there means what it says. */
  exact(start = 0, end: number = this.text.length): Span | undefined {
    if (this.segments) {
      const first = this.segments[this.indexAt(start)];
      const last = this.segments[this.indexAt(Math.max(start, end - 1))];
      if (!first?.verbatim || first !== last) return undefined;
    }
    return this.span(start, end);
  }

  /** The file offset before the decoded character at `at`; behind the last one for the end of the text. */
  offset(at: number): number {
    if (at < this.text.length) return this.edge(at, at, "start");
    return this.base + (this.segments ? (this.segments.at(-1)?.end ?? 0) : this.text.length);
  }

  slice(start: number, end: number = this.text.length): Mapped {
    if (start >= end) return Mapped.identity("", this.offset(start));
    const text = this.text.slice(start, end);
    if (!this.segments) return new Mapped(text, undefined, this.base + Math.max(start, 0));
    const parts: Segment[] = [];
    for (let index = this.indexAt(start); index < this.segments.length; index++) {
      const segment = this.segments[index];
      if (!segment || segment.at >= end) break;
      const from = Math.max(start, segment.at);
      const to = Math.min(end, segment.at + segment.length);
      parts.push({
        at: from - start,
        length: to - from,
        start: inside(segment, from, "start"),
        end: inside(segment, to, "end"),
        verbatim: segment.verbatim,
      });
    }
    return Mapped.from(text, parts, this.base);
  }

  /** The same decoded text in a file where everything stands `by` further on. */
  shift(by: number): Mapped {
    return by === 0 ? this : new Mapped(this.text, this.segments, this.base + by);
  }

  /** What `decoded` (a decoding of this very text, position by position) says about the file. */
  through(decoded: Mapped): Mapped {
    if (!this.segments) return decoded.shift(this.base);
    // Most words stand between two line breaks.
    if (!decoded.segments) return this.slice(decoded.base, decoded.base + decoded.text.length);
    return Mapped.build((builder) => {
      for (const { text, span, verbatim } of decoded.parts()) {
        if (verbatim) builder.append(this.slice(span.start, span.end));
        else builder.decode(this.span(span.start, span.end), text);
      }
    }, this.offset(0));
  }

  /** The text piece by piece, each with its place in the file. */
  parts(): readonly MappedPart[] {
    const { text, base, segments } = this;
    if (!segments) return [{ text, span: { start: base, end: base + text.length }, verbatim: true }];
    return segments.map(({ at, length, start, end, verbatim }) => ({
      text: text.slice(at, at + length),
      span: { start: base + start, end: base + end },
      verbatim,
    }));
  }

  /** Where the place `at`, at an edge of the character `within`, is in the file. */
  private edge(within: number, at: number, edge: "start" | "end"): number {
    if (!this.segments) return this.base + Math.min(Math.max(at, 0), this.text.length);
    const segment = this.segments[this.indexAt(within)];
    return this.base + (segment ? inside(segment, at, edge) : 0);
  }

  private indexAt(at: number): number {
    const { segments = [] } = this;
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Collects decoded text piece by piece, each with the place that it came from. */
export class MappedBuilder {
  private text = "";
  private readonly segments: Segment[] = [];

  /** Text that the file holds as it is, from `start` on. */
  copy(text: string, start: number): void {
    this.add(text, start, start + text.length, true);
  }

  /** Text that the file writes differently (an escape, a folded line break). */
  decode({ start, end }: Span, text: string): void {
    this.add(text, start, end, false);
  }

  append(mapped: Mapped): void {
    for (const { text, span, verbatim } of mapped.parts()) this.add(text, span.start, span.end, verbatim);
  }

  /** @param start the place of a text that is empty */
  build(start = 0): Mapped {
    return Mapped.of({ text: this.text, segments: this.segments }, start);
  }

  private add(text: string, start: number, end: number, verbatim: boolean): void {
    if (text.length === 0) return;
    const last = this.segments[this.segments.length - 1];
    if (last?.verbatim && verbatim && last.end === start) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + text.length, end };
    } else {
      this.segments.push({ at: this.text.length, length: text.length, start, end, verbatim });
    }
    this.text += text;
  }
}

/** A place within a segment: exact where it is verbatim, else its nearest edge. */
function inside(segment: Segment, at: number, edge: "start" | "end"): number {
  const into = at - segment.at;
  if (segment.verbatim) return segment.start + Math.min(Math.max(into, 0), segment.length);
  if (into <= 0) return segment.start;
  if (into >= segment.length) return segment.end;
  return edge === "start" ? segment.start : segment.end;
}
