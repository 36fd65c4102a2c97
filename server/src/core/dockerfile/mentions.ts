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
    this.found ??= this.file.instructions.filter(
      ({ keyword, args }) => changesFiles.has(keyword) && this.pattern.test(args.text),
    );
    return this.found.filter((one) => {
      if (one.stage === stage) return one.index <= index;
      return one.stage !== undefined && stage?.lineage.includes(one.stage);
    });
  }
}

const changesFiles: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD"]);
