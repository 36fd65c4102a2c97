import { bindShell } from "../../shell/bind.ts";
import type { ShellDialect, ShellScript } from "../../shell/model.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import type {
  CmdInstruction,
  CommandForm,
  EntrypointInstruction,
  ExecForm,
  HealthcheckInstruction,
  Mount,
  RunInstruction,
} from "../model.ts";
import { type CommandSyntax, readCommand, readCommandShell, readHealthcheck } from "../syntax/command.ts";
import { Node } from "./node.ts";
import { moved } from "./site.ts";
import { placeExec } from "./word.ts";

abstract class CommandNode extends Node implements CommandForm {
  declare private placedExec: ExecForm | undefined;
  declare private placedScript: ShellScript | undefined;

  get form(): "shell" | "exec" | "heredoc" {
    return this.content.form;
  }

  get exec(): ExecForm | undefined {
    const { exec } = this.content;
    if (exec) this.placedExec ??= placeExec(exec, this.site.base);
    return this.placedExec;
  }

  get dialect(): ShellDialect {
    return this.content.script?.dialect ?? this.site.dialect;
  }

  get script(): ShellScript | undefined {
    this.placedScript ??= this.readScript();
    return this.placedScript;
  }

  private readScript(): ShellScript | undefined {
    const { script } = this.content;
    const parsed = script?.words || this.dialect === "posix" || this.dialect === "bash";
    if (!script || !parsed) return undefined;
    const { syntax, base } = this.site;
    return bindShell(syntax.once(readCommandShell), script.source.shift(base), this.dialect);
  }

  private get content(): CommandSyntax {
    return this.site.syntax.once(readCommand);
  }
}

export class RunNode extends CommandNode implements RunInstruction {
  readonly keyword = "RUN";
  declare private placedMounts: readonly Mount[] | undefined;

  get mounts(): readonly Mount[] {
    this.placedMounts ??= this.flags.flatMap((flag) => {
      if (flag.name !== "mount") return [];
      const option = (...keys: readonly string[]) => flag.options.find(({ key }) => keys.includes(key));
      const type = option("type")?.value?.text.toLowerCase() ?? "bind";
      const target = option("target", "dst", "destination")?.value?.text;
      return [{ span: flag.span, type, target, from: option("from"), flag }];
    });
    return this.placedMounts;
  }

  protected self(): this {
    return this;
  }
}

export class CmdNode extends CommandNode implements CmdInstruction {
  readonly keyword = "CMD";

  protected self(): this {
    return this;
  }
}

export class EntrypointNode extends CommandNode implements EntrypointInstruction {
  readonly keyword = "ENTRYPOINT";

  protected self(): this {
    return this;
  }
}

export class HealthcheckNode extends CommandNode implements HealthcheckInstruction {
  readonly keyword = "HEALTHCHECK";

  get type(): "CMD" | "NONE" | undefined {
    return this.site.syntax.once(readHealthcheck).type;
  }

  get typeSpan(): Span | undefined {
    const span = this.site.syntax.once(readHealthcheck).typeSpan;
    return span && moved(span, this.site.base);
  }

  get command(): Mapped {
    return this.site.syntax.once(readHealthcheck).command.shift(this.site.base);
  }

  protected self(): this {
    return this;
  }
}
