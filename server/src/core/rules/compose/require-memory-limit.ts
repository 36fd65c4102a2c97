import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { limitsMemory } from "../../compose/resourceLimits.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-memory-limit",
    summary: "Limit the memory of every service.",
    why: "Without a limit one leak takes the memory of the whole machine, and the kernel may then end whatever process it likes. With one, only the leaking container ends. Measure with `docker stats` before you choose.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q128", "Q179"],
    references: [
      {
        title: "Resource constraints",
        url: "https://docs.docker.com/engine/containers/resource_constraints/",
      },
      { title: "resources", url: "https://docs.docker.com/reference/compose-file/deploy/#resources" },
    ],
  },
  messages: { missing: "{service} may take all memory of the machine" },
  examples: [
    {
      title: "No limit, and only a reservation",
      bad: "services:\n  «api»:\n    image: shop/api:1.4\n  «jobs»:\n    image: shop/jobs:1.4\n    deploy: {resources: {limits: {cpus: '1'}, reservations: {memory: 256M}}}\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: 512m\n  jobs:\n    image: shop/jobs:1.4\n    deploy: {resources: {limits: {cpus: '1', memory: 512M}, reservations: {memory: 256M}}}\n",
      message: "api may take all memory of the machine",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: ${LIMIT}\n  jobs:\n    image: shop/jobs:1.4\n    deploy: {resources: {limits: {memory: 1G}}}\n",
      because: "both have a limit",
    },
    {
      code: "services:\n  api:\n    extends: {file: base.yaml, service: api}\n    image: shop/api:1.4\n",
      because: "the base may have the limit",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n",
      files: { "compose.override.yaml": "services:\n  api:\n    mem_limit: 1g\n" },
      because: "the override file has the limit",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const missing = neverHas(service, context.project, limitsMemory);
        if (missing && first(service.nameSpan)) {
          context.report(service.nameSpan, "missing", { data: { service: service.name } });
        }
      },
    };
  },
});
