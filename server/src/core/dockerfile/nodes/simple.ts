import type {
  ArgInstruction,
  EnvInstruction,
  ExecForm,
  KeyValue,
  ShellInstruction,
  UnknownInstruction,
  Word,
  WordsInstruction,
} from "../model.ts";
import { readExecForm } from "../syntax/execForm.ts";
import { readDeclarations, readNameValues } from "../syntax/nameValues.ts";
import { readWhole, readWords } from "../syntax/words.ts";
import { Node } from "./node.ts";
import type { Site } from "./site.ts";
import { PlacedWord, placeExec, placePair } from "./word.ts";

export class EnvNode extends Node implements EnvInstruction {
  declare private placed: readonly KeyValue[] | undefined;

  constructor(
    readonly keyword: "ENV" | "LABEL",
    site: Site,
  ) {
    super(site);
  }

  get pairs(): readonly KeyValue[] {
    this.placed ??= this.site.syntax
      .once(readNameValues)
      .pairs.map((pair) => placePair(pair, this.site.base));
    return this.placed;
  }

  get legacy(): boolean {
    return this.site.syntax.once(readNameValues).legacy;
  }

  protected self(): this {
    return this;
  }
}

export class ArgNode extends Node implements ArgInstruction {
  readonly keyword = "ARG";
  declare private placed: readonly KeyValue[] | undefined;

  get pairs(): readonly KeyValue[] {
    this.placed ??= this.site.syntax.once(readDeclarations).map((pair) => placePair(pair, this.site.base));
    return this.placed;
  }

  protected self(): this {
    return this;
  }
}

export class WordsNode extends Node implements WordsInstruction {
  declare private placedExec: ExecForm | undefined;
  declare private placedWords: readonly Word[] | undefined;

  constructor(
    readonly keyword: WordsInstruction["keyword"],
    site: Site,
  ) {
    super(site);
  }

  get exec(): ExecForm | undefined {
    if (this.keyword !== "VOLUME") return undefined;
    const exec = this.site.syntax.once(readExecForm);
    if (exec && exec !== "refused") this.placedExec ??= placeExec(exec, this.site.base);
    return this.placedExec;
  }

  get words(): readonly Word[] {
    if (this.placedWords) return this.placedWords;
    const cut = this.keyword === "EXPOSE" || (this.keyword === "VOLUME" && !this.exec);
    const read = cut ? readWords : readWhole;
    const words = this.exec ? [] : this.site.syntax.once(read);
    this.placedWords = words.map((word) => new PlacedWord(word, this.site.base));
    return this.placedWords;
  }

  protected self(): this {
    return this;
  }
}

export class ShellNode extends Node implements ShellInstruction {
  readonly keyword = "SHELL";
  declare private placed: ExecForm | undefined;

  get exec(): ExecForm | undefined {
    const exec = this.site.syntax.once(readExecForm);
    if (exec && exec !== "refused") this.placed ??= placeExec(exec, this.site.base);
    return this.placed;
  }

  protected self(): this {
    return this;
  }
}

export class UnknownNode extends Node implements UnknownInstruction {
  readonly keyword = "UNKNOWN";

  protected self(): this {
    return this;
  }
}
