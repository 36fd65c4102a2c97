import { replaceScalar } from "../../compose/edits.ts";
import { firstVisits } from "../../compose/origin.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-restarting-job",
    summary: "Let a job whose end others wait for end.",
    why: "{dependent} starts when {name} has ended with success. With this policy the engine starts {name} again each time it ends: the job repeats for ever, and {dependent} may never start.",
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
  messages: { restarts: "{dependent} waits for the end of {name}, which is started again and again" },
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
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {seed: {condition: service_completed_successfully}}\n  seed:\n    image: shop/api:1.4\n    restart: on-failure:3\n",
      because: "it is repeated only until it succeeds",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {db: {condition: service_started}}\n  db:\n    image: postgres:18\n    restart: always\n",
      because: "nobody waits for its end",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    depends_on: {seed: {condition: service_completed_successfully}}\n  seed:\n    image: shop/api:1.4\n    restart: ${RESTART:-always}\n",
      because: "a variable decides",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      service(dependent, document) {
        for (const { name, condition } of dependent.dependsOn) {
          if (condition?.text !== "service_completed_successfully") continue;
          const restart = scalarAt(document.service(name)?.map, "restart");
          if (!restart || !/^(?:always|unless-stopped)$/.test(restart.text)) continue;
          const at = restart.mapped.span();
          if (!first(at)) continue;
          const once = replace(restart.span, restart.style === "single" ? "'no'" : '"no"');
          const again = replaceScalar(file, restart, "on-failure");
          const offers: readonly FixOffer[] = [
            { title: "Run it once", edits: [once] },
            { title: "Repeat it only when it fails", edits: [again] },
          ];
          const data = { name, dependent: dependent.name };
          context.report(at, "restarts", {
            data,
            fixes: restart.via ? [] : offers,
            related: [{ span: condition.mapped.span(), message: `${dependent.name} waits here` }],
          });
        }
      },
    };
  },
});
