import type { Mapped } from "../../text/mapped.ts";
import type { ShellNesting } from "../model.ts";
import type { WordSyntax } from "./word.ts";

/** A text that is read as shell, and how its offsets lead to the text around it. */
export interface HostText {
  readonly text: string;
  /** The text that it was decoded from and the way back there; `undefined` for the outermost. */
  readonly inner: { readonly host: HostText; readonly mapped: Mapped } | undefined;
}

/** What a shell text says by itself. Offsets are into its host text, so it stays true wherever the text stands. */
export interface ShellSyntax {
  readonly host: HostText;
  readonly understood: boolean;
  readonly commands: readonly CommandSyntax[];
  readonly steps: readonly StepSyntax[];
  readonly pipelines: readonly GroupSyntax[];
}

export interface GroupSyntax {
  readonly host: HostText;
  readonly start: number;
  readonly end: number;
  readonly commands: readonly CommandSyntax[];
}

export interface StepSyntax extends GroupSyntax {
  readonly kind: "command" | "pipeline" | "compound";
  readonly joinedBy: "&&" | "||" | ";" | "&" | undefined;
}

export interface CommandSyntax {
  readonly host: HostText;
  readonly start: number;
  readonly end: number;
  readonly name: WordSyntax | undefined;
  readonly args: readonly WordSyntax[];
  readonly assignments: readonly AssignmentSyntax[];
  readonly redirects: readonly RedirectSyntax[];
  readonly within: readonly ShellNesting[];
  /** The command whose words name this one: `sudo`, `env`, `xargs`. */
  readonly runBy: CommandSyntax | undefined;
}

export interface AssignmentSyntax {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly value: WordSyntax | undefined;
}

export interface RedirectSyntax {
  readonly start: number;
  readonly end: number;
  readonly operator: string;
  readonly descriptor: number | undefined;
  readonly target: WordSyntax | undefined;
}
