import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rulePage } from "../../server/src/core/explain/rulePage.ts";
import type { OptionSpec } from "../../server/src/core/lint/options.ts";
import type { Rule } from "../../server/src/core/lint/rule.ts";
import { createService } from "../../server/src/core/service.ts";

/** Files that follow from the rules' declarations: their pages, the table of all, the schema of `.dockwise.yaml`, the settings in package.json. */
export function ruleFiles(root: string): ReadonlyMap<string, string> {
  const service = createService();
  const files = new Map<string, string>();
  for (const rule of service.rules) {
    const questions = rule.meta.questions.flatMap((id) => service.question(id) ?? []);
    files.set(`content/rules/${rule.meta.id}.md`, rulePage(rule, questions));
  }
  files.set("content/rules/README.md", table(service.rules));
  files.set("content/dockwise.schema.json", json(configSchema(service.rules)));
  const manifest = manifestWithRules(root, service.rules);
  if (manifest !== undefined) files.set("package.json", manifest);
  return files;
}

const titles = { dockerfile: "Dockerfile", compose: "Compose", dockerignore: ".dockerignore" };

function table(rules: readonly Rule[]): string {
  const parts = ["# Rules", "Written by `npm run gen` from the rules themselves."];
  for (const language of ["dockerfile", "compose", "dockerignore"] as const) {
    const rows = rules
      .filter((rule) => rule.language === language)
      .map(({ meta, fix }) => {
        const [, name] = meta.id.split("/");
        const same = (meta.sameAs ?? []).map((code) => code.slice(code.indexOf(":") + 1)).join(", ");
        return `| [${name}](${meta.id}.md) | ${meta.summary} | ${meta.severity} | ${meta.preset} | ${fix?.safety ?? "–"} | ${same} |`;
      });
    parts.push(`## ${titles[language]}`);
    parts.push(
      [
        "| rule | | severity | preset | fix | same as |",
        "| --- | --- | --- | --- | --- | --- |",
        ...rows,
      ].join("\n"),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

const severities = ["error", "warning", "info", "hint", "off"];

function ruleSchema({ meta, options }: Rule): object {
  const own = Object.entries(options ?? {}).map(([name, spec]) => [name, optionSchema(spec)]);
  const severity = {
    enum: severities,
    description: `Default: ${meta.severity}, in the preset ${meta.preset}.`,
  };
  return {
    description: meta.summary,
    anyOf: [
      severity,
      { type: "object", additionalProperties: false, properties: { severity, ...Object.fromEntries(own) } },
    ],
  };
}

function optionSchema(spec: OptionSpec): object {
  const type = Array.isArray(spec.default)
    ? { type: "array", items: { type: "string" } }
    : { type: typeof spec.default };
  return {
    ...type,
    ...(spec.choices && { enum: spec.choices }),
    default: spec.default,
    description: spec.doc,
  };
}

function ruleProperties(rules: readonly Rule[]): { readonly [id: string]: object } {
  return Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSchema(rule)]));
}

function configSchema(rules: readonly Rule[]): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Dockwise configuration (.dockwise.yaml)",
    type: "object",
    additionalProperties: false,
    properties: {
      preset: {
        enum: ["recommended", "strict", "all"],
        default: "recommended",
        description: "Which rules are on. Each preset holds those of the one before.",
      },
      rules: {
        type: "object",
        description: "A severity, or a mapping with severity and options, by rule id.",
        additionalProperties: false,
        properties: ruleProperties(rules),
      },
    },
  };
}

/** The manifest with the setting `dockwise.rules` brought up to date; undefined while the manifest has no settings. */
function manifestWithRules(root: string, rules: readonly Rule[]): string | undefined {
  const path = join(root, "package.json");
  if (!existsSync(path)) return undefined;
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const configuration = manifest.contributes?.configuration;
  for (const section of Array.isArray(configuration) ? configuration : [configuration]) {
    const setting = section?.properties?.["dockwise.rules"];
    if (!setting) continue;
    setting.properties = ruleProperties(rules);
    return json(manifest);
  }
  return undefined;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
