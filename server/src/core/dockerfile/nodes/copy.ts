import type { Mapped } from "../../text/mapped.ts";
import type { CopyInstruction, ExecForm, Stage, Word } from "../model.ts";
import { cleanPath, workdirAt } from "../scope.ts";
import { readArgument } from "../syntax/argument.ts";
import { readExecForm } from "../syntax/execForm.ts";
import { flagNamed } from "../syntax/flags.ts";
import type { InstructionSyntax } from "../syntax/instruction.ts";
import { readWords } from "../syntax/words.ts";
import { Node } from "./node.ts";
import type { Site } from "./site.ts";
import { PlacedWord, placeExec } from "./word.ts";

export class CopyNode extends Node implements CopyInstruction {
  declare private placedExec: ExecForm | undefined;
  declare private placedWords: readonly Word[] | undefined;
  declare private placedSources: readonly Word[] | undefined;
  declare private goal:
    | { readonly target: string | undefined; readonly path: string | undefined }
    | undefined;

  constructor(
    readonly keyword: "COPY" | "ADD",
    site: Site,
  ) {
    super(site);
  }

  get exec(): ExecForm | undefined {
    const exec = this.site.syntax.once(readExecForm);
    if (exec && exec !== "refused") this.placedExec ??= placeExec(exec, this.site.base);
    return this.placedExec;
  }

  /** Heredocs left out: their files are not in the build context. */
  get sources(): readonly Word[] {
    this.placedSources ??= this.withoutHeredocs();
    return this.placedSources;
  }

  private withoutHeredocs(): readonly Word[] {
    const { syntax, base } = this.site;
    if (syntax.heredocs.length === 0) return this.words.slice(0, -1);
    const isHeredoc = ({ span }: Word) =>
      syntax.heredocs.some(
        ({ operatorSpan: { start, end } }) => start + base === span.start && end + base === span.end,
      );
    return this.words.slice(0, -1).filter((word) => !isHeredoc(word));
  }

  get destination(): Word | undefined {
    return this.words.length > 1 ? this.words.at(-1) : undefined;
  }

  get target(): string | undefined {
    this.goal ??= this.readTarget();
    return this.goal.target;
  }

  get targetPath(): string | undefined {
    this.goal ??= this.readTarget();
    return this.goal.path;
  }

  get from(): Mapped | undefined {
    return this.flags.find((flag) => flag.name === "from")?.value;
  }

  get fromStage(): Stage | undefined {
    const name = flagNamed(this.site.syntax, "from")?.value?.text;
    const { stage, surroundings } = this.site;
    if (name === undefined || !stage || this.onbuild) return undefined;
    if (/^\d+$/.test(name)) return surroundings.stageAt(Number(name), stage.index);
    return surroundings.stageNamed(name, stage.index);
  }

  protected self(): this {
    return this;
  }

  private readTarget() {
    const target = this.destination && this.valueOf(this.destination);
    if (target === undefined) return { target, path: undefined };
    const folder = target.startsWith("/") ? "/" : workdirAt(this);
    return { target, path: folder === undefined ? undefined : cleanPath(`${folder}/${target}`) };
  }

  private get words(): readonly Word[] {
    this.placedWords ??= this.site.syntax
      .once(readEither)
      .map((word) => new PlacedWord(word, this.site.base));
    return this.placedWords;
  }
}

function readEither(syntax: InstructionSyntax) {
  const exec = syntax.once(readExecForm);
  if (exec === "refused") return [];
  return exec ? exec.items.map((item) => readArgument(item, syntax.escapeChar)) : syntax.once(readWords);
}
