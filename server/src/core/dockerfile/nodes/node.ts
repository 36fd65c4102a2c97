import type { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import type {
  Flag,
  Heredoc,
  Instruction,
  InstructionBase,
  Keyword,
  OnbuildInstruction,
  Refusal,
  Stage,
  VariableDeclaration,
  VariableReference,
  Word,
} from "../model.ts";
import { type FlagSyntax, readFlags } from "../syntax/flags.ts";
import { type ReferenceSyntax, readReferences, readRefusals } from "../syntax/references.ts";
import { expand } from "../variables/expand.ts";
import { PlacedHeredoc } from "./heredoc.ts";
import { moved, type Site } from "./site.ts";
import { PlacedWord } from "./word.ts";

const NONE: readonly never[] = [];

/** What every instruction has. Parts are placed in the file when somebody looks at them. */
export abstract class Node implements InstructionBase {
  abstract readonly keyword: Keyword;
  readonly span: Span;
  // Not initialised, because a file has thousands of nodes and most of them are never asked.
  declare private placedFlags: readonly Flag[] | undefined;
  declare private placedArgs: Mapped | undefined;
  declare private placedHeredocs: readonly Heredoc[] | undefined;
  declare private placedVariables: readonly VariableReference[] | undefined;

  constructor(protected readonly site: Site) {
    const { syntax, base } = site;
    this.span = { start: base + syntax.keywordSpan.start, end: base + syntax.text.length };
  }

  get keywordSpan(): Span {
    return moved(this.site.syntax.keywordSpan, this.site.base);
  }

  get keywordText(): string {
    return this.site.syntax.keywordText;
  }

  get index(): number {
    return this.site.index;
  }

  get stage(): Stage | undefined {
    return this.site.stage;
  }

  get onbuild(): OnbuildInstruction | undefined {
    return this.site.onbuild;
  }

  get flags(): readonly Flag[] {
    if (this.site.syntax.flags.length === 0) return NONE;
    this.placedFlags ??= this.site.syntax.once(readFlags).map((flag) => placeFlag(flag, this.site.base));
    return this.placedFlags;
  }

  get args(): Mapped {
    this.placedArgs ??= this.site.syntax.args.shift(this.site.base);
    return this.placedArgs;
  }

  get heredocs(): readonly Heredoc[] {
    if (this.site.syntax.heredocs.length === 0) return NONE;
    this.placedHeredocs ??= this.site.syntax.heredocs.map(
      (heredoc, at) => new PlacedHeredoc(heredoc, at, this.site),
    );
    return this.placedHeredocs;
  }

  get variables(): readonly VariableReference[] {
    this.placedVariables ??= this.site.syntax
      .once(readReferences)
      .map((reference) => this.placeReference(reference));
    return this.placedVariables;
  }

  get refusals(): readonly Refusal[] {
    const refusals = this.site.syntax.once(readRefusals);
    if (refusals.length === 0) return NONE;
    return refusals.map(({ kind, text, word }) => {
      const placed = text.shift(this.site.base);
      return { kind, span: placed.span(), text: placed, word: word.shift(this.site.base) };
    });
  }

  variable(name: string): VariableDeclaration | undefined {
    return this.site.surroundings.declaration(this.self(), name, this.span.start);
  }

  variableNames(): ReadonlySet<string> {
    return this.site.surroundings.names(this.self());
  }

  valueOf(word: Word): string | undefined {
    if (!(word instanceof PlacedWord) || word.syntax.lexed.failed) return undefined;
    const { source, lexed, literal, text } = word.syntax;
    if (literal) return text.text;
    return expand(
      source.text,
      lexed.pieces,
      this.site.surroundings.environment(this.self(), this.span.start),
    );
  }

  /** This node as the union that the model speaks of. */
  protected abstract self(): Instruction;

  private placeReference({ span, nameSpan, name, modifier, word }: ReferenceSyntax): VariableReference {
    const place = moved(span, this.site.base);
    const declaration = this.site.surroundings.declaration(this.self(), name, place.start);
    return { span: place, name, nameSpan: moved(nameSpan, this.site.base), modifier, word, declaration };
  }
}

function placeFlag({ span, name, nameSpan, value, options }: FlagSyntax, base: number): Flag {
  return {
    span: moved(span, base),
    name,
    nameSpan: moved(nameSpan, base),
    value: value?.shift(base),
    options: options.map((option) => ({
      span: moved(option.span, base),
      key: option.key,
      value: option.value?.shift(base),
    })),
  };
}
