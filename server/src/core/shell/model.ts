import type { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";
import type { PackageCommand } from "./packages.ts";

/** Whose grammar a shell text follows. Rules read `posix` and `bash`; the others are never parsed. */
export type ShellDialect = "posix" | "bash" | "powershell" | "cmd" | "unknown";

/** The text of RUN, CMD, ENTRYPOINT or HEALTHCHECK as a shell reads it. */
export interface ShellScript {
  readonly source: Mapped;
  readonly dialect: ShellDialect;
  /** The parser understood all of it. Where it did not, `commands` is empty and shell rules stay silent. */
  readonly understood: boolean;
  /** Every simple command, wherever it nests (lists, pipes, `if`, functions, `$( )`, `sh -c "…"`), in the order of the text. */
  readonly commands: readonly ShellCommand[];
  /** The top level, cut at `;`, newlines, `&&`, `||` and `&`. */
  readonly steps: readonly ShellStep[];
  /** What its commands do with packages. */
  readonly packages: readonly PackageCommand[];
  readonly pipelines: readonly ShellPipeline[];
}

/** One element of the top-level list: a command, a pipeline or a compound such as `if … fi`. */
export interface ShellStep {
  readonly span: Span;
  readonly kind: "command" | "pipeline" | "compound";
  /** What stands before it: nothing for the first. */
  readonly joinedBy: "&&" | "||" | ";" | "&" | undefined;
  readonly commands: readonly ShellCommand[];
}

export interface ShellPipeline {
  readonly span: Span;
  readonly commands: readonly ShellCommand[];
}

export interface ShellCommand {
  readonly span: Span;
  /** The word that is run; absent in a line that only assigns or redirects. */
  readonly name: ShellWord | undefined;
  /** The words behind the name. */
  readonly args: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  /** The construct it stands in, from the inside out; empty at the top level. */
  readonly within: readonly ShellNesting[];
  /** The command whose words name this one: `sudo`, `env`, `exec`, `xargs` and their like. It stands in the list too. */
  readonly runBy: ShellCommand | undefined;
  /** What it does with packages, where it is a package manager. */
  readonly packages: PackageCommand | undefined;
}

export type ShellNesting =
  | "and-or"
  | "pipeline"
  | "subshell"
  | "group"
  | "if"
  | "loop"
  | "case"
  | "function"
  | "substitution"
  | "background"
  | "negation"
  /** The text given to `sh -c`, or the heredoc that a shell reads. */
  | "sh -c";

/** A word after quote removal. */
export interface ShellWord {
  readonly span: Span;
  /** As it is written in the decoded shell text, quotes included. */
  readonly raw: string;
  /** Its value without quotes; `undefined` where an expansion or glob makes it unknown before the command runs. */
  readonly value: string | undefined;
  /** Decoded text without quotes; expansions stand in it as they are written. */
  readonly text: Mapped;
  readonly quoted: boolean;
  /** The file holds this word exactly as it is written, so that it can be edited. */
  readonly editable: boolean;
}

export interface ShellAssignment {
  readonly span: Span;
  readonly name: string;
  readonly value: ShellWord | undefined;
}

export interface ShellRedirect {
  readonly span: Span;
  readonly operator: string;
  /** The number before the operator: 2 in `2>&1`. */
  readonly descriptor: number | undefined;
  readonly target: ShellWord | undefined;
}
