import { removalOf } from "../../compose/edits/removal.ts";
import { firstVisits } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-container-name",
    summary: "Let Compose name the containers.",
    why: "A fixed name exists once on a machine: the service cannot be scaled, and a second copy of the project does not start. Other services reach it by its service name, and `docker compose` commands take that too.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q72"],
    references: [
      {
        title: "container_name",
        url: "https://docs.docker.com/reference/compose-file/services/#container_name",
      },
    ],
  },
  messages: { fixed: "Only one container on a machine can be called {name}" },
  fix: { safety: "suggestion", title: "Remove container_name" },
  examples: [
    {
      title: "A fixed name",
      bad: "services:\n  db:\n    «container_name»: shop-db # for scripts\n    image: postgres:18\n",
      good: "services:\n  db:\n    image: postgres:18\n",
      message: "Only one container on a machine can be called shop-db",
    },
    {
      title: "In flow style",
      bad: "services:\n  db: {image: 'postgres:18', «container_name»: db}\n",
      good: "services:\n  db: {image: 'postgres:18'}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:18\n    container_name: ${STACK}-db\n",
      because: "with a variable each copy has its own name",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    container_name: db\n    deploy: {replicas: 2}\n",
      because: "with replicas it is an error, which another rule tells",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    container_name: db\n",
      name: "docker-stack.yml",
      because: "a stack reads it over, which another rule tells",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    hostname: db\n",
      because: "a host name may be there twice",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      path: {
        "services.*.container_name"(node, document) {
          const entry = entryOf(node);
          const service = document.service(String(node.path[1]));
          if (!entry || node.kind !== "scalar" || !node.literal || node.text === "") return;
          if (service?.map?.has("deploy") || service?.map?.has("scale") || !first(entry.keySpan)) return;
          if (targetOf(document, context.path) === "stack") return;
          const edit = removalOf(context.file, entry);
          context.report(entry.keySpan, "fixed", {
            data: { name: node.text },
            fixes: [edit && { edits: [edit] }],
          });
        },
      },
    };
  },
});
