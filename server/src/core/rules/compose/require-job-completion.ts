import { listToConditions } from "../../compose/edits/dependencies.ts";
import { replaceScalar } from "../../compose/edits/splices.ts";
import { isJob } from "../../compose/jobs.ts";
import type { Dependency, Service } from "../../compose/model.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";
import type { Edit } from "../../text/edit.ts";

const completed = "service_completed_successfully";

export default composeRule({
  meta: {
    id: "compose/require-job-completion",
    summary: "Wait until a job is done, not only until it is started.",
    why: "{dependent} starts while {name} is still at work, so it may meet half a schema. Waiting for success also keeps it from starting after a job that failed.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q162", "Q177"],
    references: [
      { title: "Startup order", url: "https://docs.docker.com/compose/how-tos/startup-order/" },
      { title: "depends_on", url: "https://docs.docker.com/reference/compose-file/services/#depends_on" },
    ],
  },
  messages: { started: "{dependent} does not wait until the job {name} is done" },
  fix: { safety: "suggestion", title: "Wait until it is done" },
  examples: [
    {
      title: "A migration, in the short form",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      - db\n      - «migrate» # the schema\n  migrate:\n    image: shop/api:1.4\n    command: ./manage.py migrate\n  db:\n    image: postgres:18\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    depends_on:\n      db:\n        condition: service_started\n      migrate: # the schema\n        condition: service_completed_successfully\n  migrate:\n    image: shop/api:1.4\n    command: ./manage.py migrate\n  db:\n    image: postgres:18\n",
      message: "api does not wait until the job migrate is done",
    },
    {
      title: "The wrong condition",
      bad: "services:\n  api: {image: 'shop/api:1.4', depends_on: {schema: {condition: «service_started»}}}\n  schema: {image: 'flyway/flyway:11', command: -url=jdbc:postgresql://db/shop info}\n",
      good: "services:\n  api: {image: 'shop/api:1.4', depends_on: {schema: {condition: service_completed_successfully}}}\n  schema: {image: 'flyway/flyway:11', command: -url=jdbc:postgresql://db/shop info}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {migrate: {condition: service_completed_successfully}}\n  migrate:\n    image: shop/api:1.4\n    command: migrate\n",
      because: "it waits for the end",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: [setup, init]\n  setup:\n    image: shop/setup:1.4\n    ports: ['8080:8080']\n  init:\n    image: shop/init:1.4\n    restart: always\n",
      because: "a port and a restart policy speak for servers",
    },
    {
      code: 'services:\n  worker:\n    image: shop/api:1.4\n    depends_on: [web]\n  web:\n    image: shop/api:1.4\n    command: sh -c "./manage.py migrate && ./serve"\n',
      because: "that one goes on as a server",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: [migrate]\n    deploy: {update_config: {order: start-first}}\n  migrate:\n    image: shop/api:1.4\n",
      because: "Swarm knows no conditions",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const edits = ({ map }: Service, { name, condition }: Dependency): readonly Edit[] | undefined => {
      if (condition) return condition.via ? undefined : [replaceScalar(file, condition, completed)];
      const list = map?.get("depends_on");
      if (list?.value.kind !== "list" || list.merged || mayDefineAnchor(file, list.span)) return undefined;
      return listToConditions(file, list.value, (each) => [
        `condition: ${each === name ? completed : "service_started"}`,
      ]);
    };
    return {
      service(service, document) {
        if (isForSwarm(document, context.path)) return;
        for (const dependency of service.dependsOn) {
          const { name, span, condition } = dependency;
          const job = document.service(name);
          if (!job || (condition && condition.text !== "service_started") || !isJob(job)) continue;
          const at = condition ? condition.mapped.span() : span;
          if (!first(at)) continue;
          const made = edits(service, dependency);
          context.report(at, "started", {
            data: { name, dependent: service.name },
            fixes: [made && { title: `Wait until ${name} is done`, edits: made }],
            related: [{ span: job.nameSpan, message: `${name} is defined here` }],
          });
        }
      },
    };
  },
});
