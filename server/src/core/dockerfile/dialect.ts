import { shellDialect } from "../shell/dialect.ts";
import type { ShellDialect } from "../shell/model.ts";
import type { ImageReference } from "./imageReference.ts";

/** What tells the shell that a stage begins with. */
export interface BaseFacts {
  readonly base: ImageReference | undefined;
  /** The value of `--platform`. */
  readonly platform: string | undefined;
  readonly escape: "\\" | "`";
}

const WINDOWS_NAME = /(?:^|\/)(?:windows|nanoserver|windowsservercore|dotnet\/framework)(?:\/|$)/;
const WINDOWS_TAG = /nanoserver|windowsservercore/;

/**
 * The shell of an image before any SHELL: `cmd` where the name says Windows, else `/bin/sh`. Where nothing is known of the base and the file
 * escapes with a backtick, as files for Windows do, it is unknown.
 */
export function dialectOfBase({ base, platform, escape: escapeChar }: BaseFacts): ShellDialect {
  if (platform?.toLowerCase().startsWith("windows")) return "cmd";
  if (!base) return escapeChar === "`" ? "unknown" : "posix";
  return WINDOWS_NAME.test(base.name) || WINDOWS_TAG.test(base.tag ?? "") ? "cmd" : "posix";
}

/** The shell that SHELL sets, by its first word. */
export function dialectOfShell(program: string): ShellDialect {
  return shellDialect(program) ?? "unknown";
}

/** The shell that a comment `hadolint shell=…` names; it holds until the next FROM or SHELL, above the first FROM in every stage. */
export function dialectOfPragma(comment: string): ShellDialect | undefined {
  const match = /^hadolint\s+shell\s*=\s*(\S+)/i.exec(comment);
  return match ? dialectOfShell(match[1] ?? "") : undefined;
}
