import { type HeredocSyntax, InstructionSyntax } from "./syntax/instruction.ts";
import { joinLines } from "./syntax/join.ts";
import type { ScannedInstruction } from "./syntax/scan.ts";

/**
 * What is known of instructions by their text, so that an edit parses only what it changed. Belongs to whoever parses, one for each document; it
 * holds what the last parse used and nothing else.
 */
export interface DockerfileCache {
  /** @internal */
  kept: KeptSyntax | undefined;
}

interface KeptSyntax {
  readonly escapeChar: string;
  readonly byText: ReadonlyMap<string, InstructionSyntax>;
}

export function createDockerfileCache(): DockerfileCache {
  return { kept: undefined };
}

/** Reads the instructions of one version of a file, through the cache. */
export class SyntaxSource {
  private readonly used = new Map<string, InstructionSyntax>();
  private readonly known: ReadonlyMap<string, InstructionSyntax>;

  constructor(
    private readonly file: string,
    private readonly escapeChar: string,
    private readonly cache: DockerfileCache,
  ) {
    this.known = cache.kept?.escapeChar === escapeChar ? cache.kept.byText : new Map();
  }

  read(scanned: ScannedInstruction): InstructionSyntax {
    const text = this.file.slice(scanned.start, scanned.end);
    const kept = this.used.get(text) ?? this.known.get(text);
    const syntax = kept ?? this.parse(text, scanned);
    this.used.set(text, syntax);
    return syntax;
  }

  /** To be called behind the last instruction. */
  keep(): void {
    this.cache.kept = { escapeChar: this.escapeChar, byText: this.used };
  }

  private parse(text: string, { start, headEnd, heredocs }: ScannedInstruction): InstructionSyntax {
    const line = joinLines(text.slice(0, headEnd - start), this.escapeChar);
    // A body that the end of the file leaves empty begins behind the instruction's text, which alone may count here.
    const within = (offset: number) => Math.min(offset - start, text.length);
    const placed: HeredocSyntax[] = heredocs.map(({ operator, body, terminator }) => ({
      operator,
      operatorSpan: line.span(operator.start, operator.end),
      body: { start: within(body.start), end: within(body.end) },
      terminator: terminator && { start: terminator.start - start, end: terminator.end - start },
    }));
    return new InstructionSyntax(text, line, placed, this.escapeChar);
  }
}
