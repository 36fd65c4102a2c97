import type { Dockerfile, Instruction } from "./model.ts";

/** The steps that name a file or a setting, looked for once in all of the Dockerfile. */
export class Mentions {
  private found: readonly Instruction[] | undefined;

  constructor(
    private readonly file: Dockerfile,
    private readonly pattern: RegExp,
  ) {}

  /** Those whose result is there where an instruction begins, and the instruction itself. */
  before({ stage, index }: Instruction): readonly Instruction[] {
    this.found ??= this.file.stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword, args }) => changesFiles.has(keyword) && this.pattern.test(args.text));
    if (this.found.length === 0 || !stage) return [];
    const { lineage } = stage;
    return this.found.filter(
      (one) => one.stage && lineage.includes(one.stage) && (one.stage !== stage || one.index <= index),
    );
  }
}

const changesFiles: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD"]);
