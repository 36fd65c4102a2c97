import type { Project } from "../compose/merged/project.ts";
import type { RuleId } from "../knowledge/ids.gen.ts";
import type { ImageFacts } from "../knowledge/images.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import type { RelatedFiles } from "./related.ts";
import { findingOf } from "./report.ts";
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

/** Runs one handler of a rule; what it throws is caught. */
export type Guard = (handler: () => void) => void;

/**
 * Creates the visitors of the rules that are on, lets `walk` call them and collects what they report. A rule that throws is named in the
 * log and hides only itself.
 */
export function runRules<R extends Rule>(
  rules: readonly R[],
  file: unknown,
  input: RunInput,
  walk: (subscribers: readonly Subscriber<ReturnType<R["create"]>>[]) => void,
): RunResult {
  const runs: { readonly id: RuleId; readonly findings: Finding[]; failed: boolean }[] = [];
  const subscribers: Subscriber<ReturnType<R["create"]>>[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, input.settings);
    if (!severity) continue;
    const run = { id: rule.meta.id, findings: [] as Finding[], failed: false };
    runs.push(run);
    const guard: Guard = (handler) => {
      if (run.failed) return;
      try {
        handler();
      } catch (error) {
        run.failed = true;
        input.log(
          `${rule.meta.id} failed on ${input.path}: ${error instanceof Error ? error.stack : String(error)}`,
        );
      }
    };
    const context = {
      file,
      path: input.path,
      today: input.settings.today,
      images: input.images,
      related: input.related,
      get project() {
        return input.project?.();
      },
      options: optionsOf(rule, input.settings),
      report(at: Span | { readonly span: Span }, message: string, report: Report<string> = {}) {
        run.findings.push(findingOf(rule, severity, "span" in at ? at.span : at, message, report));
      },
    };
    guard(() => {
      // The rule's own type parameters are gone here; `report` and `options` are what its declaration asked for.
      const create = rule.create as (context: unknown) => ReturnType<R["create"]>;
      subscribers.push({ visitor: create(context), guard });
    });
  }
  walk(subscribers);
  const kept = runs.filter((run) => !run.failed);
  return { findings: kept.flatMap((run) => run.findings), ran: new Set(kept.map((run) => run.id)) };
}

export interface Subscriber<V> {
  readonly visitor: V;
  readonly guard: Guard;
}

/** Handlers by what they are called for, so that a file pays only for what it holds. */
export class Handlers<Args extends readonly unknown[]> {
  private readonly byKey = new Map<
    string,
    { readonly guard: Guard; readonly handler: (...args: Args) => void }[]
  >();

  /** `table` holds handlers of any argument type; the keys decide what they are called with. */
  add(guard: Guard, table: { readonly [key: string]: unknown } | undefined): void {
    for (const [key, handler] of Object.entries(table ?? {})) {
      const list = this.byKey.get(key) ?? [];
      list.push({ guard, handler: handler as (...args: Args) => void });
      this.byKey.set(key, list);
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

  call(key: string, ...args: Args): void {
    const list = this.byKey.get(key);
    if (!list) return;
    for (const { guard, handler } of list) guard(() => handler(...args));
  }
}
