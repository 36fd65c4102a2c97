import type { ShellDialect } from "../../shell/model.ts";
import type { Span } from "../../text/span.ts";
import type { Instruction, OnbuildInstruction, Stage, VariableDeclaration } from "../model.ts";
import type { InstructionSyntax } from "../syntax/instruction.ts";
import type { Environment } from "../variables/expand.ts";

/** Where an instruction stands: what its own text does not tell. */
export interface Site {
  readonly syntax: InstructionSyntax;
  /** The offset of its first character in the file. */
  readonly base: number;
  readonly index: number;
  readonly stage: Stage | undefined;
  readonly onbuild: OnbuildInstruction | undefined;
  /** The shell that runs its shell form. */
  readonly dialect: ShellDialect;
  readonly surroundings: Surroundings;
}

/** What an instruction asks of the rest of the file. */
export interface Surroundings {
  /** What `name` means at `offset`, inside this instruction. */
  declaration(instruction: Instruction, name: string, offset: number): VariableDeclaration | undefined;
  /** The values there, for expansion. */
  environment(instruction: Instruction, offset: number): Environment;
  defaults(instruction: Instruction, offset: number): Environment;
  names(instruction: Instruction): ReadonlySet<string>;
  /** The last stage of that name before stage number `before`. */
  stageNamed(name: string, before: number): Stage | undefined;
  stageAt(position: number, before: number): Stage | undefined;
}

export function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
