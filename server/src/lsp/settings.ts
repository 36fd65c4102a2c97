import type { Connection } from "vscode-languageserver";
import type { RuleId } from "../core/knowledge/ids.gen.ts";
import { presets, severities } from "../core/lint/config.ts";
import type { Severity } from "../core/lint/finding.ts";
import type { RuleSetting, Service, SettingsLayer } from "../core/service.ts";
import type { Client } from "./client.ts";
import type { Settings } from "./protocol.ts";

const hovers: readonly Settings["hover"][] = ["full", "findings", "off"];

/** The editor's settings, per document: what two folders of one workspace want may differ. */
export class ResourceSettings {
  private readonly byUri = new Map<string, Promise<Settings>>();

  constructor(
    private readonly connection: Connection,
    private readonly holdsSettings: Client["holdsSettings"],
    /** What applies everywhere, for a client that cannot be asked. */
    private shared: unknown,
  ) {}

  get(uri: string): Promise<Settings> {
    if (!this.holdsSettings) return Promise.resolve(readSettings(this.shared));
    const known = this.byUri.get(uri);
    if (known) return known;
    const asked = this.connection.workspace
      .getConfiguration({ scopeUri: uri, section: "dockwise" })
      .then(readSettings, () => readSettings(undefined));
    this.byUri.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.byUri.delete(uri);
  }

  /** @param sent what `workspace/didChangeConfiguration` carries: settings from a client that cannot be asked */
  changed(sent: unknown): void {
    this.byUri.clear();
    if (isRecord(sent)) this.shared = isRecord(sent.dockwise) ? sent.dockwise : sent;
  }
}

/** Reads settings that come from outside: what is missing or has the wrong shape is what it is by default. */
export function readSettings(given: unknown): Settings {
  const settings = isRecord(given) ? given : {};
  const rules: Record<string, Severity | "off"> = {};
  for (const [id, value] of Object.entries(isRecord(settings.rules) ? settings.rules : {})) {
    const severity = oneOf(severities, isRecord(value) ? value.severity : value);
    if (severity) rules[id] = severity;
  }
  return {
    preset: oneOf(presets, settings.preset) ?? "recommended",
    hover: oneOf(hovers, settings.hover) ?? "full",
    rules,
  };
}

/** What the settings say to the linter; ids that no rule has are left out. */
export function layerOf(service: Service, settings: Settings): SettingsLayer {
  const rules = new Map<RuleId, RuleSetting>();
  for (const [id, value] of Object.entries(settings.rules)) {
    const rule = service.rule(id);
    if (rule) rules.set(rule.meta.id, typeof value === "string" ? { severity: value } : value);
  }
  return { preset: settings.preset, rules };
}

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
