import { type Project, readProject } from "../compose/merged/project.ts";
import type { ComposeFile } from "../compose/model.ts";
import type { Dockerfile } from "../dockerfile/model.ts";
import type { Dockerignore } from "../dockerignore/model.ts";
import type { ImageFacts } from "../knowledge/images.ts";
import type { Finding } from "./finding.ts";
import { lintInlineDockerfiles } from "./inlineDockerfiles.ts";
import { noticesOf, readable } from "./notices.ts";
import { type RelatedAnswer, RelatedFiles, type RelatedRequest } from "./related.ts";
import type { ComposeRule, DockerfileRule, DockerignoreRule, Rule } from "./rule.ts";
import {
  type EnabledRule,
  enabledRules,
  Handlers,
  type RunInput,
  type RunResult,
  runRules,
} from "./runner.ts";
import type { LintSettings } from "./settings.ts";
import { applySuppressions, RuleNames } from "./suppress/apply.ts";
import { suppressionsOf } from "./suppress/scope.ts";
import { walkCompose } from "./walkCompose.ts";
import { walkDockerfile } from "./walkDockerfile.ts";

export type Model = Dockerfile | ComposeFile | Dockerignore;

export interface LintResult {
  /** In the order of the file; suppressed ones left out. */
  readonly findings: readonly Finding[];
  /** What other files a further round needs; empty when nothing more would change. */
  readonly wanted: readonly RelatedRequest[];
}

/** A set of rules, ready to run on any number of files. */
export class Linter {
  private readonly dockerfile: RuleSet<DockerfileRule>;
  private readonly compose: RuleSet<ComposeRule>;
  private readonly dockerignore: RuleSet<DockerignoreRule>;
  private readonly names: RuleNames;

  constructor(
    rules: readonly Rule[],
    private readonly images: ImageFacts,
    private readonly log: (message: string) => void,
  ) {
    this.dockerfile = new RuleSet(rules.filter((rule) => rule.language === "dockerfile"));
    this.compose = new RuleSet(rules.filter((rule) => rule.language === "compose"));
    this.dockerignore = new RuleSet(rules.filter((rule) => rule.language === "dockerignore"));
    this.names = new RuleNames(rules);
  }

  lint(
    model: Model,
    path: string,
    settings: LintSettings,
    answers: ReadonlyMap<string, RelatedAnswer> = new Map(),
  ): LintResult {
    const related = new RelatedFiles(answers);
    const run = this.run(model, { path, settings, images: this.images, related, log: this.log });
    // Other files are named from the build context there, so those checks stay silent.
    const inline =
      model.kind === "compose"
        ? lintInlineDockerfiles(model, (dockerfile) => this.lint(dockerfile, path, settings).findings)
        : [];
    const found = [...noticesOf(model), ...readable(model, [...run.findings, ...inline])];
    const { findings, notices } = applySuppressions(
      found,
      suppressionsOf(model),
      this.names,
      model.kind,
      run.ran,
      model.lines,
    );
    const sorted = [...findings, ...notices].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
    return { findings: sorted, wanted: related.open };
  }

  private run(model: Model, input: RunInput): RunResult {
    switch (model.kind) {
      case "dockerfile":
        return runRules(this.dockerfile.under(input.settings), model, input, (subscribers) =>
          walkDockerfile(model, subscribers),
        );
      case "compose": {
        let known: Project | undefined;
        const project = () => {
          known ??= readProject(model, input.path, input.related);
          return known;
        };
        return runRules(this.compose.under(input.settings), model, { ...input, project }, (subscribers) =>
          walkCompose(model, subscribers),
        );
      }
      case "dockerignore":
        return runRules(this.dockerignore.under(input.settings), model, input, (subscribers) => {
          // A file that was not read has no patterns to judge.
          if (model.limits.length > 0) return;
          const files = new Handlers<Dockerignore>();
          for (const { visitor, run } of subscribers) files.add(run, { file: visitor.file });
          files.call("file", model, undefined);
        });
    }
  }
}

/** The rules of a language. */
class RuleSet<R extends Rule> {
  /** Settings stay the same for many files and for every key that is pressed. */
  private readonly enabled = new WeakMap<LintSettings, readonly EnabledRule<R>[]>();

  constructor(private readonly rules: readonly R[]) {}

  under(settings: LintSettings): readonly EnabledRule<R>[] {
    let enabled = this.enabled.get(settings);
    if (!enabled) {
      enabled = enabledRules(this.rules, settings);
      this.enabled.set(settings, enabled);
    }
    return enabled;
  }
}
