import type { Mapped } from "../text/mapped.ts";
import { bindShell } from "./bind.ts";
import type { ShellDialect, ShellScript } from "./model.ts";
import { readShell } from "./syntax/read.ts";

/**
 * Parses a shell text.
 *
 * @param source the text as the shell gets it, and the way back to the file
 * @param dialect PowerShell, cmd and unknown shells are not parsed: the result holds no commands
 */
export function parseShell(source: Mapped, dialect: ShellDialect): ShellScript {
  if (dialect !== "posix" && dialect !== "bash") {
    return { source, dialect, understood: false, commands: [], packages: [], steps: [], pipelines: [] };
  }
  return bindShell(readShell(source.text), source, dialect);
}
