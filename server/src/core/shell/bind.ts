import type { Mapped } from "../text/mapped.ts";
import type { Span } from "../text/span.ts";
import type {
  ShellAssignment,
  ShellCommand,
  ShellDialect,
  ShellPipeline,
  ShellRedirect,
  ShellScript,
  ShellStep,
  ShellWord,
} from "./model.ts";
import { type PackageCommand, packagesOf } from "./packages.ts";
import type { CommandSyntax, GroupSyntax, HostText, ShellSyntax } from "./syntax/types.ts";
import type { WordSyntax } from "./syntax/word.ts";

/** Gives what a shell text says its place in the file. Commands and words are placed when somebody looks at them. */
export function bindShell(syntax: ShellSyntax, source: Mapped, dialect: ShellDialect): ShellScript {
  return new PlacedScript(syntax, source, dialect);
}

class PlacedScript implements ShellScript {
  readonly understood: boolean;
  private readonly sources: Sources;
  private placed: readonly PlacedCommand[] | undefined;
  private bySyntax: ReadonlyMap<CommandSyntax, PlacedCommand> | undefined;
  private placedSteps: readonly ShellStep[] | undefined;
  private placedPipelines: readonly ShellPipeline[] | undefined;
  private readPackages: readonly PackageCommand[] | undefined;

  constructor(
    private readonly syntax: ShellSyntax,
    readonly source: Mapped,
    readonly dialect: ShellDialect,
  ) {
    this.understood = syntax.understood;
    this.sources = new Sources(syntax.host, source);
  }

  get commands(): readonly ShellCommand[] {
    return this.all();
  }

  get steps(): readonly ShellStep[] {
    this.placedSteps ??= this.syntax.steps.map((step) => ({
      span: this.span(step),
      kind: step.kind,
      joinedBy: step.joinedBy,
      commands: this.of(step.commands),
    }));
    return this.placedSteps;
  }

  get packages(): readonly PackageCommand[] {
    this.readPackages ??= this.commands.flatMap((command) => command.packages ?? []);
    return this.readPackages;
  }

  get pipelines(): readonly ShellPipeline[] {
    this.placedPipelines ??= this.syntax.pipelines.map((group) => ({
      span: this.span(group),
      commands: this.of(group.commands),
    }));
    return this.placedPipelines;
  }

  private all(): readonly PlacedCommand[] {
    this.placed ??= this.syntax.commands.map((command) => new PlacedCommand(command, this.sources, this));
    return this.placed;
  }

  /** The placed command of each of these. */
  of(commands: readonly CommandSyntax[]): readonly ShellCommand[] {
    this.bySyntax ??= new Map(this.all().map((command) => [command.syntax, command]));
    const known = this.bySyntax;
    return commands.flatMap((command) => known.get(command) ?? []);
  }

  private span(group: GroupSyntax): Span {
    return this.sources.of(group.host).span(group.start, group.end);
  }
}

/** The way from each nested text to the file. */
class Sources {
  private readonly nested = new Map<HostText, Mapped>();

  constructor(
    private readonly outermost: HostText,
    private readonly source: Mapped,
  ) {}

  of(host: HostText): Mapped {
    if (host === this.outermost || !host.inner) return this.source;
    let source = this.nested.get(host);
    if (!source) {
      source = this.of(host.inner.host).through(host.inner.mapped);
      this.nested.set(host, source);
    }
    return source;
  }
}

class PlacedCommand implements ShellCommand {
  private placedName: ShellWord | undefined;
  private placedArgs: readonly ShellWord[] | undefined;
  private placedAssignments: readonly ShellAssignment[] | undefined;
  private placedRedirects: readonly ShellRedirect[] | undefined;
  /** Many rules ask; `null` for no package manager. */
  private readPackages: PackageCommand | null | undefined;

  constructor(
    readonly syntax: CommandSyntax,
    private readonly sources: Sources,
    private readonly script: PlacedScript,
  ) {}

  get runBy(): ShellCommand | undefined {
    const { runBy } = this.syntax;
    return runBy && this.script.of([runBy])[0];
  }

  get within() {
    return this.syntax.within;
  }

  get packages(): PackageCommand | undefined {
    if (this.readPackages === undefined) this.readPackages = packagesOf(this) ?? null;
    return this.readPackages ?? undefined;
  }

  get span(): Span {
    return this.source.span(this.syntax.start, this.syntax.end);
  }

  get name(): ShellWord | undefined {
    this.placedName ??= this.word(this.syntax.name);
    return this.placedName;
  }

  get args(): readonly ShellWord[] {
    this.placedArgs ??= this.syntax.args.map((word) => new PlacedWord(word, this.source));
    return this.placedArgs;
  }

  get assignments(): readonly ShellAssignment[] {
    this.placedAssignments ??= this.syntax.assignments.map(({ start, end, name, value }) => ({
      span: this.source.span(start, end),
      name,
      value: this.word(value),
    }));
    return this.placedAssignments;
  }

  get redirects(): readonly ShellRedirect[] {
    this.placedRedirects ??= this.syntax.redirects.map(({ start, end, operator, descriptor, target }) => ({
      span: this.source.span(start, end),
      operator,
      descriptor,
      target: this.word(target),
    }));
    return this.placedRedirects;
  }

  private get source(): Mapped {
    return this.sources.of(this.syntax.host);
  }

  private word(syntax: WordSyntax | undefined): ShellWord | undefined {
    return syntax && new PlacedWord(syntax, this.source);
  }
}

class PlacedWord implements ShellWord {
  private placedText: Mapped | undefined;

  constructor(
    private readonly syntax: WordSyntax,
    private readonly source: Mapped,
  ) {}

  get span(): Span {
    return this.source.span(this.syntax.start, this.syntax.end);
  }

  get raw(): string {
    return this.syntax.raw;
  }

  get value(): string | undefined {
    return this.syntax.value;
  }

  get text(): Mapped {
    this.placedText ??= this.source.through(this.syntax.text);
    return this.placedText;
  }

  get quoted(): boolean {
    return this.syntax.quoted;
  }

  get editable(): boolean {
    return this.source.exact(this.syntax.start, this.syntax.end) !== undefined;
  }
}
