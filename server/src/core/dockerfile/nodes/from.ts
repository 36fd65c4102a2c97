import type { Span } from "../../text/span.ts";
import type { ImageReference } from "../imageReference.ts";
import { parseImageReference } from "../imageReference.ts";
import type { FromInstruction, Word } from "../model.ts";
import { readRaw } from "../syntax/argument.ts";
import { flagNamed } from "../syntax/flags.ts";
import { readWords } from "../syntax/words.ts";
import { expand } from "../variables/expand.ts";
import { Node } from "./node.ts";
import { PlacedWord } from "./word.ts";

export class FromNode extends Node implements FromInstruction {
  readonly keyword = "FROM";
  declare private placed: readonly PlacedWord[] | undefined;
  declare private name: { readonly text: string | undefined } | undefined;
  declare private parsed: { readonly reference: ImageReference | undefined } | undefined;

  get image(): Word | undefined {
    return this.words[0];
  }

  /** The image or stage that it names once variables are put in; `undefined` where one has no value. */
  get imageName(): string | undefined {
    this.name ??= { text: this.expandImage() };
    return this.name.text;
  }

  get reference(): ImageReference | undefined {
    this.parsed ??= { reference: parseImageReference(this.imageName ?? "") };
    return this.parsed.reference;
  }

  get defaultName(): string | undefined {
    const { surroundings } = this.site;
    const [image] = this.words;
    if (!image || image.syntax.lexed.failed) return undefined;
    const { source, lexed } = image.syntax;
    return expand(source.text, lexed.pieces, surroundings.defaults(this, this.span.start));
  }

  get asSpan(): Span | undefined {
    return this.hasAlias ? this.words[1]?.span : undefined;
  }

  get alias(): Word | undefined {
    return this.hasAlias ? this.words[2] : undefined;
  }

  get extra(): readonly Word[] {
    return this.words.slice(this.hasAlias ? 3 : 1);
  }

  /** The value of `--platform` as it is written. */
  get platform(): string | undefined {
    return flagNamed(this.site.syntax, "platform")?.value?.text;
  }

  protected self(): this {
    return this;
  }

  private get hasAlias(): boolean {
    return this.words[1]?.raw.toUpperCase() === "AS";
  }

  private get words(): readonly PlacedWord[] {
    this.placed ??= this.site.syntax
      .once(readWords)
      .map((word, at) => new PlacedWord(at === 0 ? word : readRaw(word.source), this.site.base));
    return this.placed;
  }

  private expandImage(): string | undefined {
    const [image] = this.words;
    return image && this.valueOf(image);
  }
}
