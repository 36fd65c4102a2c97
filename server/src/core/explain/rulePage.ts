import type { Question } from "../knowledge/question.ts";
import type { Example, Language, Rule } from "../lint/rule.ts";

const fenceOf: Record<Language, string> = {
  dockerfile: "dockerfile",
  compose: "yaml",
  dockerignore: "gitignore",
};

/** The page of a rule: why, before and after, when it is quiet, options, what it is called elsewhere. */
export function rulePage(rule: Rule, questions: readonly Question[]): string {
  const { meta } = rule;
  const parts = [
    `# ${meta.id}`,
    meta.summary,
    facts(rule),
    "## Why",
    withoutPlaceholders(meta.why),
    ...questions.map((question) => `- ${question.id}: ${question.title}`),
    ...rule.examples.flatMap((example) => exampleParts(rule, example)),
    "## Stays quiet",
    ...rule.quiet.flatMap((quiet) => [`Because ${quiet.because}:`, fence(rule, quiet.code)]),
    ...optionParts(rule),
    "## Silence it",
    `Above the place: \`# dockwise-ignore ${meta.id} -- reason\`. In \`.dockwise.yaml\`: \`${meta.id}: off\` under \`rules\`.`,
    ...referenceParts(rule),
  ];
  return `${joinParts(parts)}\n`;
}

function facts({ meta, fix }: Rule): string {
  const fixed = fix ? `fix: ${fix.title} (${fix.safety})` : "no automatic fix";
  const same = meta.sameAs?.length
    ? ` · same as ${meta.sameAs.map((code) => code.replace(":", " ")).join(", ")}`
    : "";
  return `*${meta.severity} · ${meta.category} · in preset ${meta.preset} · ${fixed} · since ${meta.since}${same}*`;
}

function exampleParts(rule: Rule, example: Example): string[] {
  const after = example.notFixed ?? (rule.fix ? "After the fix:" : "Better:");
  return [
    `## ${example.title}`,
    fence(rule, example.bad.replace(/[«»]/g, "")),
    after,
    fence(rule, example.good),
  ];
}

function optionParts({ options }: Rule): string[] {
  const entries = Object.entries(options ?? {});
  if (entries.length === 0) return [];
  const rows = entries.map(
    ([name, spec]) => `- \`${name}\` (default \`${JSON.stringify(spec.default)}\`): ${spec.doc}`,
  );
  return ["## Options", ...rows];
}

function referenceParts({ meta }: Rule): string[] {
  if (meta.references.length === 0) return [];
  return ["## References", ...meta.references.map(({ title, url }) => `- [${title}](${url})`)];
}

function fence(rule: Rule, code: string): string {
  return `\`\`\`${fenceOf[rule.language]}\n${code.endsWith("\n") ? code : `${code}\n`}\`\`\``;
}

/** On a page there is no file for `{image}` to come from. */
function withoutPlaceholders(text: string): string {
  return text.replace(/`?\{(\w+)\}`?/g, (_, name: string) => `*${name}*`);
}

/** A blank line between the parts, none between the items of a list. */
function joinParts(parts: readonly string[]): string {
  let page = "";
  for (const [index, part] of parts.entries()) {
    const inList = part.startsWith("- ") && parts[index - 1]?.startsWith("- ");
    page += (index === 0 ? "" : inList ? "\n" : "\n\n") + part;
  }
  return page;
}
