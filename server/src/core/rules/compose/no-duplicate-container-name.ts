import { removalOf } from "../../compose/edits/removal.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { runTogether } from "../../compose/profiles.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-duplicate-container-name",
    summary: "Give every container a name of its own.",
    why: "The name of a container exists once on a machine. With two services of one name Compose creates neither. Others reach a service by the service's own name, so it seldom needs this one.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q72"],
    sameAs: ["dclint:no-duplicate-container-names"],
    references: [
      {
        title: "container_name",
        url: "https://docs.docker.com/reference/compose-file/services/#container_name",
      },
    ],
  },
  messages: { taken: "The container of {other} is called {name} already" },
  fix: { safety: "suggestion", title: "Remove container_name" },
  examples: [
    {
      title: "A copied service",
      bad: "services:\n  web:\n    image: nginx:1.30\n    container_name: shop\n  api:\n    image: shop/api:1.4\n    container_name: «shop» # like the project\n    restart: always\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    container_name: shop\n  api:\n    image: shop/api:1.4\n    restart: always\n",
      message: "The container of web is called shop already",
    },
    {
      title: "In flow style",
      bad: 'services:\n  web: {image: "nginx:1.30", container_name: shop}\n  api: {image: "nginx:1.30", container_name: "«shop»"}\n',
      good: 'services:\n  web: {image: "nginx:1.30", container_name: shop}\n  api: {image: "nginx:1.30"}\n',
    },
    {
      title: "A name that comes with a merge",
      bad: "services:\n  web: &web\n    image: shop/web:1.4\n    container_name: web\n  worker:\n    <<: «*web»\n    command: work\n",
      good: "services:\n  web: &web\n    image: shop/web:1.4\n    container_name: web\n  worker:\n    <<: *web\n    container_name: worker\n    command: work\n",
      notFixed: "The copy needs a name of its own, or the first one none.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    container_name: ${NAME}\n  api:\n    image: nginx:1.30\n    container_name: ${NAME}-api\n",
      because: "the names differ",
    },
    {
      code: "services:\n  cpu:\n    image: shop/model:1.4\n    profiles: [cpu]\n    container_name: model\n  gpu:\n    image: shop/model:1.4-gpu\n    profiles: [gpu]\n    container_name: model\n",
      because: "the services belong to different profiles",
    },
    {
      code: "services:\n  web: &web\n    image: shop/web:1.4\n    container_name: web\n  worker:\n    <<: *web\n    container_name: worker\n",
      because: "the copy has a name of its own",
    },
    {
      code: "services:\n  web: {image: 'nginx:1.30', container_name: shop}\n  api: {image: 'shop/api:1.4', container_name: shop}\n",
      name: "docker-stack.yml",
      because: "a stack reads the names over, which another rule tells",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      document(document) {
        if (targetOf(document, context.path) === "stack") return;
        const byName = new Map<string, Service[]>();
        for (const service of document.services) {
          const node = scalarAt(service.map, "container_name");
          if (!node || node.text === "") continue;
          const others = byName.get(node.text) ?? [];
          byName.set(node.text, [...others, service]);
          const other = others.find((earlier) => runTogether(earlier, service));
          const at = node.via ?? node.mapped.span();
          if (!other || !first(at)) continue;
          context.report(at, "taken", {
            data: { other: other.name, name: node.text },
            fixes: [withoutName(context.file, service)],
            related: [{ span: other.nameSpan, message: `${other.name} is here` }],
          });
        }
      },
    };
  },
});

function withoutName(file: ComposeFile, { map }: Service): FixOffer | undefined {
  const edit = removalOf(file, map?.get("container_name"));
  return edit && { edits: [edit] };
}
