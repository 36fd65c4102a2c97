import { rewriteForStack } from "../../compose/edits/stack.ts";
import { firstVisits } from "../../compose/origin.ts";
import { ignoredByStack } from "../../compose/swarm/stackKeys.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-stack-ignored-key",
    summary: "Rely on nothing in a stack file that docker stack deploy reads over.",
    why: "A task of Swarm has nothing of the kind. The stack comes up without it, and only a line on the terminal says so, which matters most where {key} was to keep something safe.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q156", "Q18"],
    references: [
      {
        title: "Deploy a stack to a swarm",
        url: "https://docs.docker.com/engine/swarm/stack-deploy/#deploy-the-stack-to-the-swarm",
      },
      {
        title: "restart_policy",
        url: "https://docs.docker.com/reference/compose-file/deploy/#restart_policy",
      },
    ],
  },
  messages: { ignored: "docker stack deploy ignores {key}" },
  fix: { safety: "suggestion", title: "Say it as Swarm reads it" },
  examples: [
    {
      title: "A policy of restarts",
      name: "docker-stack.yml",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    «restart»: on-failure:3 # as before\n    networks: [front]\nnetworks:\n  front:\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    deploy:\n      restart_policy:\n        condition: on-failure\n        max_attempts: 3 # as before\n    networks: [front]\nnetworks:\n  front:\n",
      message: "docker stack deploy ignores restart",
    },
    {
      title: "What Swarm does anyway",
      name: "stack.yml",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    «restart»: always\n    deploy:\n      replicas: 2\n      placement: {constraints: [node.role == worker]}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    deploy:\n      replicas: 2\n      placement: {constraints: [node.role == worker]}\n",
    },
    {
      title: "Names and links of containers",
      name: "docker-stack.yml",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    «container_name»: web\n    «external_links»: [mail]\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n",
      message: "docker stack deploy ignores container_name",
    },
    {
      title: "Hardening that is not there",
      name: "docker-stack.yml",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    «security_opt»: [no-new-privileges:true]\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    cap_drop: [ALL]\n",
      notFixed: "Swarm has nothing in its place.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    restart: always\n    deploy: {update_config: {order: start-first}}\n",
      because: "the file may be for both, and Compose reads it",
    },
    {
      code: "services:\n  db:\n    image: mysql:8.4\n    restart: always\n",
      name: "stack.yml",
      because: "nothing in it says that it is for Swarm",
    },
    {
      code: "services:\n  web:\n    build: .\n    image: registry.example.com/web:1.4\n    expose: [8080]\n",
      name: "docker-stack.yml",
      because: "an image is built elsewhere, and expose tells people something",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      document(document) {
        if (targetOf(document, context.path) !== "stack") return;
        for (const entry of ignoredByStack(document)) {
          const { key, keySpan } = entry;
          if (first(keySpan))
            context.report(keySpan, "ignored", {
              data: { key },
              fixes: [rewriteForStack(context.file, entry)],
            });
        }
      },
    };
  },
});
