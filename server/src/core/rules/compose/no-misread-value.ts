import { quoted } from "../../compose/edits/quoting.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { shortened, valueName } from "../../compose/schema/places.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { remove, replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-misread-value",
    summary: "Put dates in quotes, and give a YAML tag only what it can read.",
    why: "YAML knows more kinds than Compose. A plain 2026-01-31 becomes a point in time, which no key of Compose takes, and a tag such as `!!int` stops the reader at anything else.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [
      { title: "Timestamps in YAML", url: "https://yaml.org/type/timestamp.html" },
      {
        title: "The reader of YAML behind Compose",
        url: "https://github.com/go-yaml/yaml/blob/v3/resolve.go",
      },
    ],
  },
  messages: {
    date: "{what}: {text} is read as a point in time; Compose takes text",
    tag: "{what} says {tag}, but {text} is none",
  },
  fix: { safety: "safe", title: "Put it in quotes" },
  examples: [
    {
      title: "A date",
      bad: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      RELEASED: «2026-01-31» # by hand\n    labels: {built: «2026-01-31T08:00:00Z»}\n",
      good: 'services:\n  web:\n    image: nginx:1.30\n    environment:\n      RELEASED: "2026-01-31" # by hand\n    labels: {built: "2026-01-31T08:00:00Z"}\n',
      message: "RELEASED: 2026-01-31 is read as a point in time; Compose takes text",
    },
    {
      title: "A word behind a tag for numbers",
      bad: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      WORKERS: !!int «many»\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      WORKERS: many\n",
      message: "WORKERS says !!int, but many is none",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      A: '2026-01-31'\n      B: !!str 2026-01-31\n      C: ${DAY:-2026-01-31}\n    command: [--since=2026-01-31]\n",
      because: "quotes, the tag or other characters make it text",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    environment: {A: 2026-13-01, B: 2026-01, C: 2026-01-31T08:00:00, D: '31.1.2026'}\n",
      because: "YAML takes these for text: there is no 13th month, and a time behind a T has a zone",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    environment: {A: !!int 5, B: !!bool true, C: !!binary aGk=, D: !vault abc}\n",
      because: "each tag fits, and what another tool makes of its own is unknown",
    },
  ],
  create: (context) => ({
    document({ schemaProblems }) {
      for (const problem of schemaProblems) {
        if (problem.kind !== "misread") continue;
        const { node, as } = problem;
        const data = { what: valueName(node), text: shortened(node.text), tag: node.tag?.name ?? "" };
        context.report(node, as, { data, fixes: [as === "date" ? inQuotes(node) : withoutTag(node)] });
      }
    },
  }),
});

function inQuotes(node: ScalarNode): FixOffer | undefined {
  return node.via || node.tag ? undefined : { edits: [replace(node.span, quoted(node.text))] };
}

/** Only where nothing else stands between the tag and the value. */
function withoutTag({ via, tag, span }: ScalarNode): FixOffer | undefined {
  if (via || !tag || span.start - tag.span.end > 1) return undefined;
  const edits = [remove({ start: tag.span.start, end: span.start })];
  return { title: `Remove ${tag.name}`, safety: "suggestion", edits };
}
