import { commandProblem } from "../../compose/commandLine.ts";
import type { ComposeNode, ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

const places = [
  "services.*.command",
  "services.*.entrypoint",
  "services.*.post_start.*.command",
  "services.*.pre_start.*.command",
  "services.*.pre_stop.*.command",
  "services.*.develop.watch.*.exec.command",
];

export default composeRule({
  meta: {
    id: "compose/no-invalid-command",
    summary: "Close the quotes of a command that is written as one text.",
    why: "Compose cuts such a text into words by quotes, backslashes and `$(…)`, like a shell but without one. Where the text does not come out even, it refuses the file.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18", "Q6"],
    references: [
      { title: "command", url: "https://docs.docker.com/reference/compose-file/services/#command" },
    ],
  },
  messages: {
    quote: "Nothing closes this {sign}, so Compose can't cut the command into words",
    bracket: "Compose can't read a {sign} outside of quotes; put the text in quotes, or write a list",
    backslash: "Nothing stands behind the last backslash of this command",
  },
  examples: [
    {
      title: "An apostrophe",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    command: echo don«'»t\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    command: [echo, don't]\n",
      message: "Nothing closes this ', so Compose can't cut the command into words",
    },
    {
      title: "A quote that ends on no line of a block",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    entrypoint: >\n      sh -c\n      «"»./migrate $${DB} &&\n      ./serve\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    entrypoint: >\n      sh -c\n      "./migrate $${DB} &&\n      ./serve"\n',
    },
    {
      title: "Brackets of a shell",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    post_start:\n      - command: «(»sleep 5; ./warm-up)\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    post_start:\n      - command: sh -c '(sleep 5; ./warm-up)'\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    command: sh -c \"echo 'it''s' $$(date) \\\"(a)\\\"\"\n    entrypoint: ['sh', '-c', \"echo don't (really)\"]\n",
      because: "the quotes come out even, and a list is not cut",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    healthcheck: {test: "test \'("}\n',
      because: "the test of a health check goes to a shell as it is",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    command: serve ${OPTIONS:-"} \\(a\\)\n',
      because: "a variable may hold the other quote, and a backslash takes a sign's meaning",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const check = (node: ScalarNode): void => {
      const problem = commandProblem(node);
      if (!problem || !first(problem.part.span)) return;
      context.report(problem.part.span, problem.kind, { data: { sign: problem.part.text } });
    };
    return {
      document(document) {
        for (const place of places) for (const node of document.at(place)) if (isText(node)) check(node);
      },
    };
  },
});

function isText(node: ComposeNode): node is ScalarNode {
  return node.kind === "scalar" && typeof node.value === "string" && !node.tag;
}
