import type { ShellDialect } from "../shell/model.ts";
import { lastBefore } from "../text/lastBefore.ts";
import { Readable } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import type { ImageReference } from "./imageReference.ts";
import type { CopyInstruction, Instruction, InstructionTypes, Keyword, Stage } from "./model.ts";
import type { FromNode } from "./nodes/from.ts";

const LONGEST_LINEAGE = 100;

/** A stage while it is being read and after. */
export class StageNode extends Readable implements Stage {
  readonly from: FromNode;
  readonly instructions: Instruction[];
  parent: Stage | undefined;
  base: ImageReference | undefined;
  shell: ShellDialect = "posix";
  name: string | undefined;
  private byKeyword: Map<Keyword, Instruction[]> | undefined;
  private ancestors: readonly Stage[] | undefined;
  private readCopies: readonly CopyInstruction[] | undefined;

  constructor(
    readonly index: number,
    createFrom: (stage: Stage) => FromNode,
    private readonly users: () => ReadonlyMap<Stage, readonly Instruction[]>,
  ) {
    super();
    this.from = createFrom(this);
    this.instructions = [this.from];
  }

  get span(): Span {
    return { start: this.from.span.start, end: (this.instructions.at(-1) ?? this.from).span.end };
  }

  get lineage(): readonly Stage[] {
    if (!this.ancestors || this.ancestors[1] !== this.parent) {
      const stages: Stage[] = [];
      for (let at: Stage | undefined = this; at && stages.length < LONGEST_LINEAGE; at = at.parent)
        stages.push(at);
      this.ancestors = stages;
    }
    return this.ancestors;
  }

  get usedBy(): readonly Instruction[] {
    return this.users().get(this) ?? [];
  }

  get copies(): readonly CopyInstruction[] {
    this.readCopies ??= [...this.all("COPY"), ...this.all("ADD")].sort((a, b) => a.index - b.index);
    return this.readCopies;
  }

  all<K extends Keyword>(keyword: K): readonly InstructionTypes[K][] {
    return (this.grouped().get(keyword) as readonly InstructionTypes[K][] | undefined) ?? [];
  }

  private grouped(): Map<Keyword, Instruction[]> {
    if (!this.byKeyword) {
      this.byKeyword = new Map();
      for (const instruction of this.instructions) {
        const list = this.byKeyword.get(instruction.keyword);
        if (list) list.push(instruction);
        else this.byKeyword.set(instruction.keyword, [instruction]);
      }
    }
    return this.byKeyword;
  }
}

/** The stages read so far, by name and number. */
export class StageList {
  readonly stages: StageNode[] = [];
  private readonly byName = new Map<string, StageNode[]>();

  add(stage: StageNode): void {
    this.stages.push(stage);
    if (stage.name === undefined) return;
    const list = this.byName.get(stage.name);
    if (list) list.push(stage);
    else this.byName.set(stage.name, [stage]);
  }

  /** The last stage of that name before stage number `before`. */
  named(name: string, before: number): Stage | undefined {
    return lastBefore(this.byName.get(name.toLowerCase()) ?? [], before - 1, ({ index }) => index);
  }

  at(position: number, before: number): Stage | undefined {
    return position < before ? this.stages[position] : undefined;
  }

  /** For every stage the instructions that read from it. */
  users(): ReadonlyMap<Stage, readonly Instruction[]> {
    const users = new Map<Stage, Instruction[]>();
    const note = (stage: Stage | undefined, instruction: Instruction) => {
      if (!stage) return;
      const list = users.get(stage);
      if (!list) users.set(stage, [instruction]);
      else if (list.at(-1) !== instruction) list.push(instruction);
    };
    for (const stage of this.stages) {
      note(stage.parent, stage.from);
      for (const instruction of stage.instructions) {
        if (instruction.keyword === "COPY") note(instruction.fromStage, instruction);
        if (instruction.keyword === "RUN") {
          for (const { from } of instruction.mounts)
            note(this.named(from?.value?.text ?? "", stage.index), instruction);
        }
      }
    }
    return users;
  }
}
