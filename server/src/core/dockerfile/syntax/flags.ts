import { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import { readRecord } from "./csv.ts";
import type { FlagWord } from "./head.ts";
import type { InstructionSyntax } from "./instruction.ts";

export interface FlagSyntax {
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Mapped | undefined;
  readonly options: readonly OptionSyntax[];
}

export interface OptionSyntax {
  readonly span: Span;
  readonly key: string;
  readonly value: Mapped | undefined;
}

/** Flags whose value is a comma-separated list of `key=value`. */
const LISTS: readonly string[] = ["mount", "device"];

export function readFlags(syntax: InstructionSyntax): readonly FlagSyntax[] {
  return syntax.flags.map((flag) => readFlag(syntax.line, flag));
}

export function flagNamed(syntax: InstructionSyntax, name: string): FlagSyntax | undefined {
  return syntax.once(readFlags).find((flag) => flag.name === name);
}

function readFlag(line: Mapped, flag: FlagWord): FlagSyntax {
  const value = flag.value && readValue(line, flag.value, flag.valueSpan?.start ?? flag.span.end);
  return {
    span: line.span(flag.span.start, flag.span.end),
    name: flag.name,
    nameSpan: line.span(flag.nameSpan.start, flag.nameSpan.end),
    value,
    options: value && LISTS.includes(flag.name) ? readOptions(value) : [],
  };
}

function readValue(line: Mapped, parts: readonly Span[], start: number): Mapped {
  const [only, ...others] = parts;
  if (only && others.length === 0) return line.slice(only.start, only.end);
  return Mapped.build((builder) => {
    for (const part of parts) builder.append(line.slice(part.start, part.end));
  }, line.offset(start));
}

function readOptions(value: Mapped): readonly OptionSyntax[] {
  return readRecord(value).map((field) => {
    const equals = field.text.text.indexOf("=");
    const key = equals < 0 ? field.text.text : field.text.text.slice(0, equals);
    return {
      span: field.span,
      key: key.toLowerCase(),
      value: equals < 0 ? undefined : field.text.slice(equals + 1),
    };
  });
}
