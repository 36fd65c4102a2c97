import { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";

export interface Field {
  /** With its quotes. */
  readonly span: Span;
  readonly text: Mapped;
}

/**
 * Cuts one record of comma-separated values. A field in double quotes may hold commas; a doubled quote in it stands for one. Where a quote is
 * open, the field runs to the end.
 */
export function readRecord(record: Mapped): readonly Field[] {
  const fields: Field[] = [];
  if (record.text === "") return fields;
  for (let at = 0; at <= record.text.length; ) {
    const quoted = record.text[at] === '"';
    const end = quoted ? endOfQuoted(record.text, at) : endOfField(record.text, at);
    const text = quoted ? unquote(record, at, end) : record.slice(at, end);
    fields.push({ span: record.span(at, end), text });
    at = end + 1;
  }
  return fields;
}

function endOfField(text: string, at: number): number {
  const comma = text.indexOf(",", at);
  return comma < 0 ? text.length : comma;
}

function endOfQuoted(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return endOfField(text, at);
    at++;
  }
  return text.length;
}

function unquote(record: Mapped, open: number, end: number): Mapped {
  return Mapped.build((builder) => {
    for (let at = open + 1; at < end; ) {
      const quote = record.text.indexOf('"', at);
      const stop = quote < 0 || quote >= end ? end : quote;
      builder.append(record.slice(at, stop));
      const doubled = stop < end && record.text[stop + 1] === '"';
      if (doubled) builder.append(record.slice(stop, stop + 1));
      at = stop + (doubled ? 2 : 1);
    }
  }, record.offset(open));
}
