import { insertAbove } from "../dockerfile/edits.ts";
import type { Dockerfile, Instruction, Stage } from "../dockerfile/model.ts";
import { mayBringIn } from "../dockerfile/programs.ts";
import { lastOf } from "../dockerfile/scope.ts";
import type { Edit } from "../text/edit.ts";
import type { ImageFacts, KnownImage } from "./images.ts";
import { installCommand } from "./installCommand.ts";

export interface Lacking {
  /** As FROM names it. */
  readonly image: string;
  readonly known: KnownImage;
}

/** The base of a stage, where it surely has no such program and no step brings it in. `before`: steps behind that one come too late. */
export function lacks(
  stage: Stage | undefined,
  program: string,
  images: ImageFacts,
  before?: Instruction,
): Lacking | undefined {
  const known = stage?.base && images.of(stage.base);
  if (!stage?.base || known?.has(program) !== false || mayBringIn(stage, program, before)) return undefined;
  return { image: stage.base.text, known };
}

/** A step above an instruction that installs a tool whose package is called like it; undefined where root is no longer the user. */
export function installAbove(
  file: Dockerfile,
  instruction: Instruction,
  { known }: Pick<Lacking, "known">,
  tool: string,
): { readonly title: string; readonly edits: readonly Edit[] } | undefined {
  const step = known.packageManager && installCommand(known.packageManager, tool);
  if (!step || known.user?.default !== "root" || lastOf(instruction.stage, "USER", instruction))
    return undefined;
  return { title: `Install ${tool}`, edits: [insertAbove(file, instruction, `RUN ${step}`)] };
}
