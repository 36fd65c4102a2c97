import type { MapEntry } from "../compose/node.ts";
import { parseCompose } from "../compose/parse.ts";
import type { RuleId } from "../knowledge/ids.gen.ts";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Severity } from "./finding.ts";
import type { OptionSpec, OptionValue } from "./options.ts";
import type { Preset, Rule } from "./rule.ts";
import type { RuleSetting, SettingsLayer } from "./settings.ts";

export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

export interface Config {
  readonly layer: SettingsLayer;
  /** What could not be read; the rest applies. */
  readonly problems: readonly ConfigProblem[];
}

export const configName = ".dockwise.yaml";
export const presets: readonly Preset[] = ["recommended", "strict", "all"];
export const severities: readonly (Severity | "off")[] = ["error", "warning", "info", "hint", "off"];
const keys = ["preset", "rules"];

/** Reads `.dockwise.yaml`. */
export function parseConfig(text: string, rules: readonly Rule[]): Config {
  const file = parseCompose(text);
  const root = file.documents[0]?.root;
  const problems: ConfigProblem[] = [...file.limits, ...file.syntaxErrors];
  if (!root) {
    if (
      problems.length === 0 &&
      file.documents.some((document) => text.slice(document.span.start, document.span.end).trim())
    ) {
      problems.push({
        span: { start: 0, end: 0 },
        message: "A config file is a mapping of preset and rules",
      });
    }
    return { layer: {}, problems };
  }
  let layer: SettingsLayer = {};
  for (const entry of root.entries) {
    if (entry.key === "preset") layer = { ...layer, ...readPreset(entry, problems) };
    else if (entry.key === "rules") layer = { ...layer, rules: readRules(entry, rules, problems) };
    else problems.push({ span: entry.keySpan, message: unknown("key", entry.key, keys) });
  }
  return { layer, problems };
}

function readPreset(entry: MapEntry, problems: ConfigProblem[]): SettingsLayer {
  const preset = choice(entry, presets, problems);
  return preset ? { preset } : {};
}

function readRules(
  entry: MapEntry,
  rules: readonly Rule[],
  problems: ConfigProblem[],
): Map<RuleId, RuleSetting> {
  const settings = new Map<RuleId, RuleSetting>();
  if (entry.value.kind !== "map") {
    if (!isMissing(entry))
      problems.push({ span: entry.value.span, message: "rules is a mapping of rule ids" });
    return settings;
  }
  for (const one of entry.value.entries) {
    const rule = rules.find((candidate) => candidate.meta.id === one.key);
    if (rule) settings.set(rule.meta.id, readRule(one, rule, problems));
    else
      problems.push({
        span: one.keySpan,
        message: unknown(
          "rule",
          one.key,
          rules.map((each) => each.meta.id),
        ),
      });
  }
  return settings;
}

function readRule(entry: MapEntry, rule: Rule, problems: ConfigProblem[]): RuleSetting {
  if (entry.value.kind !== "map") {
    const severity = choice(entry, severities, problems);
    return severity ? { severity } : {};
  }
  let setting: RuleSetting = {};
  const options: { [name: string]: OptionValue } = {};
  for (const one of entry.value.entries) {
    const spec = rule.options?.[one.key];
    if (one.key === "severity") {
      const severity = choice(one, severities, problems);
      if (severity) setting = { ...setting, severity };
    } else if (spec) {
      const value = readOption(one, spec, problems);
      if (value !== undefined) options[one.key] = value;
    } else {
      const known = ["severity", ...Object.keys(rule.options ?? {})];
      problems.push({ span: one.keySpan, message: unknown(`option of ${rule.meta.id}`, one.key, known) });
    }
  }
  return { ...setting, options };
}

function readOption(entry: MapEntry, spec: OptionSpec, problems: ConfigProblem[]): OptionValue | undefined {
  const { value } = entry;
  if (spec.choices && typeof spec.default === "string")
    return choice(entry, spec.choices as string[], problems);
  if (Array.isArray(spec.default)) {
    if (value.kind === "list" && value.items.every((item) => item.kind === "scalar")) {
      return value.items.map((item) => (item.kind === "scalar" ? item.text : ""));
    }
    problems.push({ span: value.span, message: `${entry.key} is a list of texts` });
    return undefined;
  }
  if (value.kind === "scalar" && typeof value.value === typeof spec.default && value.value !== null)
    return value.value;
  problems.push({ span: value.span, message: `${entry.key} is a ${typeof spec.default}` });
  return undefined;
}

function choice<T extends string>(
  entry: MapEntry,
  allowed: readonly T[],
  problems: ConfigProblem[],
): T | undefined {
  const { value } = entry;
  // YAML 1.1 readers take an unquoted off for false; it means the same here.
  const text = value.kind === "scalar" ? (value.value === false ? "off" : value.text) : "";
  const found = allowed.find((one) => one === text);
  if (found === undefined && !isMissing(entry)) {
    problems.push({ span: value.span, message: `${entry.key} is one of ${allowed.join(", ")}` });
  }
  return found;
}

/** Half typed: the key is there and its value is still to come. */
function isMissing(entry: MapEntry): boolean {
  return entry.value.kind === "scalar" && entry.value.style === "missing";
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `No ${what} is called ${name}; did you mean ${near}?` : `No ${what} is called ${name}`;
}
