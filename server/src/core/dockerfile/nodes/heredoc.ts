import { bindShell } from "../../shell/bind.ts";
import type { ShellScript } from "../../shell/model.ts";
import type { Span } from "../../text/span.ts";
import type { Heredoc } from "../model.ts";
import { readBodyScripts } from "../syntax/bodyScript.ts";
import type { HeredocSyntax } from "../syntax/instruction.ts";
import { moved, type Site } from "./site.ts";

/** A heredoc in its place in the file. */
export class PlacedHeredoc implements Heredoc {
  declare private placedScript: ShellScript | undefined;
  readonly operator: Span;
  readonly name: string;
  readonly body: Span;
  readonly terminator: Span | undefined;
  readonly stripsTabs: boolean;
  readonly quoted: boolean;
  readonly descriptor: number | undefined;

  constructor(
    heredoc: HeredocSyntax,
    private readonly position: number,
    private readonly site: Site,
  ) {
    const { operator, operatorSpan, body, terminator } = heredoc;
    this.operator = moved(operatorSpan, site.base);
    this.name = operator.name;
    this.body = moved(body, site.base);
    this.terminator = terminator && moved(terminator, site.base);
    this.stripsTabs = operator.stripsTabs;
    this.quoted = operator.quoted;
    this.descriptor = operator.descriptor;
  }

  get script(): ShellScript | undefined {
    const script = this.site.syntax.once(readBodyScripts)[this.position];
    if (script)
      this.placedScript ??= bindShell(script.shell, script.source.shift(this.site.base), script.dialect);
    return this.placedScript;
  }
}
