import type { Instruction, OnbuildInstruction } from "../model.ts";
import { InstructionSyntax } from "../syntax/instruction.ts";
import { Node } from "./node.ts";
import type { Site } from "./site.ts";

export class OnbuildNode extends Node implements OnbuildInstruction {
  readonly keyword = "ONBUILD";
  declare private placed: Instruction | undefined;

  constructor(
    site: Site,
    private readonly create: (site: Site) => Instruction,
  ) {
    super(site);
  }

  get trigger(): Instruction | undefined {
    const syntax = this.site.syntax.once(readTrigger);
    if (syntax) this.placed ??= this.create({ ...this.site, syntax, onbuild: this });
    return this.placed;
  }

  protected self(): this {
    return this;
  }
}

function readTrigger(syntax: InstructionSyntax): InstructionSyntax | undefined {
  if (syntax.args.text === "") return undefined;
  return new InstructionSyntax(syntax.text, syntax.args, syntax.heredocs, syntax.escapeChar);
}
