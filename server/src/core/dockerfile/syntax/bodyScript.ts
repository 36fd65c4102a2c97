import { shebangDialect } from "../../shell/dialect.ts";
import type { ShellDialect } from "../../shell/model.ts";
import { readShell } from "../../shell/syntax/read.ts";
import type { ShellSyntax } from "../../shell/syntax/types.ts";
import type { Mapped } from "../../text/mapped.ts";
import { stripTabs } from "./command.ts";
import type { HeredocSyntax, InstructionSyntax } from "./instruction.ts";

/** The body of a heredoc that is a shell script by its first line. */
export interface BodyScript {
  readonly source: Mapped;
  readonly dialect: ShellDialect;
  readonly shell: ShellSyntax;
}

/** For each heredoc of the instruction the script that it holds. */
export function readBodyScripts(syntax: InstructionSyntax): readonly (BodyScript | undefined)[] {
  return syntax.heredocs.map((heredoc) => readBodyScript(syntax, heredoc));
}

function readBodyScript(syntax: InstructionSyntax, heredoc: HeredocSyntax): BodyScript | undefined {
  const source = stripTabs(syntax, heredoc);
  const dialect = shebangDialect(source.text);
  if (!heredoc.terminator || (dialect !== "posix" && dialect !== "bash")) return undefined;
  return { source, dialect, shell: readShell(source.text) };
}
