import { type Duplicate, duplicatesIn } from "../../compose/duplicateKeys.ts";
import { removeEntry, removePair } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { mayDefineAnchor } from "../../compose/origin.ts";
import { placeName, shortened } from "../../compose/schema/places.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-duplicate-key",
    summary: "Write each key of a mapping once.",
    why: "Compose refuses a mapping that has a key twice, `<<` too. Other readers of YAML keep the last one and drop the first without a word.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q19"],
    references: [{ title: "Nodes", url: "https://yaml.org/spec/1.2.2/#3211-nodes" }],
  },
  messages: {
    twice: "{key} is in {place} already",
    merge: "A second << in one mapping is refused; one << takes a list",
  },
  fix: { safety: "suggestion", title: "Keep one of them" },
  examples: [
    {
      title: "The same pair twice",
      bad: "services:\n  web:\n    image: nginx:1.30\n    restart: always\n    init: true\n    «restart»: always # twice\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    restart: always\n    init: true\n",
      message: "restart is in a service already",
    },
    {
      title: "Two values",
      bad: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      MODE: dark\n      LEVEL: 3\n      «MODE»: light\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      LEVEL: 3\n      MODE: light\n",
    },
    {
      title: "Two merges",
      bad: "x-a: &a\n  restart: always\nx-b: &b\n  init: true\nservices:\n  web:\n    image: nginx:1.30\n    <<: *a\n    «<<»: *b\n",
      good: "x-a: &a\n  restart: always\nx-b: &b\n  init: true\nservices:\n  web:\n    image: nginx:1.30\n    <<: [*a, *b]\n",
      message: "A second << in one mapping is refused; one << takes a list",
    },
  ],
  quiet: [
    {
      code: "x-base: &base\n  restart: always\nservices:\n  web:\n    <<: *base\n    restart: no\n    image: nginx:1.30\n",
      because: "what is written in place wins over what is merged",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n---\nservices:\n  web:\n    image: nginx:1.31\n",
      because: "documents are merged",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    labels: {Mode: a, mode: b}\n",
      because: "the case of a key counts",
    },
  ],
  create: (context) => ({
    document({ root }) {
      const { file } = context;
      for (const duplicate of duplicatesIn(root)) {
        if (duplicate.kind === "merge") {
          context.report(duplicate.merge.keySpan, "merge", {
            fixes: [duplicate.map.merges.length === 2 ? joined(file, duplicate) : undefined],
            related: [{ span: duplicate.first.span, message: "The first one is here" }],
          });
          continue;
        }
        const { entry, first, map } = duplicate;
        context.report(entry.keySpan, "twice", {
          data: { key: shortened(entry.key), place: placeName(map) },
          fixes: keepOne(file, duplicate),
          related: [{ span: first.keySpan, message: "It is here first" }],
        });
      }
    },
  }),
});

function joined(
  file: ComposeFile,
  { map, merge, first }: Duplicate & { kind: "merge" },
): FixOffer | undefined {
  const sources = [...first.sources, ...merge.sources];
  if (map.via || sources.some(({ anchor }) => anchor === undefined)) return undefined;
  const key = file.text.slice(first.keySpan.start, first.keySpan.end);
  const list = sources.map(({ anchor }) => `*${anchor}`).join(", ");
  return {
    title: "Merge both with one <<",
    safety: "safe",
    edits: [replace(first.span, `${key}: [${list}]`), removePair(file, map, merge.span)],
  };
}

/** Of two equal pairs the second goes by itself; else most readers would have taken the last. */
function keepOne(file: ComposeFile, { entry, first }: Duplicate & { kind: "key" }): readonly FixOffer[] {
  const textOf = ({ span }: { span: { start: number; end: number } }) =>
    file.text.slice(span.start, span.end);
  const offers: FixOffer[] = [];
  const same = textOf(entry) === textOf(first);
  if (!same && !mayDefineAnchor(file, first.span))
    offers.push({ title: "Remove the first one", edits: [removeEntry(file, first)] });
  if (!mayDefineAnchor(file, entry.span))
    offers.push({
      title: "Remove the second one",
      safety: same ? "safe" : "suggestion",
      edits: [removeEntry(file, entry)],
    });
  return offers;
}
