import type { RuleId } from "../knowledge/ids.gen.ts";
import type { Severity } from "./finding.ts";
import type { OptionSpecs, OptionValue } from "./options.ts";
import type { Preset, Rule } from "./rule.ts";

/** What the user wants, after the config file and the editor's settings are put together. */
export interface LintSettings {
  readonly preset: Preset;
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: { readonly [name: string]: OptionValue };
}

/** One source of settings: a config file, the editor, the command line. What it leaves out is left to the layer before. */
export interface SettingsLayer {
  readonly preset?: Preset;
  readonly rules?: ReadonlyMap<RuleId, RuleSetting>;
}

const ranks: Record<Preset, number> = { recommended: 0, strict: 1, all: 2 };

/** Later layers win; a rule's severity and its options are merged one by one. */
export function mergeSettings(today: string, layers: readonly SettingsLayer[]): LintSettings {
  let preset: Preset = "recommended";
  const rules = new Map<RuleId, RuleSetting>();
  for (const layer of layers) {
    preset = layer.preset ?? preset;
    for (const [id, setting] of layer.rules ?? []) {
      const before = rules.get(id);
      rules.set(id, { ...before, ...setting, options: { ...before?.options, ...setting.options } });
    }
  }
  return { preset, rules, today };
}

/** The severity that a rule has under these settings; undefined when it is off. Naming a severity switches a rule on. */
export function severityOf(rule: Rule, settings: LintSettings): Severity | undefined {
  const wanted = settings.rules.get(rule.meta.id)?.severity;
  if (wanted === "off") return undefined;
  if (wanted) return wanted;
  return ranks[rule.meta.preset] <= ranks[settings.preset] ? rule.meta.severity : undefined;
}

export function optionsOf(rule: Rule, settings: LintSettings): { readonly [name: string]: OptionValue } {
  const specs: OptionSpecs | undefined = rule.options;
  if (!specs) return {};
  const given = settings.rules.get(rule.meta.id)?.options ?? {};
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, given[name] ?? spec.default]));
}
