import { replaceScalar } from "../../compose/edits/splices.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-quoted-list-value",
    summary: "Put no quotes around the value in a list of variables.",
    why: 'In `NAME="value"` YAML sees one text that merely holds quotes, and no shell takes them away. The program gets them as the first and last character of its setting.',
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q20"],
    references: [
      { title: "environment", url: "https://docs.docker.com/reference/compose-file/services/#environment" },
    ],
  },
  messages: { kept: "The quotes become part of the value of {name}" },
  fix: { safety: "safe", title: "Take the quotes away" },
  examples: [
    {
      title: "A list",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - TITLE=«\"My shop\"» # shown on top\n      - MODE=«'dark'»\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - TITLE=My shop # shown on top\n      - MODE=dark\n",
      message: "The quotes become part of the value of TITLE",
    },
    {
      title: "Build arguments, with nothing in the quotes",
      bad: 'services:\n  web:\n    build:\n      context: .\n      args: [SUFFIX=«""»]\n',
      good: "services:\n  web:\n    build:\n      context: .\n      args: [SUFFIX=]\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - \"TITLE=My shop\"\n      - 'MODE=dark'\n",
      because: "YAML takes the quotes around the whole item",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    environment:\n      TITLE: "My shop"\n',
      because: "in a mapping they are quotes of YAML",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - NAMES="a","b"\n      - ARGS=--name="a b"\n',
      because: "the quotes do not go around the value",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      service({ environment, build }) {
        for (const { form, name, node, value } of [...environment, ...(build?.args ?? [])]) {
          const inner =
            form === "list" ? /^(["'])((?:(?!\1).)*)\1$/s.exec(value?.text ?? "")?.[2] : undefined;
          if (inner === undefined || !value || node.kind !== "scalar" || !first(value.span)) continue;
          const editable = !node.via && node.mapped.exact() !== undefined;
          context.report(value, "kept", {
            data: { name },
            fixes: [
              editable
                ? {
                    // Quotes in quotes may be there on purpose.
                    safety: node.style === "plain" ? "safe" : "suggestion",
                    edits: [replaceScalar(file, node, `${name}=${inner}`)],
                  }
                : undefined,
            ],
          });
        }
      },
    };
  },
});
