import { insertEntry } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { ComposeNode, MapNode } from "../../compose/node.ts";
import { isOverlay } from "../../compose/overlay.ts";
import { entryOf } from "../../compose/paths.ts";
import { meantKey } from "../../compose/schema/keys.ts";
import { placeName, valueName } from "../../compose/schema/places.ts";
import type { SchemaProblem } from "../../compose/schema/problem.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import type { Span } from "../../text/span.ts";

export default composeRule({
  meta: {
    id: "compose/require-key",
    summary: "Write the keys that Compose cannot do without.",
    why: "Compose checks the finished model: where such a key is missing in every file that you pass, it refuses the project as a whole.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [{ title: "Services", url: "https://docs.docker.com/reference/compose-file/services/" }],
  },
  messages: { missing: "{place} needs {key}" },
  fix: { safety: "suggestion", title: "Add the key" },
  examples: [
    {
      title: "A dependency without a condition",
      bad: "services:\n  web:\n    image: nginx:1.30\n    depends_on:\n      «api»:\n        restart: true\n  api:\n    image: shop/api:1.4\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    depends_on:\n      api:\n        restart: true\n        condition: service_started\n  api:\n    image: shop/api:1.4\n",
      message: "a dependency needs condition",
    },
    {
      title: "A mount without a type",
      bad: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - «source»: ./html\n        target: /usr/share/nginx/html\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes:\n      - source: ./html\n        target: /usr/share/nginx/html\n        type: bind\n",
      message: "an entry of volumes needs type",
    },
    {
      title: "A model without its name",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    models: [llm]\nmodels:\n  «llm»: {context_size: 4096}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    models: [llm]\nmodels:\n  llm: {context_size: 4096, model: ai/smollm2}\n",
      notFixed: "Nobody knows which model is meant.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    depends_on:\n      api:\n        restart: true\n",
      name: "compose.override.yaml",
      because: "the file that it overrides may have the key",
    },
    {
      code: "x-mount: &mount {type: bind}\nservices:\n  web:\n    image: nginx:1.30\n    volumes:\n      - {<<: *mount, source: ./a, target: /a}\n",
      because: "the key comes with a merge",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    depends_on: {api: {conditon: service_started}}\n  api:\n    image: shop/api:1.4\n",
      because: "the key is there, only misspelt",
    },
    {
      code: "services:\n  web:\n    extends: {svc: base}\n  api:\n    extends: {file: }\n  base:\n    image: nginx:1.30\n",
      because: "what stands there instead is said already",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    depends_on: [api]\n  api:\n    image: shop/api:1.4\n",
      because: "the short form says it all",
    },
  ],
  create: (context) => ({
    document({ schemaProblems }) {
      if (isOverlay(context.file, context.path, () => context.related.list("."))) return;
      for (const problem of schemaProblems) {
        if (problem.kind !== "missing-key") continue;
        const { map, key } = problem;
        if (schemaProblems.some((one) => mayStandFor(one, map, key))) continue;
        context.report(guilty(map), "missing", {
          data: { place: placeName(map), key },
          fixes: [completed(context.file, map, key)],
        });
      }
    },
  }),
});

/** A slip of the pen that may mean the key, or a pair that is only half written: both are said by another rule. */
function mayStandFor(problem: SchemaProblem, map: MapNode, key: string): boolean {
  if (problem.kind === "unknown-key") return problem.map === map && (meantKey(problem) ?? key) === key;
  if (problem.kind !== "wrong-kind" || problem.node.parent !== map) return false;
  return problem.node.kind === "scalar" && problem.node.value === null;
}

/** The word to mark: the key above, or the first key of an entry of a list. */
function guilty(map: MapNode): Span {
  return map.via ?? entryOf(map)?.keySpan ?? map.entries[0]?.keySpan ?? map.span;
}

function completed(file: ComposeFile, map: MapNode, key: string): FixOffer | undefined {
  const value = map.via ? undefined : likely(map, key);
  return value === undefined
    ? undefined
    : { title: `Add ${key}: ${value}`, edits: [insertEntry(file, map, key, value)] };
}

/** What the rest of the mapping says of a missing value. */
function likely(map: MapNode, key: string): string | undefined {
  if (key === "condition") return "service_started";
  if (key !== "type" || valueName(map.parent ?? map) !== "volumes") return undefined;
  const source = textOf(map.get("source")?.value);
  if (source === undefined) return undefined;
  return /^[./~\\]|^[A-Za-z]:/.test(source) ? "bind" : "volume";
}

function textOf(node: ComposeNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.literal ? node.text : undefined;
}
