import { insertEntry } from "../../compose/edits/splices.ts";
import { isAwaited, isJob } from "../../compose/jobs.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-restart-policy",
    summary: "Say what happens when a server ends.",
    why: "Without a policy a server that crashed stays down, and so does everything after a restart of the machine. `unless-stopped` brings it back, except when somebody stopped it on purpose.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q21"],
    references: [
      {
        title: "Start containers automatically",
        url: "https://docs.docker.com/engine/containers/start-containers-automatically/",
      },
      { title: "restart", url: "https://docs.docker.com/reference/compose-file/services/#restart" },
    ],
  },
  messages: { missing: "{service} stays down after a crash or a restart of the machine" },
  fix: { safety: "suggestion", title: "Restart it unless it was stopped" },
  examples: [
    {
      title: "No policy",
      bad: "services:\n  «web»:\n    image: nginx:1.30 # stable\n",
      good: "services:\n  web:\n    image: nginx:1.30 # stable\n    restart: unless-stopped\n",
      message: "web stays down after a crash or a restart of the machine",
    },
    {
      title: "In flow style",
      bad: "services: {«web»: {image: 'nginx:1.30'}}\n",
      good: "services: {web: {image: 'nginx:1.30', restart: unless-stopped}}\n",
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    restart: "no"\n  api:\n    image: shop/api:1.4\n    deploy: {restart_policy: {condition: on-failure}}\n',
      because: "both say what is wanted",
    },
    {
      code: "services:\n  migrate:\n    image: shop/api:1.4\n  tools:\n    image: shop/tools:1.4\n    profiles: [tools]\n  test:\n    image: shop/test:1.4\n",
      because: "jobs and tools are meant to end",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    deploy: {placement: {constraints: [node.role == worker]}}\n",
      because: "Swarm restarts by itself",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n",
      files: { "compose.override.yaml": "services:\n  web:\n    restart: always\n" },
      because: "the override file has the policy",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const { name, map, nameSpan } = service;
        if (
          !map ||
          isForSwarm(document, context.path) ||
          map.has("profiles") ||
          isJob(service) ||
          /test|lint/.test(name)
        )
          return;
        if (isAwaited(document, name)) return;
        const missing = neverHas(service, context.project, (definition) => {
          const deploy = definition.get("deploy")?.value;
          return definition.has("restart") || (deploy?.kind === "map" && deploy.has("restart_policy"));
        });
        if (!missing || !first(nameSpan)) return;
        const edit = map.via ? undefined : insertEntry(context.file, map, "restart", "unless-stopped");
        context.report(nameSpan, "missing", { data: { service: name }, fixes: [edit && { edits: [edit] }] });
      },
    };
  },
});
