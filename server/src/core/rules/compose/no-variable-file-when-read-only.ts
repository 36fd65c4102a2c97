import { copiedFiles } from "../../compose/copiedFiles.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, scalarAt } from "../../compose/shortForms/part.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-variable-file-when-read-only",
    summary: "Give a read-only service its secrets and configs from files.",
    why: "Compose mounts what comes from a file, but copies what comes from a variable or from `content` into the container. Into a read-only one it cannot, so `up` stops at this service.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q121"],
    references: [
      {
        title: "injectSecrets in Compose",
        url: "https://github.com/docker/compose/blob/main/pkg/compose/secrets.go",
      },
    ],
  },
  messages: { copied: "{name} comes from {source}; into a read-only service Compose only mounts files" },
  examples: [
    {
      title: "A secret in a variable",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    read_only: true\n    secrets: [«token»]\nsecrets:\n  token: {environment: TOKEN}\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    read_only: true\n    secrets: [token]\nsecrets:\n  token: {file: ./token.txt}\n",
      message: "token comes from environment; into a read-only service Compose only mounts files",
    },
    {
      title: "A config that is written in place",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    read_only: true\n    configs:\n      - source: «settings»\n        target: /etc/settings\nconfigs:\n  settings:\n    content: mode=dark\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    read_only: true\n    configs:\n      - source: settings\n        target: /etc/settings\nconfigs:\n  settings:\n    file: ./settings\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    secrets: [token]\nsecrets: {token: {environment: TOKEN}}\n",
      because: "the service can be written to",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    read_only: true\n    secrets: [token]\nsecrets: {token: {file: ./token}}\n",
      because: "a file is mounted",
    },
    {
      code: "services:\n  api:\n    read_only: ${READ_ONLY}\n    build: {context: ., secrets: [token]}\n    secrets: [token]\nsecrets: {token: {environment: TOKEN}}\n",
      because: "a variable decides, and a build is no container",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        if (!isTrue(scalarAt(service.map, "read_only")) || isForSwarm(document, context.path)) return;
        for (const { name, span, source } of copiedFiles(service, document)) {
          if (first(span))
            context.report(span, "copied", {
              data: { name, source: source.key },
              related: [{ span: source.keySpan, message: `${name} is declared here` }],
            });
        }
      },
    };
  },
});
