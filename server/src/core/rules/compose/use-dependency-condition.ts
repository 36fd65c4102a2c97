import { listToConditions } from "../../compose/edits/dependencies.ts";
import type { ComposeDocument } from "../../compose/model.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/use-dependency-condition",
    summary: "Wait until a service with a health check is healthy.",
    why: "The short form of `depends_on` waits only until the container of {name} is started, which for a database is seconds before it takes connections. Its health check tells the moment.",
    category: "operability",
    severity: "info",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q162"],
    references: [
      { title: "Startup order", url: "https://docs.docker.com/compose/how-tos/startup-order/" },
      { title: "depends_on", url: "https://docs.docker.com/reference/compose-file/services/#depends_on" },
    ],
  },
  messages: { started: "{dependent} does not wait until {name} is healthy, though it has a check" },
  fix: { safety: "suggestion", title: "Wait until it is healthy" },
  examples: [
    {
      title: "A list with comments",
      bad: 'services:\n  api:\n    image: shop/api:1.4\n    depends_on: # both\n      # orders\n      - «db» # Postgres\n      - "mail"\n    restart: always\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  mail:\n    image: shop/mail:1.4',
      good: 'services:\n  api:\n    image: shop/api:1.4\n    depends_on: # both\n      # orders\n      db: # Postgres\n        condition: service_healthy\n      "mail":\n        condition: service_started\n    restart: always\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  mail:\n    image: shop/mail:1.4',
      message: "api does not wait until db is healthy, though it has a check",
    },
    {
      title: "In flow style",
      bad: "services:\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  api:\n    image: shop/api:1.4\n    depends_on: [cache, «db»]\n  cache:\n    image: redis:8\n",
      good: "services:\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  api:\n    image: shop/api:1.4\n    depends_on: {cache: {condition: service_started}, db: {condition: service_healthy}}\n  cache:\n    image: redis:8\n",
    },
    {
      title: "A list that is not indented",
      bad: "services:\n    api:\n        image: shop/api:1.4\n        depends_on:\n        - «db»\n        # the second one\n        - «db2»\n    db: &db\n        image: postgres:18\n        healthcheck:\n            test: pg_isready\n    db2: *db\n",
      good: "services:\n    api:\n        image: shop/api:1.4\n        depends_on:\n            db:\n                condition: service_healthy\n        # the second one\n            db2:\n                condition: service_healthy\n    db: &db\n        image: postgres:18\n        healthcheck:\n            test: pg_isready\n    db2: *db\n",
    },
    {
      title: "A list that several services share",
      bad: "x-needs: &needs [«db»]\nservices:\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  api:\n    image: shop/api:1.4\n    depends_on: *needs\n  jobs:\n    image: shop/jobs:1.4\n    depends_on: *needs\n",
      good: "x-needs: &needs {db: {condition: service_healthy}}\nservices:\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n  api:\n    image: shop/api:1.4\n    depends_on: *needs\n  jobs:\n    image: shop/jobs:1.4\n    depends_on: *needs\n",
      notFixed: "The list belongs to others as well.",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: [db, cache]\n  db:\n    image: postgres:18\n    healthcheck: {disable: true}\n  cache:\n    image: redis:8\n    healthcheck: {interval: 10s}\n",
      because: "there is no check to wait for",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {db: {condition: service_started}}\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n",
      because: "the long form says what is wanted",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: [db]\n    deploy: {update_config: {order: start-first}}\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready]}\n",
      because: "Swarm takes the short form only, and ignores it",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const list = service.map?.get("depends_on");
        if (list?.value.kind !== "list" || isForSwarm(document, context.path)) return;
        const edits = mayDefineAnchor(context.file, list.span)
          ? undefined
          : listToConditions(context.file, list.value, (name) => [
              `condition: ${hasCheck(document, name) ? "service_healthy" : "service_started"}`,
            ]);
        for (const { name, span } of service.dependsOn) {
          if (!hasCheck(document, name) || !first(span)) continue;
          context.report(span, "started", {
            data: { name, dependent: service.name },
            fixes: [edits && { title: `Wait until ${name} is healthy`, edits }],
          });
        }
      },
    };
  },
});

function hasCheck(document: ComposeDocument, name: string): boolean {
  const healthcheck = document.service(name)?.healthcheck;
  return healthcheck?.test !== undefined && !healthcheck.disabled;
}
