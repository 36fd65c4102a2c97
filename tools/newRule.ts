import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { knowledgeFiles } from "./gen/knowledge.ts";
import { writeFiles } from "./gen/write.ts";

const languages = ["dockerfile", "compose", "dockerignore"];
const [language = "", name = ""] = process.argv.slice(2);
if (!languages.includes(language) || !/^(no|use|require)-[a-z0-9-]+$/.test(name)) {
  console.error("Usage: npm run new-rule dockerfile|compose|dockerignore no-…|use-…|require-…");
  process.exit(2);
}
const path = join("server/src/core/rules", language, `${name}.ts`);
if (existsSync(path)) {
  console.error(`${path} exists already`);
  process.exit(2);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, scaffold(language, name));
writeFiles(process.cwd(), knowledgeFiles(process.cwd()));
console.log(`Wrote ${path} and listed it. Fill it in; server/src/core/lint/rule.ts documents the fields.
Leave out "fix" and "sameAs" where there is none. The example fails until the rule is written:
  npx vitest run test/rules -t ${language}/${name}
Then:
  npm run gen && npx biome check --write ${path} && npx tsc -b`);

/** A declaration that compiles and whose example fails. */
function scaffold(forLanguage: string, id: string): string {
  const bad: Record<string, string> = {
    dockerfile: "FROM alpine:3.23\\n«RUN» true\\n",
    compose: "services:\\n  web:\\n    «image»: web:1.0.0\\n",
    dockerignore: "«node_modules»\\n",
  };
  const visitor: Record<string, string> = {
    dockerfile: "instruction: {\n      RUN() {},\n    },",
    compose: "service() {},",
    dockerignore: "file() {},",
  };
  const good = (bad[forLanguage] ?? "").replace(/[«»]/g, "");
  return `import { ${forLanguage}Rule } from "../../lint/rule.ts";

export default ${forLanguage}Rule({
  meta: {
    id: "${forLanguage}/${id}",
    summary: "Say in one imperative sentence what to do.",
    why: "Say why it matters, in at most 40 words, without repeating the message.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q26"],
    sameAs: [],
    references: [{ title: "Dockerfile reference", url: "https://docs.docker.com/reference/dockerfile/" }],
  },
  messages: { found: "Name the thing that is wrong, in at most 90 characters" },
  fix: { safety: "safe", title: "Say what is done, in a few words" },
  examples: [{ title: "What it finds", bad: "${bad[forLanguage]}", good: "${good}" }],
  quiet: [{ code: "${good}", because: "of a reason that completes this sentence" }],
  create: () => ({
    ${visitor[forLanguage]}
  }),
});
`;
}
