import type { Project } from "../compose/merged/project.ts";
import type { RuleId } from "../knowledge/ids.gen.ts";
import type { ImageFacts } from "../knowledge/images.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { OptionValue } from "./options.ts";
import type { RelatedFiles } from "./related.ts";
import { Reporter } from "./report.ts";
import type { Report, Rule } from "./rule.ts";
import { type LintSettings, optionsOf, severityOf } from "./settings.ts";

/** What a run needs beside the file. */
export interface RunInput {
  readonly path: string;
  readonly settings: LintSettings;
  readonly images: ImageFacts;
  readonly related: RelatedFiles;
  /** For a Compose file: what Compose reads with it. */
  readonly project?: () => Project;
  /** Told of a rule that threw. */
  readonly log: (message: string) => void;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  /** The rules that were on and did not fail. */
  readonly ran: ReadonlySet<RuleId>;
}

/** A rule that is on, with what the settings say of it. */
export interface EnabledRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly options: { readonly [name: string]: OptionValue };
  readonly reporter: Reporter;
}

export function enabledRules<R extends Rule>(
  rules: readonly R[],
  settings: LintSettings,
): readonly EnabledRule<R>[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    return severity
      ? [{ rule, options: optionsOf(rule, settings), reporter: new Reporter(rule, severity) }]
      : [];
  });
}

/**
 * Creates the visitors of rules, lets `walk` call them and collects what they report. A rule that throws is named in the log and hides only
 * itself.
 */
export function runRules<R extends Rule>(
  rules: readonly EnabledRule<R>[],
  file: unknown,
  input: RunInput,
  walk: (subscribers: readonly Subscriber<ReturnType<R["create"]>>[]) => void,
): RunResult {
  const runs: RuleRun[] = [];
  const subscribers: Subscriber<ReturnType<R["create"]>>[] = [];
  for (const enabled of rules) {
    const { rule } = enabled;
    const run = new RuleRun(rule.meta.id, input);
    runs.push(run);
    // The rule's own type parameters are gone here; `report` and `options` are what its declaration asked for.
    const create = rule.create as (context: unknown) => ReturnType<R["create"]>;
    try {
      subscribers.push({ visitor: create(new Context(enabled, file, run, input)), run });
    } catch (error) {
      run.fail(error);
    }
  }
  walk(subscribers);
  const kept = runs.filter((run) => !run.failed);
  return { findings: kept.flatMap((run) => run.findings), ran: new Set(kept.map((run) => run.id)) };
}

/** What a rule is given. A class, because one is made for every rule and file. */
class Context {
  readonly path: string;
  readonly today: string;
  readonly images: ImageFacts;
  readonly related: RelatedFiles;
  readonly options: { readonly [name: string]: OptionValue };

  constructor(
    private readonly enabled: EnabledRule,
    readonly file: unknown,
    private readonly run: RuleRun,
    private readonly input: RunInput,
  ) {
    this.path = input.path;
    this.today = input.settings.today;
    this.images = input.images;
    this.related = input.related;
    this.options = enabled.options;
  }

  get project(): Project | undefined {
    return this.input.project?.();
  }

  /** Stays with its rule when that takes it out of the context. */
  readonly report = (
    at: Span | { readonly span: Span },
    message: string,
    report: Report<string> = {},
  ): void => {
    const span = "span" in at ? at.span : at;
    this.run.findings.push(this.enabled.reporter.findingOf(span, message, report));
  };
}

export interface Subscriber<V> {
  readonly visitor: V;
  readonly run: RuleRun;
}

/** One rule on one file. When it throws once it is not called again. */
export class RuleRun {
  readonly findings: Finding[] = [];
  failed = false;

  constructor(
    readonly id: RuleId,
    private readonly input: RunInput,
  ) {}

  fail(error: unknown): void {
    this.failed = true;
    const said = error instanceof Error ? error.stack : String(error);
    this.input.log(`${this.id} failed on ${this.input.path}: ${said}`);
  }
}

interface Handler<First, Second> {
  readonly run: RuleRun;
  readonly call: (first: First, second: Second) => void;
}

/** Handlers by what they are called for, so that a file pays only for what it holds. */
export class Handlers<First, Second = undefined> {
  private readonly byKey = new Map<string, Handler<First, Second>[]>();

  /** `table` holds handlers of any argument type; the keys decide what they are called with. */
  add(run: RuleRun, table: { readonly [key: string]: unknown } | undefined): void {
    for (const key in table) {
      const call = table[key];
      if (call === undefined) continue;
      const handler = { run, call: call as Handler<First, Second>["call"] };
      const list = this.byKey.get(key);
      if (list) list.push(handler);
      else this.byKey.set(key, [handler]);
    }
  }

  get keys(): Iterable<string> {
    return this.byKey.keys();
  }

  get empty(): boolean {
    return this.byKey.size === 0;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Calls those of a key in turn; what one of them throws hides only its own rule. */
  call(key: string, first: First, second: Second): void {
    const list = this.byKey.get(key);
    if (!list) return;
    for (const { run, call } of list) {
      if (run.failed) continue;
      try {
        call(first, second);
      } catch (error) {
        run.fail(error);
      }
    }
  }
}
