import type { ShellDialect, ShellScript } from "../shell/model.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";
import type { ImageReference } from "./imageReference.ts";
import type { Refusal, VariableDeclaration, VariableReference } from "./variables/reference.ts";

export type { Refusal, VariableDeclaration, VariableReference } from "./variables/reference.ts";

/** A Dockerfile as BuildKit reads it. Every span is in the file. */
export interface Dockerfile {
  readonly kind: "dockerfile";
  readonly text: string;
  readonly lines: LineIndex;
  readonly directives: readonly Directive[];
  readonly escape: "\\" | "`";
  /** Whole-line comments, those between the lines of an instruction included; directives are not comments. */
  readonly comments: readonly Comment[];
  /** In the order of the file. The instruction behind ONBUILD is in its `trigger`, not here. */
  readonly instructions: readonly Instruction[];
  /** The ARGs (and stray instructions) before the first FROM. */
  readonly preamble: readonly Instruction[];
  readonly stages: readonly Stage[];
  /** Why the file, or a part of it, was not read: too long, or too deeply nested. */
  readonly limits: readonly Limit[];
  /** The stage that a build without `--target` makes. */
  readonly finalStage: Stage | undefined;
}

export interface Limit {
  readonly span: Span;
  readonly message: string;
}

export interface Directive {
  readonly span: Span;
  /** In lower case: `syntax`, `escape`, `check`. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

export interface Comment {
  /** From `#` to the end of the line. */
  readonly span: Span;
  /** Without `#` and the blanks around. */
  readonly text: string;
  /** The instruction in whose continued lines it stands. */
  readonly inside: Instruction | undefined;
}

export interface Stage {
  readonly index: number;
  readonly from: FromInstruction;
  /** In lower case, as references are compared. */
  readonly name: string | undefined;
  readonly span: Span;
  /** FROM first. */
  readonly instructions: readonly Instruction[];
  /** Those of one keyword, in the order of the file. */
  all<K extends Keyword>(keyword: K): readonly InstructionTypes[K][];
  /** COPY and ADD, in the order of the file. */
  readonly copies: readonly CopyInstruction[];
  /** The earlier stage that FROM names. */
  readonly parent: Stage | undefined;
  /** This stage and those it is built from, nearest first; at most 100. */
  readonly lineage: readonly Stage[];
  /** The image at the root of the lineage: undefined for a variable that has no default. `scratch` is an image here. */
  readonly base: ImageReference | undefined;
  /** The shell that runs shell-form text at the end of the stage. */
  readonly shell: ShellDialect;
  /** Stages and instructions that read from it: FROM, COPY --from, RUN --mount from=. */
  readonly usedBy: readonly Instruction[];
  /** What `read` makes of it, worked out once for all who ask with the same function. */
  once<T>(read: (stage: Stage) => T): T;
}

export interface InstructionBase {
  /** From the first letter of the keyword to the last character that is not blank, heredoc bodies included. */
  readonly span: Span;
  readonly keywordSpan: Span;
  /** As it is written: `run`, `Run`. */
  readonly keywordText: string;
  readonly flags: readonly Flag[];
  /** Everything behind the flags, continuations joined, heredoc bodies left out; empty at the end of the line when there is nothing. */
  readonly args: Mapped;
  readonly heredocs: readonly Heredoc[];
  /** `undefined` before the first FROM. */
  readonly stage: Stage | undefined;
  /** The position in `Dockerfile.instructions`; that of the ONBUILD for a trigger. */
  readonly index: number;
  /** The ONBUILD that holds it. */
  readonly onbuild: OnbuildInstruction | undefined;
  /** Variable references in the arguments and flag values that BuildKit itself expands (none in RUN, CMD, ENTRYPOINT shell text). */
  readonly variables: readonly VariableReference[];
  /** Words in which BuildKit's expansion fails, and with it the build. */
  readonly refusals: readonly Refusal[];
  /** What `$name` means where this instruction begins. */
  variable(name: string): VariableDeclaration | undefined;
  /** The names that ARG or ENV declares in the scope of this instruction, before or behind it. */
  variableNames(): ReadonlySet<string>;
  /**
   * A word of this instruction with variables put in. `undefined` where one has no value that the file tells: a build argument without a default,
   * something that the base image sets.
   */
  valueOf(word: Word): string | undefined;
}

export interface Flag {
  /** From the first dash to the end of the value. */
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  /** `undefined` when there is no `=`. */
  readonly value: Mapped | undefined;
  /** The parts of a comma-separated value (`--mount=type=cache,target=/x`), unquoted; empty for other flags. */
  readonly options: readonly FlagOption[];
}

export interface FlagOption {
  readonly span: Span;
  readonly key: string;
  readonly value: Mapped | undefined;
}

export interface Heredoc {
  /** The `<<EOF` word, operator included. */
  readonly operator: Span;
  readonly name: string;
  /** Between the operator's line and the terminator, line endings included. */
  readonly body: Span;
  /** The terminator line without its line ending; `undefined` when the file ends first. */
  readonly terminator: Span | undefined;
  readonly stripsTabs: boolean;
  readonly quoted: boolean;
  /** The file descriptor in `3<<EOF`. */
  readonly descriptor: number | undefined;
  /** The body as a script of its own, where it begins with the `#!` line of a POSIX shell or bash. */
  readonly script: ShellScript | undefined;
}

/** One word of the arguments. */
export interface Word {
  readonly span: Span;
  /** As written, continuations joined. */
  readonly raw: string;
  /** Without quotes and escapes. */
  readonly text: Mapped;
  readonly quote: '"' | "'" | undefined;
  /** No variable in it: `text` is what BuildKit sees. */
  readonly literal: boolean;
}

/** The JSON form of RUN, CMD, ENTRYPOINT, SHELL, COPY, ADD, VOLUME. */
export interface ExecForm {
  readonly span: Span;
  readonly items: readonly Mapped[];
  /** With its quotes, one for each item. */
  readonly itemSpans: readonly Span[];
}

/** A command in either form. */
export interface CommandForm {
  /** `heredoc` when a heredoc is the whole command (`RUN <<EOF`); `exec` without items for JSON that the builder refuses. */
  readonly form: "shell" | "exec" | "heredoc";
  readonly exec: ExecForm | undefined;
  /**
   * The text that a shell runs: shell form, a heredoc script, or the text behind `sh -c` in exec form. For any other exec form the words
   * are one command. `undefined` when the shell is neither POSIX nor bash or there is nothing to run. Parsed on first use.
   */
  readonly script: ShellScript | undefined;
  /** The dialect that applies here: SHELL, the base image or a pragma decide. */
  readonly dialect: ShellDialect;
}

export interface FromInstruction extends InstructionBase {
  readonly keyword: "FROM";
  readonly image: Word | undefined;
  /** Parsed after variables with defaults are put in; `undefined` where one has none. Spans only where the file holds the part as it is. */
  readonly reference: ImageReference | undefined;
  /** What it names when no build argument is given; `undefined` where the builder's platform is in it. */
  readonly defaultName: string | undefined;
  readonly asSpan: Span | undefined;
  readonly alias: Word | undefined;
  /** Words beyond those that FROM takes. */
  readonly extra: readonly Word[];
}
export interface RunInstruction extends InstructionBase, CommandForm {
  readonly keyword: "RUN";
  readonly mounts: readonly Mount[];
}
export interface Mount {
  readonly span: Span;
  /** `bind` where it is not written. */
  readonly type: string;
  readonly target: string | undefined;
  readonly from: FlagOption | undefined;
  readonly flag: Flag;
}
export interface CmdInstruction extends InstructionBase, CommandForm {
  readonly keyword: "CMD";
}
export interface EntrypointInstruction extends InstructionBase, CommandForm {
  readonly keyword: "ENTRYPOINT";
}
export interface HealthcheckInstruction extends InstructionBase, CommandForm {
  readonly keyword: "HEALTHCHECK";
  readonly type: "CMD" | "NONE" | undefined;
  readonly typeSpan: Span | undefined;
  /** The arguments behind CMD. */
  readonly command: Mapped;
}
export interface ShellInstruction extends InstructionBase {
  readonly keyword: "SHELL";
  readonly exec: ExecForm | undefined;
}
export interface CopyInstruction extends InstructionBase {
  readonly keyword: "COPY" | "ADD";
  readonly exec: ExecForm | undefined;
  readonly sources: readonly Word[];
  readonly destination: Word | undefined;
  /** The destination with variables put in; `undefined` where one has no value. */
  readonly target: string | undefined;
  /** The same as a path of the image, cleaned; `undefined` also where the working directory is not known. */
  readonly targetPath: string | undefined;
  /** The value of `--from`. */
  readonly from: Mapped | undefined;
  /** The earlier stage that `--from` names or numbers. */
  readonly fromStage: Stage | undefined;
}
export interface EnvInstruction extends InstructionBase {
  readonly keyword: "ENV" | "LABEL";
  readonly pairs: readonly KeyValue[];
  /** `ENV key value` without `=`. */
  readonly legacy: boolean;
}
export interface ArgInstruction extends InstructionBase {
  readonly keyword: "ARG";
  readonly pairs: readonly KeyValue[];
}
export interface KeyValue {
  readonly span: Span;
  readonly key: Word;
  /** `undefined` for `ARG name`. */
  readonly value: Word | undefined;
}
export interface WordsInstruction extends InstructionBase {
  readonly keyword: "EXPOSE" | "VOLUME" | "USER" | "WORKDIR" | "STOPSIGNAL" | "MAINTAINER";
  /** VOLUME in JSON form. */
  readonly exec: ExecForm | undefined;
  /** USER, WORKDIR, STOPSIGNAL and MAINTAINER hold one word: the whole text. */
  readonly words: readonly Word[];
}
export interface OnbuildInstruction extends InstructionBase {
  readonly keyword: "ONBUILD";
  readonly trigger: Instruction | undefined;
}
/** A line that begins with no known keyword. */
export interface UnknownInstruction extends InstructionBase {
  readonly keyword: "UNKNOWN";
}

export interface InstructionTypes {
  readonly ADD: CopyInstruction;
  readonly ARG: ArgInstruction;
  readonly CMD: CmdInstruction;
  readonly COPY: CopyInstruction;
  readonly ENTRYPOINT: EntrypointInstruction;
  readonly ENV: EnvInstruction;
  readonly EXPOSE: WordsInstruction;
  readonly FROM: FromInstruction;
  readonly HEALTHCHECK: HealthcheckInstruction;
  readonly LABEL: EnvInstruction;
  readonly MAINTAINER: WordsInstruction;
  readonly ONBUILD: OnbuildInstruction;
  readonly RUN: RunInstruction;
  readonly SHELL: ShellInstruction;
  readonly STOPSIGNAL: WordsInstruction;
  readonly UNKNOWN: UnknownInstruction;
  readonly USER: WordsInstruction;
  readonly VOLUME: WordsInstruction;
  readonly WORKDIR: WordsInstruction;
}

/** A Dockerfile keyword, or `UNKNOWN` for a line that begins with none. */
export type Keyword = keyof InstructionTypes;
export type Instruction = InstructionTypes[Keyword];
