import { removeItem } from "../../compose/edits/splices.ts";
import { valueName } from "../../compose/schema/places.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-duplicate-item",
    summary: "Name each entry of a list once.",
    why: "Compose refuses a list that holds the same entry twice, and with it the whole file. The second one adds nothing.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [
      {
        title: "The schema that Compose checks",
        url: "https://github.com/compose-spec/compose-go/blob/main/schema/compose-spec.json",
      },
    ],
  },
  messages: { twice: "{item} is in {list} already" },
  fix: { safety: "safe", title: "Remove the second one" },
  examples: [
    {
      title: "A block list",
      bad: "services:\n  web:\n    image: nginx:1.30\n    cap_drop:\n      - MKNOD\n      # raw sockets\n      - «MKNOD»\n      - SETUID\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    cap_drop:\n      - MKNOD\n      # raw sockets\n      - SETUID\n",
      message: "MKNOD is in cap_drop already",
    },
    {
      title: "A flow list",
      bad: "services:\n  web:\n    image: nginx:1.30\n    profiles: [web, all, «web»]\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    profiles: [web, all]\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    command: [echo, a, a]\n",
      because: "arguments may repeat",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["127.0.0.1:80:80", "127.0.0.1:80:80"]\n',
      because: "ports have a rule of their own",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    environment: [MODE=a, MODE=b]\n",
      because: "the entries differ",
    },
  ],
  create: (context) => ({
    document({ schemaProblems }) {
      for (const problem of schemaProblems) {
        if (problem.kind !== "repeated-item") continue;
        const { node, first } = problem;
        const list = node.path.at(-2);
        if (list === "ports" || node.kind !== "scalar") continue;
        const item = node.text.length <= 40 ? node.text : valueName(node);
        context.report(node.via ?? node, "twice", {
          data: { item, list: String(list) },
          fixes: [node.via ? undefined : { edits: [removeItem(context.file, node)] }],
          related: [{ span: first.via ?? first.span, message: "It is here first" }],
        });
      }
    },
  }),
});
