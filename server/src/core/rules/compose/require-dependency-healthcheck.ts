import { baseWithoutHealthcheck, buildFilesIn } from "../../compose/buildFile.ts";
import { addHealthcheck } from "../../compose/edits/healthchecks.ts";
import { replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import type { ImageReference } from "../../dockerfile/imageReference.ts";
import type { KnownImage } from "../../knowledge/images.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-dependency-healthcheck",
    summary: "Give a health check to every service that others wait for.",
    why: "Nothing in this file and nothing in its image says when {name} is healthy, so `up` stops with an error instead of starting {dependent}. The check belongs to {name}.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q162", "Q43"],
    references: [
      { title: "Startup order", url: "https://docs.docker.com/compose/how-tos/startup-order/" },
      { title: "healthcheck", url: "https://docs.docker.com/reference/compose-file/services/#healthcheck" },
    ],
  },
  messages: {
    missing: "{name} has no health check, so {dependent}, which waits for it, cannot start",
    disabled: "The health check of {name} is switched off, so {dependent} cannot start",
  },
  fix: { safety: "suggestion", title: "Add a health check" },
  examples: [
    {
      title: "A database",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db:\n        condition: «service_healthy»\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: shop # also the name of the database",
      good: 'services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db:\n        condition: service_healthy\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_USER: shop # also the name of the database\n    healthcheck:\n      test: ["CMD", "pg_isready", "-h", "127.0.0.1", "-U", "shop"]\n      interval: 10s\n      timeout: 5s\n      retries: 5\n      start_period: 30s',
      message: "db has no health check, so api, which waits for it, cannot start",
    },
    {
      title: "In flow style",
      bad: 'services:\n  api: {image: "shop/api:1.4", depends_on: {cache: {condition: «service_healthy»}}}\n  cache: {image: "redis:8"}\n',
      good: 'services:\n  api: {image: "shop/api:1.4", depends_on: {cache: {condition: service_healthy}}}\n  cache: {image: "redis:8", healthcheck: {test: ["CMD", "redis-cli", "ping"], interval: 10s, timeout: 5s, retries: 5, start_period: 30s}}\n',
    },
    {
      title: "A service that is built here",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    depends_on:\n      api: {condition: "«service_healthy»"}\n  api:\n    build: ./api\n    ports: ["127.0.0.1:3000:3000"]\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    depends_on:\n      api: {condition: "service_started"}\n  api:\n    build: ./api\n    ports: ["127.0.0.1:3000:3000"]\n',
      fix: "Wait for its start only",
      files: { "api/Dockerfile": 'FROM node:24 AS base\nFROM base\nCOPY . .\nCMD ["node", "server.js"]\n' },
    },
    {
      title: "A check that is switched off",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db:\n        condition: «service_healthy»\n  db:\n    image: shop/db:1.4\n    healthcheck:\n      disable: true\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db:\n        condition: service_started\n  db:\n    image: shop/db:1.4\n    healthcheck:\n      disable: true\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db: {condition: service_healthy}\n      job: {condition: service_completed_successfully}\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  job:\n    image: postgres:18\n",
      because: "the one has a check, and for the other nothing but its end is awaited",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db: {condition: service_healthy}\n      app: {condition: service_healthy}\n  db:\n    image: shop/db:1.4\n  app:\n    build: ./app\n",
      because: "nobody knows what those images bring",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    depends_on: {api: {condition: service_healthy}}\n  api:\n    build: {context: api, dockerfile: prod.Dockerfile, target: app}\n",
      files: {
        "api/prod.Dockerfile": "FROM node:24 AS app\nHEALTHCHECK CMD node probe.js\nFROM node:24 AS test\n",
      },
      because: "the Dockerfile has a check",
    },
    {
      code: "x-check: &check\n  healthcheck: {test: [CMD, pg_isready]}\nservices:\n  api:\n    image: shop/api:1.4\n    depends_on: {db: {condition: service_healthy}, copy: {condition: service_healthy}}\n  db:\n    image: postgres:18\n    <<: *check\n  copy:\n    extends: db\n",
      because: "the check comes with a merge, or from the base",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {db: {condition: service_healthy}}\n  db:\n    image: postgres:18\n",
      files: { "compose.override.yaml": "services: {db: {healthcheck: {test: [CMD, pg_isready]}}}\n" },
      because: "the override file has the check",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {db: {condition: service_healthy}}\n  db:\n    image: postgres:18\n---\nservices:\n  db:\n    healthcheck: {test: [CMD, pg_isready]}\n",
      because: "the next document adds it",
    },
  ],
  create: (context) => {
    const { file, images } = context;
    const first = firstVisits();
    const files = context.related.once(buildFilesIn);
    const baseOf = ({ image, build }: Service): ImageReference | undefined =>
      build ? baseWithoutHealthcheck(build, files) : image?.reference;
    return {
      service(dependent) {
        for (const { name, condition } of dependent.dependsOn) {
          if (condition?.text !== "service_healthy") continue;
          const [target] = file.documents.flatMap((document) => document.service(name) ?? []);
          if (!target || !context.project.whole) continue;
          const all = context.project.services(name);
          if (all.some((one) => one.extends || (one.healthcheck && !one.healthcheck.disabled))) continue;
          const off = all.some((one) => one.healthcheck?.disabled);
          const base = off ? undefined : baseOf(target);
          const known = base && images.of(base);
          if (!off && known?.healthcheck !== false) continue;
          const at = condition.mapped.span();
          if (!first(at)) continue;
          context.report(at, off ? "disabled" : "missing", {
            data: { name, dependent: dependent.name },
            fixes: [known && addCheck(file, target, known), waitForStart(file, condition)],
            related: [{ span: target.nameSpan, message: `${name} is defined here` }],
          });
        }
      },
    };
  },
});

/** With the first of the image's probes whose program is there. */
function addCheck(file: ComposeFile, service: Service, known: KnownImage): FixOffer | undefined {
  const probes = known.probes.filter(([program = ""]) => program.startsWith("/") || known.has(program));
  const added = addHealthcheck(file, service, probes);
  return added && { title: `Check ${service.name} with ${added.program}`, edits: [added.edit] };
}

function waitForStart(file: ComposeFile, condition: ScalarNode): FixOffer | undefined {
  if (condition.via) return undefined;
  return { title: "Wait for its start only", edits: [replaceScalar(file, condition, "service_started")] };
}
