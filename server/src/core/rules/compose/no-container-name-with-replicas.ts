import { removalOf } from "../../compose/edits/removal.ts";
import { firstVisits } from "../../compose/origin.ts";
import { severalReplicas } from "../../compose/swarm/replicas.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-container-name-with-replicas",
    summary: "Give no container name to a service with several replicas.",
    why: "A container name exists once on a machine, so Compose refuses {replicas} containers of one name. Without it they are called `project-{service}-1` and so on; others reach them as `{service}`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q72"],
    references: [
      {
        title: "container_name",
        url: "https://docs.docker.com/reference/compose-file/services/#container_name",
      },
    ],
  },
  messages: { fixed: "{service} asks for {replicas} replicas, and they cannot all be called {name}" },
  fix: { safety: "safe", title: "Remove container_name" },
  examples: [
    {
      title: "Replicas under deploy",
      bad: "services:\n  worker:\n    image: shop/worker:1.4\n    «container_name»: worker # for docker logs\n    deploy:\n      replicas: 3",
      good: "services:\n  worker:\n    image: shop/worker:1.4\n    deploy:\n      replicas: 3",
      message: "worker asks for 3 replicas, and they cannot all be called worker",
    },
    {
      title: "scale, in flow style",
      bad: 'services:\n  worker: {image: "shop/worker:1.4", scale: "2", «container_name»: shop-worker}\n',
      good: 'services:\n  worker: {image: "shop/worker:1.4", scale: "2"}\n',
    },
    {
      title: "A name that comes with a merge",
      bad: "x-base: &base\n  image: shop/worker:1.4\n  container_name: worker\nservices:\n  worker:\n    <<: *base\n    «scale»: 2\n",
      good: "x-base: &base\n  image: shop/worker:1.4\nservices:\n  worker:\n    <<: *base\n    scale: 2\n",
      notFixed: "The name may be right for other services that take it over.",
    },
  ],
  quiet: [
    {
      code: "services:\n  worker:\n    image: shop/worker:1.4\n    container_name: worker\n    deploy:\n      replicas: 1\n",
      because: "there is one container",
    },
    {
      code: "services:\n  worker:\n    image: shop/worker:1.4\n    container_name: worker\n    scale: ${WORKERS:-2}\n",
      because: "the variable decides",
    },
    {
      code: "services:\n  worker:\n    image: shop/worker:1.4\n    container_name: worker\n    deploy:\n      replicas: 3\n      placement:\n        constraints: [node.role == worker]\n",
      because: "Swarm ignores the name",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, map }, document) {
        const entry = map?.get("container_name");
        const replicas = map && severalReplicas(map);
        if (!map || !entry || !replicas || isForSwarm(document, context.path)) return;
        if (entry.value.kind !== "scalar" || entry.value.value === null) return;
        const own = !entry.merged && !map.via;
        const key = own
          ? entry
          : (map.entries.find(({ key }) => key === "deploy" || key === "scale") ?? entry);
        if (!first(key.keySpan)) return;
        const edit = own ? removalOf(context.file, entry) : undefined;
        context.report(key.keySpan, "fixed", {
          data: { service, replicas: replicas.text, name: entry.value.text },
          fixes: [edit && { edits: [edit] }],
        });
      },
    };
  },
});
