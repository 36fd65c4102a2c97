import { removalOf } from "../../compose/edits/removal.ts";
import type { ComposeDocument, Service } from "../../compose/model.ts";
import { filled } from "../../compose/networks/networkMode.ts";
import { firstVisits } from "../../compose/origin.ts";
import { itemsOf, scalarAt } from "../../compose/shortForms/part.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-default-bridge",
    summary: "Leave a service on the network of its project, not on the default bridge.",
    why: "Every container without a network of its own meets there, each open to the others, and Docker's DNS does not serve it. Without the key Compose connects the service to the project's network.",
    category: "correctness",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q56", "Q5"],
    references: [
      { title: "Bridge network driver", url: "https://docs.docker.com/engine/network/drivers/bridge/" },
      { title: "Networking in Compose", url: "https://docs.docker.com/compose/how-tos/networking/" },
    ],
  },
  messages: {
    bridge: "{service} is on the default bridge, where services have no names",
    external: "{network} is the default bridge, where services have no names",
  },
  fix: { safety: "suggestion", title: "Use the network of the project" },
  examples: [
    {
      title: "One service beside the others",
      bad: "services:\n  web:\n    image: nginx:1.30\n    network_mode: «bridge»\n    depends_on: [api]\n  api:\n    image: shop/api:1.4\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    depends_on: [api]\n  api:\n    image: shop/api:1.4\n",
      message: "web is on the default bridge, where services have no names",
    },
    {
      title: "The same as an external network",
      bad: "services:\n  web: {image: 'nginx:1.30', networks: [default, shared]}\nnetworks:\n  shared:\n    external: true\n    name: «bridge»\n",
      good: "services:\n  web: {image: 'nginx:1.30', networks: [default, shared]}\nnetworks:\n  shared:\n    external: true\n    name: proxy\n",
      notFixed: "Somebody has to make that network, and connect the others to it.",
    },
    {
      title: "Two that are linked there have to move together",
      bad: "services:\n  web:\n    image: nginx:1.30\n    network_mode: '«bridge»'\n    links: ['api:app']\n  api: {image: 'shop/api:1.4', network_mode: «bridge»}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n  api: {image: 'shop/api:1.4', networks: {default: {aliases: [app]}}}\n",
      notFixed: "One of them alone would not find the other.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web: {image: 'nginx:1.30', networks: [a, b]}\nnetworks:\n  a: {external: true, name: proxy}\n  b: {external: true, name: '${SHARED:-bridge}'}\n",
      because: "other networks were made by somebody, and a variable decides",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [bridge]\nnetworks:\n  bridge:\n    driver: bridge\n",
      because: "this is a network of the project, whatever its name",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    network_mode: ${NETWORK_MODE:-bridge}\n",
      because: "the variable decides",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    network_mode: bridge\n    deploy: {update_config: {order: start-first}}\n",
      because: "a stack has no network_mode",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const { name, map } = service;
        if (!isOnBridge(service) || isForSwarm(document, context.path) || filled(map?.get("networks")))
          return;
        const span = service.networkMode?.mapped.span();
        if (!span || !first(span)) return;
        const edit = isLinked(service, document)
          ? undefined
          : removalOf(context.file, map?.get("network_mode"));
        context.report(span, "bridge", { data: { service: name }, fixes: [edit && { edits: [edit] }] });
      },
      document(document) {
        if (isForSwarm(document, context.path)) return;
        for (const { name: network, external, entry } of document.networks) {
          const name = entry.value.kind === "map" ? scalarAt(entry.value, "name") : undefined;
          if ((name?.text ?? (external ? network : undefined)) !== "bridge") continue;
          const span = name?.mapped.span() ?? entry.keySpan;
          if (first(span)) context.report(span, "external", { data: { network } });
        }
      },
    };
  },
});

function isOnBridge({ networkMode }: Service): boolean {
  return networkMode?.text === "bridge";
}

/** Whether a link leads from here to a container that stays on the bridge, or from there to here. */
function isLinked(service: Service, { services }: ComposeDocument): boolean {
  const own = linksOf(service);
  return (
    itemsOf(service.map?.get("external_links")?.value).length > 0 ||
    services.some(
      (other) => isOnBridge(other) && (own.includes(other.name) || linksOf(other).includes(service.name)),
    )
  );
}

function linksOf({ map }: Service): readonly string[] {
  return itemsOf(map?.get("links")?.value).flatMap((item) =>
    item.kind === "scalar" ? [item.text.replace(/:.*/, "")] : [],
  );
}
