import type { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import type { Keyword } from "../model.ts";
import { type LexRefusal, lexWord, type Piece } from "../variables/lexer.ts";
import { type ArgumentSyntax, readArgument } from "./argument.ts";
import { readExecForm } from "./execForm.ts";
import { flagNamed, readFlags } from "./flags.ts";
import type { InstructionSyntax } from "./instruction.ts";
import { readDeclarations, readNameValues } from "./nameValues.ts";
import { readWhole, readWords } from "./words.ts";

/** A variable that BuildKit expands; offsets count from the first character of the instruction. */
export interface ReferenceSyntax {
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly modifier: string | undefined;
  readonly word: string | undefined;
}

/** The variables in the parts of an instruction that BuildKit expands itself, in the order of the text. */
export function readReferences(syntax: InstructionSyntax): readonly ReferenceSyntax[] {
  if (!syntax.text.includes("$")) return [];
  const found: ReferenceSyntax[] = [];
  for (const { source, lexed } of syntax.once(readExpanded)) {
    if (!lexed.failed) gather(source, lexed.pieces, found);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A word that BuildKit cannot expand, and why. */
export interface RefusalSyntax {
  readonly kind: LexRefusal["kind"];
  /** The guilty stretch. */
  readonly text: Mapped;
  readonly word: Mapped;
}

/** The words that make the build fail when BuildKit expands them. */
export function readRefusals(syntax: InstructionSyntax): readonly RefusalSyntax[] {
  if (!/[$'"]/.test(syntax.text)) return [];
  return syntax
    .once(readExpanded)
    .flatMap(({ source, lexed: { refusal } }) =>
      refusal ? [{ kind: refusal.kind, text: source.slice(refusal.start, refusal.end), word: source }] : [],
    );
}

/** The words and bodies in which BuildKit expands variables. */
function readExpanded(syntax: InstructionSyntax): readonly ArgumentSyntax[] {
  return EXPANDED[syntax.keyword]?.(syntax) ?? [];
}

const copied = (syntax: InstructionSyntax) => [
  ...flagValues(syntax, "chown", "chmod", "checksum"),
  ...listed(syntax),
  ...bodies(syntax),
];
const pairs = (syntax: InstructionSyntax) =>
  syntax.once(readNameValues).pairs.flatMap(({ key, value }) => (value ? [key, value] : [key]));

const EXPANDED: { readonly [K in Keyword]?: (syntax: InstructionSyntax) => readonly ArgumentSyntax[] } = {
  FROM: (syntax) => [...flagValues(syntax, "platform"), ...syntax.once(readWords).slice(0, 1)],
  RUN: (syntax) => mounts(syntax),
  ENV: pairs,
  LABEL: pairs,
  ARG: (syntax) => syntax.once(readDeclarations).flatMap(({ value }) => value ?? []),
  ADD: copied,
  COPY: copied,
  EXPOSE: (syntax) => syntax.once(readWords),
  VOLUME: (syntax) => listed(syntax),
  USER: (syntax) => syntax.once(readWhole),
  WORKDIR: (syntax) => syntax.once(readWhole),
  STOPSIGNAL: (syntax) => syntax.once(readWhole),
};

function flagValues(syntax: InstructionSyntax, ...names: readonly string[]): readonly ArgumentSyntax[] {
  return names.flatMap((name) => {
    const value = flagNamed(syntax, name)?.value;
    return value ? [readArgument(value, syntax.escapeChar)] : [];
  });
}

/** The values of `--mount`, but for `from`. */
function mounts(syntax: InstructionSyntax): readonly ArgumentSyntax[] {
  const options = syntax.once(readFlags).flatMap((flag) => (flag.name === "mount" ? flag.options : []));
  return options.flatMap(({ key, value }) =>
    value && key !== "from" ? [readArgument(value, syntax.escapeChar)] : [],
  );
}

/** The words of COPY, ADD and VOLUME in either form. */
function listed(syntax: InstructionSyntax): readonly ArgumentSyntax[] {
  const array = syntax.once(readExecForm);
  if (!array) return syntax.once(readWords);
  if (array === "refused") return [];
  return array.items.map((item) => readArgument(item, syntax.escapeChar));
}

/** The bodies of heredocs that are copied: expanded unless the word is quoted, with quotes kept. */
function bodies(syntax: InstructionSyntax): readonly ArgumentSyntax[] {
  return syntax.heredocs.flatMap(({ operator, body }) => {
    if (operator.quoted) return [];
    const source = syntax.raw(body);
    const lexed = lexWord(source.text, { escape: "\\", quotes: false });
    return [{ source, lexed, text: source, quote: undefined, literal: false }];
  });
}

function gather(source: Mapped, pieces: readonly Piece[], found: ReferenceSyntax[]): void {
  for (const piece of pieces) {
    if (piece.kind === "text") continue;
    const { start, end, name, nameStart, modifier, word, replacement } = piece;
    found.push({
      span: source.span(start, end),
      name,
      nameSpan: source.span(nameStart, nameStart + name.length),
      modifier,
      word: word && source.text.slice(word.start, word.end),
    });
    if (word) gather(source, word.pieces, found);
    if (replacement) gather(source, replacement.pieces, found);
  }
}
