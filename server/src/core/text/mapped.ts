import type { Span } from "./span.ts";

/** A run of decoded text: `length` characters from `at` on stand for `span`, which counts from where the table begins. */
interface Segment {
  readonly at: number;
  readonly length: number;
  readonly span: Span;
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
  /** @param base the offset in the file that the table's spans count from */
  private constructor(
    readonly text: string,
    private readonly segments: readonly Segment[],
    private readonly base = 0,
  ) {}

  /** Text that stands in the file as it is, from `start` on. */
  static identity(text: string, start: number): Mapped {
    const span = { start, end: start + text.length };
    return new Mapped(text, [{ at: 0, length: text.length, span, verbatim: true }]);
  }

  static build(write: (builder: MappedBuilder) => void, start = 0): Mapped {
    const builder = new MappedBuilder();
    write(builder);
    return builder.build(start);
  }

  /** What a builder gathered; `start` is the place of a text that is empty. */
  static of({ text, segments }: MappedParts, start: number): Mapped {
    return segments.length === 0 ? Mapped.identity("", start) : new Mapped(text, segments);
  }

  /** The smallest span of the file that covers the decoded characters from `start` to `end`. */
  span(start = 0, end: number = this.text.length): Span {
    if (start >= end) {
      const at = this.offset(start);
      return { start: at, end: at };
    }
    const first = this.segmentAt(start);
    const last = this.segmentAt(end - 1);
    return {
      start: this.base + inside(first, start, "start"),
      end: this.base + inside(last, end, "end"),
    };
  }

  /** Like `span`, but only where the file holds exactly these characters, so that an edit there means what it says. */
  exact(start = 0, end: number = this.text.length): Span | undefined {
    const first = this.segmentAt(start);
    const last = this.segmentAt(Math.max(start, end - 1));
    if (!first.verbatim || first !== last) return undefined;
    return this.span(start, end);
  }

  /** The file offset before the decoded character at `at`; behind the last one for the end of the text. */
  offset(at: number): number {
    if (at >= this.text.length) {
      const last = this.segments[this.segments.length - 1];
      return this.base + (last ? last.span.end : 0);
    }
    return this.base + inside(this.segmentAt(at), at, "start");
  }

  slice(start: number, end: number = this.text.length): Mapped {
    if (start >= end) return Mapped.identity("", this.offset(start));
    const parts: Segment[] = [];
    for (let index = this.indexAt(start); index < this.segments.length; index++) {
      const segment = this.segments[index];
      if (!segment || segment.at >= end) break;
      const from = Math.max(start, segment.at);
      const to = Math.min(end, segment.at + segment.length);
      const span = { start: inside(segment, from, "start"), end: inside(segment, to, "end") };
      parts.push({ at: from - start, length: to - from, span, verbatim: segment.verbatim });
    }
    return new Mapped(this.text.slice(start, end), parts, this.base);
  }

  /** The same decoded text in a file where everything stands `by` further on. */
  shift(by: number): Mapped {
    return by === 0 ? this : new Mapped(this.text, this.segments, this.base + by);
  }

  /** What `decoded` (a decoding of this very text, position by position) says about the file. */
  through(decoded: Mapped): Mapped {
    return Mapped.build((builder) => {
      for (const { text, span, verbatim } of decoded.parts()) {
        if (verbatim) builder.append(this.slice(span.start, span.end));
        else builder.decode(this.span(span.start, span.end), text);
      }
    }, this.offset(0));
  }

  /** The text piece by piece, each with its place in the file. */
  parts(): readonly MappedPart[] {
    return this.segments.map(({ at, length, span, verbatim }) => ({
      text: this.text.slice(at, at + length),
      span: { start: this.base + span.start, end: this.base + span.end },
      verbatim,
    }));
  }

  private segmentAt(at: number): Segment {
    return (
      this.segments[this.indexAt(at)] ?? { at: 0, length: 0, span: { start: 0, end: 0 }, verbatim: false }
    );
  }

  private indexAt(at: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.at ?? 0) <= at) low = middle;
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
    this.add({ text, span: { start, end: start + text.length }, verbatim: true });
  }

  /** Text that the file writes differently (an escape, a folded line break). */
  decode(span: Span, text: string): void {
    this.add({ text, span, verbatim: false });
  }

  append(mapped: Mapped): void {
    for (const part of mapped.parts()) this.add(part);
  }

  /** @param start the place of a text that is empty */
  build(start = 0): Mapped {
    return Mapped.of({ text: this.text, segments: this.segments }, start);
  }

  private add({ text, span, verbatim }: MappedPart): void {
    if (text.length === 0) return;
    const last = this.segments[this.segments.length - 1];
    if (last?.verbatim && verbatim && last.span.end === span.start) {
      const joined = { start: last.span.start, end: span.end };
      this.segments[this.segments.length - 1] = { ...last, length: last.length + text.length, span: joined };
    } else {
      this.segments.push({ at: this.text.length, length: text.length, span, verbatim });
    }
    this.text += text;
  }
}

/** An offset within a segment: exact where it is verbatim, else its nearest edge. */
function inside(segment: Segment, at: number, edge: "start" | "end"): number {
  const into = at - segment.at;
  if (segment.verbatim) return segment.span.start + Math.min(Math.max(into, 0), segment.length);
  if (into <= 0) return segment.span.start;
  if (into >= segment.length) return segment.span.end;
  return edge === "start" ? segment.span.start : segment.span.end;
}
