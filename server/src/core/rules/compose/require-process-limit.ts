import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { limitsProcesses } from "../../compose/resourceLimits.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-process-limit",
    summary: "Limit the processes of every service.",
    why: "A fork bomb, or children that nobody waits for, use up the process numbers of the whole machine, and then not even a login works. Threads count too: take two or three times the measured peak.",
    category: "operability",
    severity: "info",
    preset: "all",
    since: "0.2.0",
    questions: ["Q142", "Q141", "Q197"],
    references: [
      { title: "pids_limit", url: "https://docs.docker.com/reference/compose-file/services/#pids_limit" },
      { title: "resources", url: "https://docs.docker.com/reference/compose-file/deploy/#resources" },
    ],
  },
  messages: { missing: "{service} may start any number of processes" },
  examples: [
    {
      title: "No limit, and one for memory only",
      bad: "services:\n  «api»:\n    image: shop/api:1.4\n  «jobs»:\n    image: shop/jobs:1.4\n    deploy: {resources: {limits: {memory: 1G}}}\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    pids_limit: 100\n  jobs:\n    image: shop/jobs:1.4\n    deploy: {resources: {limits: {memory: 1G, pids: 200}}}\n",
      message: "api may start any number of processes",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    pids_limit: ${PIDS}\n  jobs:\n    image: shop/jobs:1.4\n    deploy: {resources: {limits: {pids: 200}}}\n  ci:\n    image: shop/ci:1.4\n    pids_limit: -1\n",
      because: "each says what is wanted",
    },
    {
      code: "services:\n  api:\n    extends: {file: base.yaml, service: api}\n    image: shop/api:1.4\n",
      because: "the base may have the limit",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n",
      files: { "compose.override.yaml": "services:\n  api:\n    pids_limit: 100\n" },
      because: "the override file has the limit",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const missing = neverHas(service, context.project, limitsProcesses);
        if (missing && first(service.nameSpan)) {
          context.report(service.nameSpan, "missing", { data: { service: service.name } });
        }
      },
    };
  },
});
