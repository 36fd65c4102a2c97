import { isDatabaseTool, isDatastore } from "../../compose/datastores.ts";
import type { ComposeFile, Port, Service } from "../../compose/model.ts";
import { networksOf } from "../../compose/networks/sharedNetworks.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-flat-network",
    summary: "Keep databases off the network of a service that is open to the outside.",
    why: "Whoever breaks into the open service sees every port of all others. With a network for the way in and one for the data, the database has not even a name there.",
    category: "security",
    severity: "info",
    preset: "all",
    since: "0.2.0",
    questions: ["Q59", "Q71"],
    references: [
      {
        title: "Specify custom networks",
        url: "https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks",
      },
      { title: "internal", url: "https://docs.docker.com/reference/compose-file/networks/#internal" },
    ],
  },
  messages: { flat: "{edge} is open to the outside and reaches {store}, which it does not use" },
  examples: [
    {
      title: "A proxy, an application, a database",
      bad: "services:\n  proxy:\n    image: nginx:1.30\n    ports: ['443:443']\n    depends_on: [api]\n  api: {image: 'shop/api:1.4', depends_on: [db]}\n  worker: {image: 'shop/api:1.4', depends_on: [db]}\n  «db»: {image: 'postgres:18'}\n",
      good: "services:\n  proxy:\n    image: nginx:1.30\n    ports: ['443:443']\n    depends_on: [api]\n    networks: [front]\n  api: {image: 'shop/api:1.4', depends_on: [db], networks: [front, back]}\n  worker: {image: 'shop/api:1.4', depends_on: [db], networks: [back]}\n  db: {image: 'postgres:18', networks: [back]}\nnetworks: {front: , back: {internal: true}}\n",
      message: "proxy is open to the outside and reaches db, which it does not use",
      notFixed: "Who talks to whom is not in the file.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web: {image: 'shop/web:1.4', ports: ['443:443'], environment: {DATABASE: 'postgres://db/shop'}}\n  api: {image: 'shop/api:1.4'}\n  worker: {image: 'shop/api:1.4'}\n  db: {image: 'postgres:18'}\n",
      because: "the open service uses the database itself",
    },
    {
      code: "services:\n  proxy: {image: 'nginx:1.30', ports: ['127.0.0.1:8080:80']}\n  api: {image: 'shop/api:1.4'}\n  worker: {image: 'shop/api:1.4'}\n  db: {image: 'postgres:18'}\n",
      because: "nothing is open to the outside",
    },
    {
      code: "services:\n  web: {image: 'shop/web:1.4', ports: ['443:443']}\n  api: {image: 'shop/api:1.4'}\n  db: {image: 'postgres:18'}\n",
      because: "three services are no reason for two networks",
    },
    {
      code: "services:\n  proxy: {image: 'nginx:1.30', ports: ['443:443'], networks: [front]}\n  api: {image: 'shop/api:1.4', networks: [front, default]}\n  worker: {image: 'shop/api:1.4'}\n  db: {image: 'postgres:18'}\nnetworks: {front: }\n",
      because: "the proxy has a network of its own",
    },
  ],
  create: (context) => ({
    document({ services, networks }) {
      if (services.length < 4 || networks.length > 0 || !services.every(isOnDefault)) return;
      const stores = services.filter(({ image }) => isDatastore(image));
      const edges = services.filter((service) => isOpen(service));
      if (stores.length === 0 || edges.length === 0 || !context.project.whole) return;
      if (context.project.documents.some((document) => document.networks.length > 0)) return;
      for (const store of stores) {
        const edge = edges.find((service) => service !== store && !speaksOf(context.file, service, store));
        if (edge) context.report(store.nameSpan, "flat", { data: { edge: edge.name, store: store.name } });
      }
    },
  }),
});

function isOnDefault(service: Service): boolean {
  return service.networks.length === 0 && networksOf(service) !== undefined;
}

/** It publishes a port for other machines, and its variables are all in sight. */
function isOpen({ image, ports, envFiles }: Service): boolean {
  const isLocal = ({ hostIp }: Port) => /^(?:127\.|\[?::1|localhost)|\$/.test(hostIp?.text ?? "");
  const tool = isDatastore(image) || isDatabaseTool(image);
  return !tool && envFiles.length === 0 && ports.some((port) => port.published && !isLocal(port));
}

/** Its name, or a variable that may hold it. */
function speaksOf({ text }: ComposeFile, { map }: Service, { name }: Service): boolean {
  const words = (map?.entries ?? []).flatMap(({ key, value: { span } }) =>
    key === "image" || key === "build" || key === "ports" ? [] : [text.slice(span.start, span.end)],
  );
  return words.some((word) => word.includes(name) || word.includes("$"));
}
