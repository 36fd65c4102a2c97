import { MOST_SHELL, nestsTooDeep } from "../../shell/limits.ts";
import { maxDepth } from "../../text/limits.ts";
import { Mapped } from "../../text/mapped.ts";
import { Readable } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import { keywords } from "../keywords.ts";
import type { Keyword } from "../model.ts";
import type { FlagWord } from "./head.ts";
import type { HeredocBody, HeredocOperator } from "./heredoc.ts";
import { readHead } from "./plainHead.ts";

export interface HeredocSyntax extends HeredocBody {
  readonly operator: HeredocOperator;
  readonly operatorSpan: Span;
}

/** The front of an instruction that is not read. */
const NOTHING = { flags: [], args: { start: 0, end: 0 } } as const;

/**
 * What the text of one instruction says by itself. Every offset counts from its first character, so that the result stays true when the
 * instruction moves, and is kept for as long as its text stays the same.
 */
export class InstructionSyntax extends Readable {
  readonly keyword: Keyword;
  readonly keywordText: string;
  readonly keywordSpan: Span;
  readonly flags: readonly FlagWord[];
  readonly args: Mapped;
  /** Why nothing but the keyword is read of it. */
  readonly limit: string | undefined;
  readonly heredocs: readonly HeredocSyntax[];

  /**
   * @param text the whole instruction, heredocs included, as the file holds it
   * @param line its logical line: that of the trigger for the instruction behind ONBUILD
   */
  constructor(
    readonly text: string,
    readonly line: Mapped,
    heredocs: readonly HeredocSyntax[],
    readonly escapeChar: string,
  ) {
    super();
    const head = readHead(line.text);
    const keyword = head.keyword.toUpperCase();
    this.keyword = isKeyword(keyword) ? keyword : "UNKNOWN";
    this.keywordText = head.keyword;
    this.keywordSpan = line.span(head.keywordSpan.start, head.keywordSpan.end);
    this.limit = limitOf(keyword === "RUN" ? text : line.text);
    const { flags, args } = this.limit === undefined ? head : NOTHING;
    this.flags = flags;
    this.args = line.slice(args.start, args.end);
    this.heredocs = this.limit === undefined ? heredocs : [];
  }

  /** A part of the text as it stands there. */
  raw(span: Span): Mapped {
    return Mapped.identity(this.text.slice(span.start, span.end), span.start);
  }
}

function isKeyword(text: string): text is Keyword {
  return keywords.has(text);
}

function limitOf(text: string): string | undefined {
  if (text.length > MOST_SHELL) return "This instruction is longer than 64 KiB, so it is not checked.";
  if (nestsTooDeep(text)) return `Brackets nest deeper than ${maxDepth} levels here, so this is not checked.`;
  return undefined;
}
