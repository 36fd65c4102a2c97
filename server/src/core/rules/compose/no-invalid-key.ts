import { quoted } from "../../compose/edits/quoting.ts";
import { shortened } from "../../compose/schema/places.ts";
import { kindOfKey } from "../../compose/schema/words.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-key",
    summary: "Quote the keys that YAML would not read as text.",
    why: "Every key of a Compose file is text. YAML makes a number of a plain 8080 and a boolean of a plain true, and the loader stops at a key that is one.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [
      {
        title: "convertToStringKeysRecursive in the loader",
        url: "https://github.com/compose-spec/compose-go/blob/main/loader/loader.go",
      },
    ],
  },
  messages: { kind: "The key {key} is read as {given}; Compose takes only text" },
  fix: { safety: "safe", title: "Put it in quotes" },
  examples: [
    {
      title: "Labels and variables",
      bad: "services:\n  web:\n    image: nginx:1.30\n    labels:\n      «1»: first # of two\n    environment: {«true»: yes}\n",
      good: 'services:\n  web:\n    image: nginx:1.30\n    labels:\n      "1": first # of two\n    environment: {"true": yes}\n',
      message: "The key 1 is read as a number; Compose takes only text",
    },
    {
      title: "A service",
      bad: "services:\n  «2048»:\n    image: shop/game:1.4\n",
      good: 'services:\n  "2048":\n    image: shop/game:1.4\n',
    },
    {
      title: "A date, also in data of your own",
      bad: "x-holidays: {«2026-12-25»: closed}\nservices:\n  web:\n    image: nginx:1.30\n    labels: {«2026-01-31»: released}\n",
      good: 'x-holidays: {"2026-12-25": closed}\nservices:\n  web:\n    image: nginx:1.30\n    labels: {"2026-01-31": released}\n',
      message: "The key 2026-12-25 is read as a date; Compose takes only text",
    },
    {
      title: "A key in brackets",
      bad: "services:\n  web:\n    image: nginx:1.30\n    labels:\n      ? «[tier, zone]»\n      : front\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    labels:\n      tier: front\n      zone: front\n",
      notFixed: "Nobody knows which text is meant.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web2:\n    image: nginx:1.30\n    environment: {'1': a, 1st: b}\n",
      because: "quotes and letters make it text",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    labels: {on: a, no: b, y: c}\n",
      because: "to Compose these words are text, not booleans",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    labels: [1=a]\n",
      because: "an item of a list is one text",
    },
  ],
  create: (context) => ({
    document({ schemaProblems }) {
      for (const problem of schemaProblems) {
        if (problem.kind !== "key-kind") continue;
        const { key, keySpan, merged, value } = problem.entry;
        const given = kindOfKey(key) ?? "text";
        const isFixed = merged || value.parent?.via || /list|mapping/.test(given);
        context.report(keySpan, "kind", {
          data: { key: shortened(key), given },
          fixes: [isFixed ? undefined : { edits: [replace(keySpan, quoted(key))] }],
        });
      }
    },
  }),
});
