import { addHealthcheck } from "../../compose/edits/healthchecks.ts";
import { isJob } from "../../compose/jobs.ts";
import { lacks } from "../../compose/merged/absence.ts";
import type { ComposeDocument } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-healthcheck",
    summary: "Give every server a health check.",
    why: "Without one Docker sees that a process runs, not that it answers: `depends_on` cannot wait for it, a rolling update goes on over a server that hangs, and `docker ps` shows nothing amiss.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q43", "Q162"],
    references: [
      { title: "healthcheck", url: "https://docs.docker.com/reference/compose-file/services/#healthcheck" },
      { title: "Startup order", url: "https://docs.docker.com/compose/how-tos/startup-order/" },
    ],
  },
  messages: { missing: "Nothing tells whether {service} answers: neither it nor {image} has a health check" },
  fix: { safety: "suggestion", title: "Add a health check" },
  examples: [
    {
      title: "A database",
      bad: "services:\n  «db»:\n    image: postgres:18\n    volumes: ['pg:/var/lib/postgresql']\nvolumes: {pg: }\n",
      good: 'services:\n  db:\n    image: postgres:18\n    volumes: [\'pg:/var/lib/postgresql\']\n    healthcheck:\n      test: ["CMD", "pg_isready", "-h", "127.0.0.1", "-U", "postgres"]\n      interval: 10s\n      timeout: 5s\n      retries: 5\n      start_period: 30s\nvolumes: {pg: }\n',
      message: "Nothing tells whether db answers: neither it nor postgres has a health check",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  off:\n    image: redis:8\n    healthcheck: {disable: true}\n",
      because: "one has a check, and the other wants none",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    ports: ['127.0.0.1:3000:3000']\n  own:\n    build: .\n",
      because: "nobody knows whether these images bring one",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {db: {condition: service_healthy}}\n  db:\n    image: postgres:18\n",
      because: "waiting for it is an error already, which another rule tells",
    },
    {
      code: "services:\n  shell:\n    image: debian:trixie\n    command: sleep infinity\n  migrate:\n    image: postgres:18\n    command: psql -f schema.sql\n",
      because: "neither is a server",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n",
      files: { "compose.override.yaml": "services:\n  db:\n    healthcheck: {test: [CMD, pg_isready]}\n" },
      because: "the override file has the check",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const reference = service.image?.reference;
        const known = reference && context.images.of(reference);
        if (!known || service.build || known.healthcheck !== false || known.startsNothing) return;
        if (known.probes.length === 0 && service.ports.length === 0) return;
        if (isJob(service) || isAwaited(document, service.name)) return;
        if (!lacks(service, context.project, ["healthcheck"]) || !first(service.nameSpan)) return;
        const probes = known.probes.filter(([program = ""]) => program.startsWith("/") || known.has(program));
        const added = addHealthcheck(context.file, service, probes);
        context.report(service.nameSpan, "missing", {
          data: { service: service.name, image: known.name },
          fixes: [added && { title: `Check ${service.name} with ${added.program}`, edits: [added.edit] }],
        });
      },
    };
  },
});

function isAwaited({ services }: ComposeDocument, name: string): boolean {
  return services.some(({ dependsOn }) =>
    dependsOn.some((one) => one.name === name && one.condition?.text === "service_healthy"),
  );
}
