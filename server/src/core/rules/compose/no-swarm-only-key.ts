import { moveOut } from "../../compose/edits/moves.ts";
import { removeMember } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { MapEntry, MapNode } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { swarmEntriesOf } from "../../compose/swarm/swarmKeys.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-swarm-only-key",
    summary: "Expect nothing of docker compose that only Swarm does.",
    why: "`docker compose up` stops the old container before it starts the new one, places nothing and gives `deploy.labels` to nobody. The rest of this file is for Compose: `docker stack deploy` would refuse it.",
    category: "correctness",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q156", "Q176"],
    references: [
      {
        title: "Compose Deploy Specification",
        url: "https://docs.docker.com/reference/compose-file/deploy/",
      },
    ],
  },
  messages: {
    ignored: "Only Swarm obeys {key}, and the rest of this file is for docker compose",
    labels: "Only a Swarm service gets these labels; the containers of Compose do not",
  },
  fix: { safety: "suggestion", title: "Leave it out" },
  examples: [
    {
      title: "A rolling update that never happens",
      bad: "name: shop\nservices:\n  web:\n    image: shop/web:1.4\n    deploy:\n      replicas: 2\n      «update_config»:\n        order: start-first\n        failure_action: rollback\n",
      good: "name: shop\nservices:\n  web:\n    image: shop/web:1.4\n    deploy:\n      replicas: 2\n",
      message: "Only Swarm obeys update_config, and the rest of this file is for docker compose",
    },
    {
      title: "Labels that a proxy would look for",
      bad: "services:\n  web:\n    build: .\n    deploy:\n      replicas: 2\n      «labels»:\n        - traefik.enable=true\n",
      good: "services:\n  web:\n    build: .\n    deploy:\n      replicas: 2\n    labels:\n      - traefik.enable=true\n",
      message: "Only a Swarm service gets these labels; the containers of Compose do not",
    },
    {
      title: "The only thing below deploy",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    pull_policy: always\n    deploy:\n      «placement»: {constraints: [node.role == worker]}\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    pull_policy: always\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    restart: always\n    deploy:\n      replicas: 2\n      update_config: {order: start-first}\n",
      because: "Swarm may read the file as well",
    },
    {
      code: "name: shop\nservices:\n  web:\n    image: shop/web:1.4\n    deploy:\n      mode: replicated\n      replicas: 2\n      resources: {limits: {memory: 256m}}\n      restart_policy: {condition: on-failure}\n",
      because: "Compose does all that",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    profiles: [edge]\n    deploy: {placement: {constraints: [node.role == worker]}}\n",
      name: "docker-stack.yml",
      because: "the file is a stack, and the fault is elsewhere",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      document(document) {
        const deploys = document.at("services.*.deploy").filter((node) => node.kind === "map");
        const found = deploys.flatMap((deploy) => swarmEntriesOf(deploy).map((entry) => ({ deploy, entry })));
        if (found.length === 0 || targetOf(document, context.path) !== "compose") return;
        for (const { deploy, entry } of found) {
          const { key, keySpan } = entry;
          if (!first(keySpan)) continue;
          if (key === "labels")
            context.report(keySpan, "labels", { fixes: [moveLabels(context.file, deploy, entry)] });
          else
            context.report(keySpan, "ignored", {
              data: { key },
              fixes: [leaveOut(context.file, deploy, entry)],
            });
        }
      },
    };
  },
});

function moveLabels(file: ComposeFile, deploy: MapNode, entry: MapEntry): FixOffer | undefined {
  const service = deploy.parent;
  const edits = service && !deploy.via ? moveOut(file, deploy, entry, service) : undefined;
  return edits && { title: "Give them to the containers", edits };
}

function leaveOut(
  file: ComposeFile,
  deploy: MapNode,
  { key, merged, span, value }: MapEntry,
): FixOffer | undefined {
  if (merged || deploy.via || mayDefineAnchor(file, span)) return undefined;
  return { title: `Leave out ${key}`, edits: [removeMember(file, value)] };
}
