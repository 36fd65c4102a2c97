import type { Project } from "../compose/merged/project.ts";
import type { ComposeDocument, ComposeFile, Service } from "../compose/model.ts";
import type { ComposeNode } from "../compose/node.ts";
import type { Dockerfile, Instruction, InstructionTypes, Stage } from "../dockerfile/model.ts";
import type { Dockerignore } from "../dockerignore/model.ts";
import type { QuestionId, RuleId } from "../knowledge/ids.gen.ts";
import type { ImageFacts } from "../knowledge/images.ts";
import type { ShellCommand, ShellScript } from "../shell/model.ts";
import type { ManagerName } from "../shell/packageManagers.ts";
import type { PackageCommand } from "../shell/packages.ts";
import type { Span } from "../text/span.ts";
import type { FileEdit, FindingTag, RelatedPlace, Safety, Severity } from "./finding.ts";
import type { OptionSpecs, OptionValues } from "./options.ts";
import type { RelatedFiles } from "./related.ts";

export type Language = "dockerfile" | "compose" | "dockerignore";
export type Preset = "recommended" | "strict" | "all";
/** What is at stake. */
export type Category =
  /** Somebody gets at what they should not. */
  | "security"
  /** The image is larger than it has to be. */
  | "size"
  /** Builds repeat work. */
  | "cache"
  /** The same file gives another image tomorrow. */
  | "reproducibility"
  /** It fails, or does something else than is written. */
  | "correctness"
  /** It starts, stops or reports badly. */
  | "operability"
  /** There is a better way to write it. */
  | "style";

export interface RuleMeta<Id extends RuleId = RuleId> {
  /** Stable for ever. The file is named like the part behind the slash. */
  readonly id: Id;
  /** One imperative sentence of at most 80 characters: table row, settings, title of the rule page. */
  readonly summary: string;
  /**
   * Why it matters, as a colleague would say it: at most 40 words of Markdown, shown in the finding card below the message, which it never
   * repeats. May use the placeholders that every message of the rule has.
   */
  readonly why: string;
  readonly category: Category;
  /**
   * `error`: it does not build, or cannot be meant so. `warning`: it works, or seems to, and a review would object. `info`: it costs some time or
   * size. `hint`: a matter of taste.
   */
  readonly severity: Severity;
  /** The smallest preset that has the rule on. */
  readonly preset: Preset;
  /** The version of Dockwise that brought it. */
  readonly since: string;
  /** The questions that explain it (the files in content/questions), the best one first. */
  readonly questions: readonly [QuestionId, ...QuestionId[]];
  /** The same practice in other linters; their suppression comments count here. */
  readonly sameAs?: readonly `${"hadolint" | "buildkit" | "dockerfile-utils" | "dclint"}:${string}`[];
  readonly references: readonly { readonly title: string; readonly url: string }[];
}

/** The names in braces of a message: `Placeholders<"{image} has no {tool}">` is `"image" | "tool"`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type MessageData<T extends string> = { readonly [K in Placeholders<T>]: string };

/** One way to mend a finding. */
export interface FixOffer {
  /** Says the result: "Probe with wget". The rule's own title where it is left out. */
  readonly title?: string;
  readonly safety?: Safety;
  readonly edits: readonly FileEdit[];
}

export interface Report<Message extends string> {
  readonly data?: MessageData<Message>;
  /** Placeholders that only `why` uses. */
  readonly facts?: { readonly [name: string]: string };
  /** The preferred fix first. An offer without edits is dropped. */
  readonly fixes?: readonly (FixOffer | undefined)[];
  readonly tags?: readonly FindingTag[];
  readonly related?: readonly RelatedPlace[];
}

export type Messages = { readonly [key: string]: string };

/** What every rule is given. */
export interface RuleContext<M extends Messages, O extends OptionSpecs> {
  readonly options: OptionValues<O>;
  /** The path of the linted file as the host names it, with `/`. */
  readonly path: string;
  /** The date, `YYYY-MM-DD`: what has ended by then has ended. */
  readonly today: string;
  /** What content/images.yaml knows of an image: `images.of(stage.base)`. */
  readonly images: ImageFacts;
  /** Other files; an unknown one keeps the check silent. */
  readonly related: RelatedFiles;
  /** Raises a finding on a span. The data that the message has placeholders for is demanded by the compiler. */
  report<K extends keyof M & string>(
    at: Span | { readonly span: Span },
    message: K,
    ...rest: Placeholders<M[K]> extends never
      ? [report?: Report<M[K]>]
      : [report: Report<M[K]> & { data: MessageData<M[K]> }]
  ): void;
}

export interface DockerfileContext<M extends Messages, O extends OptionSpecs> extends RuleContext<M, O> {
  readonly file: Dockerfile;
}
export interface ComposeContext<M extends Messages, O extends OptionSpecs> extends RuleContext<M, O> {
  readonly file: ComposeFile;
  /** The file with those that Compose reads with it; they are asked for at first use. */
  readonly project: Project;
}
export interface DockerignoreContext<M extends Messages, O extends OptionSpecs> extends RuleContext<M, O> {
  readonly file: Dockerignore;
}

/** Where a shell command stands. */
export interface CommandSite {
  /** Of any kind that runs commands: ask its `keyword` where only RUN is meant. */
  readonly instruction: Instruction;
  /** Holds the neighbours, and the command that this one runs: the one whose `runBy` is this. */
  readonly script: ShellScript;
}

/**
 * A rule is called for what it subscribes to and for nothing else. Order: `instruction` and `command` in the order of the file, `stage`
 * when a stage is complete, `file` at the end.
 */
export interface DockerfileVisitor {
  /** By keyword; `UNKNOWN` for lines that begin with none. Triggers of ONBUILD are visited as what they are (see `onbuild`). */
  readonly instruction?: {
    readonly [K in keyof InstructionTypes]?: (instruction: InstructionTypes[K]) => void;
  };
  /**
   * By command name (`apt-get` for `/usr/bin/apt-get` too, as its folder is one of programs), for each simple command of RUN, CMD, ENTRYPOINT and
   * HEALTHCHECK whose shell is POSIX or bash, also those that another one runs (`sudo apt-get`). `*` is every one.
   */
  readonly command?: { readonly [name: string]: (command: ShellCommand, site: CommandSite) => void };
  /** By package manager, for each such command that runs one, by whatever name: `apt` for apt-get too, `pip` for `python -m pip`. */
  readonly packages?: {
    readonly [name in ManagerName]?: (packages: PackageCommand, site: CommandSite) => void;
  };
  readonly stage?: (stage: Stage) => void;
  readonly file?: (file: Dockerfile) => void;
}

export interface ComposeVisitor {
  /** By path; `*` stands for one name or position: `services.*.container_name`. */
  readonly path?: { readonly [pattern: string]: (node: ComposeNode, document: ComposeDocument) => void };
  readonly service?: (service: Service, document: ComposeDocument) => void;
  readonly document?: (document: ComposeDocument) => void;
}

export interface DockerignoreVisitor {
  readonly file?: (file: Dockerignore) => void;
}

/** Shown to people and run by the tests. */
export interface Example {
  readonly title: string;
  /** `«…»` marks each span that is reported, in order; the marks are removed before use. */
  readonly bad: string;
  /** What to write instead: exactly what the first fix of every finding yields, for a rule that fixes. */
  readonly good: string;
  /** Takes the fix with this title instead of the first. */
  readonly fix?: string;
  /** The message of the first finding, where the example is there to show it. */
  readonly message?: string;
  /** Other files that the check may ask for, by path relative to the linted file. */
  readonly files?: { readonly [path: string]: string };
  /** Those of `files` that may be executed. */
  readonly executable?: readonly string[];
  /** What other files hold after the fix. */
  readonly goodFiles?: { readonly [path: string]: string };
  /** The name of the linted file where it matters. */
  readonly name?: string;
  readonly options?: { readonly [name: string]: string | number | boolean | readonly string[] };
  /** Default: 2026-11-01. */
  readonly today?: string;
  /** Says why `good` is not what a fix yields here (no fix is offered, or it stops short). */
  readonly notFixed?: string;
}

/** A near miss that must stay clean. */
export interface Quiet {
  readonly code: string;
  /** Completes the sentence "stays quiet because …". */
  readonly because: string;
  readonly files?: Example["files"];
  readonly executable?: Example["executable"];
  readonly name?: string;
  readonly options?: Example["options"];
  readonly today?: string;
}

export interface RuleDeclaration<
  L extends Language,
  Context,
  Visitor,
  M extends Messages,
  O extends OptionSpecs,
> {
  readonly language: L;
  readonly meta: RuleMeta;
  /** Texts by key, at most 90 characters, with `{placeholders}`. */
  readonly messages: M;
  readonly options?: O;
  /** What an offer says of itself where it gives no title or safety of its own. Absent where no fix is right. */
  readonly fix?: { readonly safety: Safety; readonly title: string };
  readonly examples: readonly [Example, ...Example[]];
  readonly quiet: readonly [Quiet, ...Quiet[]];
  /** Called once per file; closures hold the state. */
  create(context: Context): Visitor;
}

export type DockerfileRule<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
> = RuleDeclaration<"dockerfile", DockerfileContext<M, O>, DockerfileVisitor, M, O>;
export type ComposeRule<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> = RuleDeclaration<
  "compose",
  ComposeContext<M, O>,
  ComposeVisitor,
  M,
  O
>;
export type DockerignoreRule<
  M extends Messages = Messages,
  O extends OptionSpecs = OptionSpecs,
> = RuleDeclaration<"dockerignore", DockerignoreContext<M, O>, DockerignoreVisitor, M, O>;
/** Any rule, as the engine holds it. */
export type Rule = DockerfileRule | ComposeRule | DockerignoreRule;

type Declared<R> = Omit<R, "language">;
// biome-ignore lint/complexity/noBannedTypes: a rule without options has an empty set of them
type NoOptions = {};

export function dockerfileRule<const M extends Messages, const O extends OptionSpecs = NoOptions>(
  rule: Declared<DockerfileRule<M, O>>,
): DockerfileRule {
  return { language: "dockerfile", ...rule } as unknown as DockerfileRule;
}

export function composeRule<const M extends Messages, const O extends OptionSpecs = NoOptions>(
  rule: Declared<ComposeRule<M, O>>,
): ComposeRule {
  return { language: "compose", ...rule } as unknown as ComposeRule;
}

export function dockerignoreRule<const M extends Messages, const O extends OptionSpecs = NoOptions>(
  rule: Declared<DockerignoreRule<M, O>>,
): DockerignoreRule {
  return { language: "dockerignore", ...rule } as unknown as DockerignoreRule;
}
