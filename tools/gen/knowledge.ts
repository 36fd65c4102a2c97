import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { composeSchemaModule } from "./composeSchema.ts";
import { readQuestions } from "./questions.ts";

/** Files by path (relative to the repository) that follow from content/ and from the names of the rule files. */
export function knowledgeFiles(root: string): ReadonlyMap<string, string> {
  const questions = readQuestions(root);
  const rules = ruleFiles(root);
  const knowledge = "server/src/core/knowledge";
  return new Map([
    [
      `${knowledge}/ids.gen.ts`,
      idsModule(
        questions.map(({ question }) => question.id),
        rules,
      ),
    ],
    [
      `${knowledge}/questions.gen.ts`,
      dataModule(
        "questions",
        "readonly Question[]",
        'import type { Question } from "./question.ts";',
        questions.map(({ question }) => question),
      ),
    ],
    [
      `${knowledge}/paths.gen.ts`,
      dataModule(
        "paths",
        "readonly QuestionPath[]",
        'import type { QuestionPath } from "./path.ts";',
        readPaths(root, new Set(questions.map(({ question }) => question.number))),
      ),
    ],
    [
      `${knowledge}/questions.gen.json`,
      `${JSON.stringify(Object.fromEntries(questions.map(({ body }) => [body.id, body])), null, 1)}\n`,
    ],
    [
      `${knowledge}/images.gen.ts`,
      dataModule(
        "imageData",
        "ImageData",
        'import type { ImageData } from "./images.ts";',
        readYaml(join(root, "content/images.yaml")),
      ),
    ],
    [
      `${knowledge}/licenses.gen.ts`,
      dataModule(
        "licenseData",
        "LicenseData",
        'import type { LicenseData } from "./licenses.ts";',
        readYaml(join(root, "content/licenses.yaml")),
      ),
    ],
    [
      `${knowledge}/reference.gen.ts`,
      dataModule("reference", "{ readonly [anchor: string]: string }", "", {
        ...prefixed("dockerfile", readYaml(join(root, "content/reference/dockerfile.yaml"))),
        ...prefixed("compose", readYaml(join(root, "content/reference/compose.yaml"))),
      }),
    ],
    ["server/src/core/compose/schema/shapes.gen.ts", composeSchemaModule(root)],
    ["server/src/core/rules/registry.gen.ts", registryModule(rules)],
  ]);
}

interface RuleFile {
  readonly language: string;
  readonly name: string;
}

function ruleFiles(root: string): readonly RuleFile[] {
  return ["dockerfile", "compose", "dockerignore"].flatMap((language) => {
    const folder = join(root, "server/src/core/rules", language);
    // A language without rules has no folder.
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => ({ language, name: basename(file, ".ts") }));
  });
}

function readYaml(path: string): unknown {
  return existsSync(path) ? parse(readFileSync(path, "utf8")) : {};
}

/** The paths through the questions; one that names a question that is not there is an error. */
function readPaths(root: string, numbers: ReadonlySet<number>): unknown {
  const paths = readYaml(join(root, "content/paths.yaml")) as { id: string; questions: number[] }[];
  return paths.map(({ questions, ...path }) => {
    const lost = questions.filter((number) => !numbers.has(number));
    if (lost.length > 0)
      throw new Error(`content/paths.yaml: ${path.id} names ${lost.map((one) => `Q${one}`).join(", ")}`);
    return { ...path, questions: questions.map((number) => `Q${number}`) };
  });
}

function prefixed(language: string, texts: unknown): { [anchor: string]: string } {
  return Object.fromEntries(
    Object.entries(texts as { [anchor: string]: string }).map(([anchor, text]) => [
      `${language}:${anchor}`,
      text.trim(),
    ]),
  );
}

const notice = "// Written by `npm run gen`; change what it is written from instead.\n";

function idsModule(questions: readonly string[], rules: readonly RuleFile[]): string {
  const union = (ids: readonly string[]) =>
    ids.length === 0 ? "never" : ids.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
  const ruleIds = rules.map(({ language, name }) => `${language}/${name}`);
  return `${notice}export type QuestionId =${union(questions)};\n\nexport type RuleId =${union(ruleIds)};\n`;
}

function dataModule(name: string, type: string, imports: string, value: unknown): string {
  return `${notice}${imports && `${imports}\n`}\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
}

function registryModule(rules: readonly RuleFile[]): string {
  const nameOf = (rule: RuleFile) =>
    `${rule.language}-${rule.name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = rules.map((rule) => `import ${nameOf(rule)} from "./${rule.language}/${rule.name}.ts";`);
  const list = rules.map((rule) => `  ${nameOf(rule)},`);
  return `${notice}import type { Rule } from "../lint/rule.ts";\n${imports.join("\n")}\n\nexport const rules: readonly Rule[] = [\n${list.join("\n")}\n];\n`;
}
