import type { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import type { ExecForm, KeyValue, Word } from "../model.ts";
import type { ArgumentSyntax } from "../syntax/argument.ts";
import type { ExecSyntax } from "../syntax/execForm.ts";
import type { NameValue } from "../syntax/nameValues.ts";
import { moved } from "./site.ts";

/** A word of the arguments in its place in the file. */
export class PlacedWord implements Word {
  declare private placed: Mapped | undefined;
  declare private placedSpan: Span | undefined;

  constructor(
    readonly syntax: ArgumentSyntax,
    private readonly base: number,
  ) {}

  get span(): Span {
    this.placedSpan ??= moved(this.syntax.source.span(), this.base);
    return this.placedSpan;
  }

  get raw(): string {
    return this.syntax.source.text;
  }

  get text(): Mapped {
    this.placed ??= this.syntax.text.shift(this.base);
    return this.placed;
  }

  get quote(): '"' | "'" | undefined {
    return this.syntax.quote;
  }

  get literal(): boolean {
    return this.syntax.literal;
  }
}

export function placePair({ source, key, value }: NameValue, base: number): KeyValue {
  return {
    span: moved(source.span(), base),
    key: new PlacedWord(key, base),
    value: value && new PlacedWord(value, base),
  };
}

export function placeExec({ span, items, itemSpans }: ExecSyntax, base: number): ExecForm {
  return {
    span: moved(span, base),
    items: items.map((item) => item.shift(base)),
    itemSpans: itemSpans.map((item) => moved(item, base)),
  };
}
