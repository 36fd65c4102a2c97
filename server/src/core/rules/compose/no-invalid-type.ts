import { indentBelowService, looksLikeServiceKey } from "../../compose/edits/moves.ts";
import { removalOfMissing } from "../../compose/edits/removal.ts";
import { asText, converted } from "../../compose/edits/types.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { entryOf } from "../../compose/paths.ts";
import { valueName } from "../../compose/schema/places.ts";
import type { WrongKind } from "../../compose/schema/problem.ts";
import { wrongValueOf } from "../../compose/schema/texts.ts";
import { kindOf, kindsOf } from "../../compose/schema/words.ts";
import { isEmptyDeclaration } from "../../compose/sources.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-type",
    summary: "Give each key the kind of value that Compose takes there.",
    why: "Compose checks the kind of every value before it starts anything: one list where a mapping has to be, or one number without quotes, and it refuses the file.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [{ title: "Services", url: "https://docs.docker.com/reference/compose-file/services/" }],
  },
  messages: {
    kind: "{what} takes {kinds}, not {given}",
    nothing: "{what} has no value; it takes {kinds}",
    shallow: "{what} belongs to a service and has to be indented deeper than its name",
    text: "{what} is one text, {form}, and no mapping",
  },
  fix: { safety: "safe", title: "Write it as Compose takes it" },
  examples: [
    {
      title: "One value where a list has to be",
      bad: "services:\n  web:\n    image: nginx:1.30\n    cap_drop: «ALL» # none is needed\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    cap_drop: [ALL] # none is needed\n",
      message: "cap_drop takes a list, not text",
    },
    {
      title: "A number where text has to be",
      bad: "version: «3.8»\nservices:\n  web:\n    image: nginx:1.30\n    user: «1000»\n",
      good: 'version: "3.8"\nservices:\n  web:\n    image: nginx:1.30\n    user: "1000"\n',
    },
    {
      title: "A colon where an equals sign has to be",
      bad: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      - «MODE: dark»\n      - LEVEL=3\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    environment:\n      - MODE=dark\n      - LEVEL=3\n",
      message: "an entry of environment is one text, NAME=value, and no mapping",
    },
    {
      title: "A list where a mapping has to be",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\n«volumes»:\n  - data # kept\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\nvolumes:\n  data: # kept\n",
    },
    {
      title: "Keys that are not below their service",
      bad: "services:\n  «web»:\n  «image»: nginx:1.30\n  «command»:\n    - serve\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    command:\n      - serve\n",
      fix: "Indent it more",
    },
    {
      title: "Everything below the key is commented out",
      bad: "services:\n  web:\n    image: nginx:1.30\n    «volumes»:\n    # - ./src:/src\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    # - ./src:/src\n",
      message: "volumes has no value; it takes a list",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    command:\n    environment: {DEBUG: true, LEVEL: 3, FROM_HOST: }\n",
      because: "these take nothing, a number or a boolean too",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    user: ${UID:-1000}\n",
      because: "what a variable holds is text",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    ports: !reset null\n",
      because: "the tag takes the key away",
    },
  ],
  create: (context) => ({
    document({ schemaProblems }) {
      for (const problem of schemaProblems) {
        if (problem.kind !== "wrong-kind" || isSaidElsewhere(problem)) continue;
        const { node, shape } = problem;
        const what = valueName(node);
        const kinds = kindsOf(shape);
        const text = asText(problem);
        const entry = entryOf(node);
        const key = entry?.keySpan;
        if (entry && looksLikeServiceKey(entry)) {
          const edits = indentBelowService(context.file, entry);
          const fixes = [edits && ({ title: "Indent it more", safety: "suggestion", edits } as const)];
          context.report(entry.keySpan, "shallow", { data: { what }, fixes });
        } else if (text) {
          context.report(node, "text", { data: { what, form: text.form }, fixes: [text] });
        } else if (node.kind === "scalar" && node.value === null) {
          context.report(key ?? node, "nothing", {
            data: { what, kinds },
            fixes: [withoutValue(context.file, node)],
          });
        } else {
          // Of a block the key is marked that it stands under, or its own first one.
          const word = key ?? (node.kind === "map" ? node.entries[0]?.keySpan : undefined);
          const at = node.kind !== "scalar" && node.style === "block" && word ? word : node;
          const fixes = [converted(context.file, problem)];
          context.report(at, "kind", { data: { what, kinds, given: kindOf(node) }, fixes });
        }
      }
    },
  }),
});

/** A number without a unit, or a boolean that is none of the words to choose from, is not helped by quotes. */
function isSaidElsewhere(problem: WrongKind): boolean {
  return isEmptyDeclaration(problem.node) || wrongValueOf(problem) !== undefined;
}

function withoutValue(file: ComposeFile, node: ScalarNode): FixOffer | undefined {
  const edit = removalOfMissing(file, node);
  const title = node.parent?.kind === "list" ? "Remove the empty entry" : `Remove ${valueName(node)}`;
  return edit && { title, safety: "suggestion", edits: [edit] };
}
