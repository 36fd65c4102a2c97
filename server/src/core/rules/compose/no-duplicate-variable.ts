import { removeItem } from "../../compose/edits/splices.ts";
import type { Variable } from "../../compose/model.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-duplicate-variable",
    summary: "Set each variable of a list once.",
    why: "The last one counts, so whoever changes the first wonders why nothing happens. In a mapping Compose would refuse the second; in a list it says nothing.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q20"],
    references: [
      { title: "environment", url: "https://docs.docker.com/reference/compose-file/services/#environment" },
    ],
  },
  messages: { again: "{name} is set again below, so this value is never used" },
  fix: { safety: "safe", title: "Remove the one without effect" },
  examples: [
    {
      title: "A variable that is set twice",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - «MODE»=development\n      - PORT=80\n      # for the shop\n      - MODE=production\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    environment:\n      - PORT=80\n      # for the shop\n      - MODE=production\n",
      message: "MODE is set again below, so this value is never used",
    },
    {
      title: "Build arguments, twice more",
      bad: "services:\n  web:\n    build:\n      context: .\n      args: [«BASE»=a, «BASE»=b, BASE]\n",
      good: "services:\n  web:\n    build:\n      context: .\n      args: [BASE]\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment: [MODE=a, mode=b]\n",
      because: "variables differ in case",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment: [MODE=a, MODE=a]\n",
      because: "an item that is there twice has a rule of its own",
    },
    {
      code: "services:\n  web:\n    build: {context: ., args: [MODE=a]}\n    environment: [MODE=b]\n",
      because: "the one is there while building, the other while running",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    environment: ['${A}_URL=a', '${B}_URL=b']\n",
      because: "a variable hides the names",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const check = (variables: readonly Variable[]): void => {
      if (variables[0]?.form !== "list") return;
      const last = new Map(variables.map((variable) => [variable.name, variable]));
      for (const variable of variables) {
        const { name, nameSpan, node } = variable;
        const winner = last.get(name);
        if (!winner || winner === variable || name.includes("$")) continue;
        if (textOf(winner) === textOf(variable) || !first(nameSpan)) continue;
        const shared = node.via !== undefined || mayDefineAnchor(file, node.span);
        context.report(nameSpan, "again", {
          data: { name },
          fixes: [shared ? undefined : { edits: [removeItem(file, node)] }],
          related: [{ span: winner.nameSpan, message: "This one counts" }],
          tags: ["unnecessary"],
        });
      }
    };
    return {
      service({ environment, build }) {
        check(environment);
        check(build?.args ?? []);
      },
    };
  },
});

function textOf({ name, value }: Variable): string {
  return value ? `${name}=${value.text}` : name;
}
