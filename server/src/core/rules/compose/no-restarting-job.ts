import { replaceScalar } from "../../compose/edits/splices.ts";
import { runsJob } from "../../compose/jobs.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { restartPolicyOf } from "../../compose/restartPolicy.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-restarting-job",
    summary: "Let a job end.",
    why: "With such a policy the engine starts {name} again whenever it ends, with success too. The job repeats for ever, and a service that waits for its end may never start.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q162", "Q21", "Q177"],
    references: [
      { title: "restart", url: "https://docs.docker.com/reference/compose-file/services/#restart" },
      { title: "Startup order", url: "https://docs.docker.com/compose/how-tos/startup-order/" },
    ],
  },
  messages: {
    restarts: "{dependent} waits for the end of {name}, which is started again and again",
    repeats: "{name} is a job, and this policy starts it again each time it has ended",
  },
  fix: { safety: "suggestion", title: "Run it once" },
  examples: [
    {
      title: "A migration",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    restart: unless-stopped\n    depends_on:\n      migrate:\n        condition: service_completed_successfully\n  migrate:\n    image: shop/api:1.4\n    command: [migrate, up]\n    restart: «unless-stopped» # like the others\n",
      good: 'services:\n  api:\n    image: shop/api:1.4\n    restart: unless-stopped\n    depends_on:\n      migrate:\n        condition: service_completed_successfully\n  migrate:\n    image: shop/api:1.4\n    command: [migrate, up]\n    restart: "no" # like the others\n',
      message: "api waits for the end of migrate, which is started again and again",
    },
    {
      title: "A job that may fail at first",
      bad: "services:\n  api: {image: shop/api:1.4, depends_on: {seed: {condition: service_completed_successfully}}}\n  seed: {image: shop/api:1.4, restart: '«always»'}\n",
      good: "services:\n  api: {image: shop/api:1.4, depends_on: {seed: {condition: service_completed_successfully}}}\n  seed: {image: shop/api:1.4, restart: 'on-failure'}\n",
      fix: "Repeat it only when it fails",
    },
    {
      title: "A migration that nobody waits for",
      bad: "services:\n  schema:\n    image: shop/api:1.4\n    command: alembic upgrade head\n    restart: «always»\n",
      good: 'services:\n  schema:\n    image: shop/api:1.4\n    command: alembic upgrade head\n    restart: "no"\n',
      message: "schema is a job, and this policy starts it again each time it has ended",
    },
    {
      title: "A policy below deploy, which wins over restart",
      bad: "services:\n  api: {image: shop/api:1.4, depends_on: {seed: {condition: service_completed_successfully}}}\n  seed:\n    image: shop/api:1.4\n    restart: on-failure\n    deploy:\n      restart_policy:\n        condition: «any»\n",
      good: "services:\n  api: {image: shop/api:1.4, depends_on: {seed: {condition: service_completed_successfully}}}\n  seed:\n    image: shop/api:1.4\n    restart: on-failure\n    deploy:\n      restart_policy:\n        condition: none\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {seed: {condition: service_completed_successfully}}\n  seed:\n    image: shop/api:1.4\n    restart: on-failure:3\n",
      because: "it is repeated only until it succeeds",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {db: {condition: service_started}}\n  db:\n    image: postgres:18\n    restart: always\n",
      because: "it is a server, and nobody waits for its end",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    command: sh -c 'migrate up && serve'\n    restart: always\n  seed:\n    image: shop/seedbox:1.4\n    restart: always\n",
      because: "the one goes on as a server, and a name alone proves nothing",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {seed: {condition: service_completed_successfully}}\n  seed:\n    image: shop/api:1.4\n    restart: ${RESTART:-always}\n",
      because: "a variable decides",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {seed: {condition: service_completed_successfully}}\n  seed:\n    image: shop/api:1.4\n    restart: always\n    deploy: {restart_policy: {condition: on-failure}}\n",
      because: "the policy below deploy wins",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const endless = (job: Service | undefined): ScalarNode | undefined => {
      const policy = job && restartPolicyOf(job);
      if (!policy || !/^(?:always|unless-stopped|any)$/.test(policy.text)) return undefined;
      return first(policy.mapped.span()) ? policy : undefined;
    };
    return {
      document(document) {
        for (const dependent of document.services) {
          for (const { name, condition } of dependent.dependsOn) {
            if (condition?.text !== "service_completed_successfully") continue;
            const policy = endless(document.service(name));
            if (!policy) continue;
            context.report(policy.mapped.span(), "restarts", {
              data: { name, dependent: dependent.name },
              fixes: offersFor(file, policy),
              related: [{ span: condition.mapped.span(), message: `${dependent.name} waits here` }],
            });
          }
        }
        for (const job of document.services.filter(runsJob)) {
          const policy = endless(job);
          if (!policy) continue;
          context.report(policy.mapped.span(), "repeats", {
            data: { name: job.name },
            fixes: offersFor(file, policy),
          });
        }
      },
    };
  },
});

function offersFor(file: ComposeFile, policy: ScalarNode): readonly FixOffer[] {
  if (policy.via) return [];
  const isBelowDeploy = policy.path.at(-1) === "condition";
  const no = replace(policy.span, policy.style === "single" ? "'no'" : '"no"');
  const once = isBelowDeploy ? replaceScalar(file, policy, "none") : no;
  return [
    { title: "Run it once", edits: [once] },
    { title: "Repeat it only when it fails", edits: [replaceScalar(file, policy, "on-failure")] },
  ];
}
