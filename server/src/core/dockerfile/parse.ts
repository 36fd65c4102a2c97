import type { ShellDialect } from "../shell/model.ts";
import { maxCharacters } from "../text/limits.ts";
import { LineIndex } from "../text/lines.ts";
import { createDockerfileCache, type DockerfileCache, SyntaxSource } from "./cache.ts";
import { dialectOfBase, dialectOfPragma, dialectOfShell } from "./dialect.ts";
import type { Comment, Dockerfile, FromInstruction, Instruction, Limit, Stage } from "./model.ts";
import { createNode } from "./nodes/create.ts";
import { FromNode } from "./nodes/from.ts";
import type { Site, Surroundings } from "./nodes/site.ts";
import { skipSpace, trimEnd } from "./space.ts";
import { StageList, StageNode } from "./stages.ts";
import { type DirectiveBlock, readDirectives } from "./syntax/directives.ts";
import type { InstructionSyntax } from "./syntax/instruction.ts";
import { type Scan, type ScannedComment, scan } from "./syntax/scan.ts";
import { Scope } from "./variables/scope.ts";

/**
 * Parses a Dockerfile as BuildKit reads it. Never throws; what is too long or nests too deep is left out and stands in `limits`.
 *
 * @param cache what the version before was parsed with, so that unchanged instructions are not parsed again
 */
export function parseDockerfile(text: string, cache: DockerfileCache = createDockerfileCache()): Dockerfile {
  if (text.length > maxCharacters) return unread(text);
  const block = readDirectives(text);
  const scanned = scan(text, block.escape);
  const source = new SyntaxSource(text, block.escape, cache);
  const file = new FileReader(text, block, scanned, source).read();
  source.keep();
  return file;
}

function unread(text: string): Dockerfile {
  const lines = new LineIndex(text);
  const message = "This file is larger than 1 MiB, so it is not checked.";
  return {
    kind: "dockerfile",
    text,
    lines,
    directives: [],
    escape: "\\",
    comments: [],
    instructions: [],
    preamble: [],
    stages: [],
    limits: [{ span: { start: 0, end: Math.min(lines.endOf(0), 80) }, message }],
    finalStage: undefined,
  };
}

/** Puts the instructions of a file together: stages, shells and scopes follow from their order. */
class FileReader {
  private readonly instructions: Instruction[] = [];
  private readonly limits: Limit[] = [];
  private readonly stages = new StageList();
  private readonly scope = new Scope();
  private readonly surroundings: Surroundings;
  private stage: StageNode | undefined;
  private shell: ShellDialect = "posix";
  /** What a comment above the first FROM says of every stage. */
  private pragma: ShellDialect | undefined;
  private nextComment = 0;
  private usersOfStages: ReadonlyMap<Stage, readonly Instruction[]> | undefined;

  constructor(
    private readonly text: string,
    private readonly block: DirectiveBlock,
    private readonly scanned: Scan,
    private readonly source: SyntaxSource,
  ) {
    const { scope, stages } = this;
    this.surroundings = {
      declaration: (instruction, name, offset) => scope.declaration(instruction, name, offset),
      environment: (instruction, offset) => scope.environment(instruction, offset),
      defaults: (instruction, offset) => scope.defaults(instruction, offset),
      names: (instruction) => scope.names(instruction),
      stageNamed: (name, before) => stages.named(name, before),
      stageAt: (position, before) => stages.at(position, before),
    };
  }

  read(): Dockerfile {
    for (const scanned of this.scanned.instructions) {
      const syntax = this.source.read(scanned);
      if (syntax.keywordText === "") continue;
      this.obeyPragmas(scanned.start);
      const instruction = this.add(syntax, scanned.start);
      if (syntax.limit !== undefined)
        this.limits.push({ span: instruction.keywordSpan, message: syntax.limit });
    }
    this.closeStage();
    const { stages } = this.stages;
    const [first] = stages;
    return {
      kind: "dockerfile",
      text: this.text,
      lines: new LineIndex(this.text),
      directives: this.block.directives,
      escape: this.block.escape,
      comments: this.comments(),
      instructions: this.instructions,
      preamble: first ? this.instructions.slice(0, first.from.index) : this.instructions,
      stages,
      limits: this.limits,
      finalStage: stages.at(-1),
    };
  }

  private add(syntax: InstructionSyntax, base: number): Instruction {
    const instruction =
      syntax.keyword === "FROM"
        ? this.openStage(syntax, base)
        : createNode(this.site(syntax, base, this.stage));
    this.instructions.push(instruction);
    if (instruction.keyword === "FROM") return instruction;
    this.stage?.instructions.push(instruction);
    if (instruction.keyword === "ARG" || instruction.keyword === "ENV") this.scope.add(instruction);
    if (instruction.keyword === "SHELL") this.shell = dialectOfShell(instruction.exec?.items[0]?.text ?? "");
    return instruction;
  }

  private site(syntax: InstructionSyntax, base: number, stage: Stage | undefined): Site {
    const { surroundings, shell: dialect } = this;
    return {
      syntax,
      base,
      index: this.instructions.length,
      stage,
      onbuild: undefined,
      dialect,
      surroundings,
    };
  }

  private openStage(syntax: InstructionSyntax, base: number): FromInstruction {
    this.closeStage();
    const create = (stage: Stage) => new FromNode(this.site(syntax, base, stage));
    const stage = new StageNode(this.stages.stages.length, create, this.users);
    const { from } = stage;
    stage.name = from.alias?.raw.toLowerCase();
    stage.parent = this.stages.named(from.imageName ?? "", stage.index);
    stage.base = stage.parent ? stage.parent.base : from.reference;
    this.stages.add(stage);
    this.stage = stage;
    const facts = { base: stage.base, platform: from.platform, escape: this.block.escape };
    this.shell = stage.parent?.shell ?? this.pragma ?? dialectOfBase(facts);
    return from;
  }

  private readonly users = () => {
    this.usersOfStages ??= this.stages.users();
    return this.usersOfStages;
  };

  private closeStage(): void {
    if (this.stage) this.stage.shell = this.shell;
  }

  /** `# hadolint shell=…` above an instruction; above the first FROM it is meant for every stage. */
  private obeyPragmas(before: number): void {
    for (; ; this.nextComment++) {
      const comment = this.scanned.comments[this.nextComment];
      if (!comment || comment.span.start >= before) return;
      const { start, end } = comment.span;
      if (!this.text.slice(start, end).includes("hadolint")) continue;
      const dialect = dialectOfPragma(this.commentText(comment));
      if (!this.stage) this.pragma = dialect ?? this.pragma;
      this.shell = dialect ?? this.shell;
    }
  }

  private comments(): readonly Comment[] {
    const directives = new Set(this.block.directives.map(({ span }) => span.start));
    return this.scanned.comments
      .filter(({ span }) => !directives.has(span.start))
      .map((comment) => ({
        span: comment.span,
        text: this.commentText(comment),
        inside: comment.inside === undefined ? undefined : this.instructions[comment.inside],
      }));
  }

  private commentText({ span }: ScannedComment): string {
    const start = skipSpace(this.text, span.start + 1, span.end);
    return this.text.slice(start, trimEnd(this.text, start, span.end));
  }
}
