import { isDatastore } from "../../compose/datastores.ts";
import type { Port, Service } from "../../compose/model.ts";
import { hostPort, openPorts, publishChoices, publishedSpan } from "../../compose/networks/portAddress.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

// What no-public-port and no-public-datastore warn of is left to them: together they find every port without an address.
export default composeRule({
  meta: {
    id: "compose/require-port-address",
    summary: "Write the address of every port, also of those that are for everybody.",
    why: "With `0.0.0.0:` whoever reads the file knows that somebody wanted the port open, and a review need not ask. Without it nobody can tell a decision from a habit.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q52"],
    sameAs: ["dclint:no-unbound-port-interfaces"],
    references: [
      { title: "ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" },
      { title: "Port publishing", url: "https://docs.docker.com/engine/network/port-publishing/" },
    ],
  },
  messages: { silent: "{service} does not say on which address its port {port} is published" },
  fix: { safety: "suggestion", title: "Write an address" },
  examples: [
    {
      title: "A web server, and a port for whatever is free",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    ports:\n      - "«443:443»" # the shop\n      - «8080»\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    ports:\n      - "0.0.0.0:443:443" # the shop\n      - 0.0.0.0::8080\n',
      message: "web does not say on which address its port 443 is published",
    },
    {
      title: "For this machine only",
      fix: "Publish on 127.0.0.1 only",
      bad: "services:\n  web:\n    image: nginx:1.30\n    ports: ['«${WEB_PORT}:80/tcp»', {target: «8080»}, {target: 443, published: «443»}]\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    ports: ['127.0.0.1:${WEB_PORT}:80/tcp', {target: 8080, host_ip: 127.0.0.1}, {target: 443, published: 443, host_ip: 127.0.0.1}]\n",
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["0.0.0.0:80:80", "127.0.0.1::9000", {target: 443, published: 443, host_ip: "::"}]\n',
      because: "each has an address",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    ports: ['5432:5432']\n",
      because: "an open database is more than a question of style: another rule warns of it",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    ports: ['${IP}:80:80', '${BIND}:443', $PORTS]\n",
      because: "the variables may hold the address",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["80:80"]\n    deploy: {placement: {max_replicas_per_node: 1}}\n',
      because: "Swarm cannot publish on one address",
    },
    {
      code: 'services:\n  scan:\n    image: shop/scan:1.4\n    network_mode: host\n    ports: ["80:80"]\n',
      because: "on the host's network nothing is published",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        if (isForSwarm(document, context.path) || service.networkMode?.text === "host") return;
        for (const port of service.ports) {
          if (!port.wellFormed || port.hostIp?.text || !isUsual(port, service)) continue;
          const span = publishedSpan(port);
          if (!span || !first(span)) continue;
          const fixes = publishChoices(context.file, port, "0.0.0.0", "127.0.0.1");
          const data = { service: service.name, port: port.target?.text ?? "" };
          context.report(span, "silent", { data, fixes });
        }
      },
    };
  },
});

/** A port that is mostly meant for everybody, any free one, or one that a variable names. */
function isUsual(port: Port, { image }: Service): boolean {
  const { published, target } = port;
  if (!published || published.text === "") return target !== undefined && !target.text.includes("$");
  const number = hostPort(port);
  if (number === undefined) return /^\$\{?\w*PORT/i.test(published.text);
  return openPorts.includes(number) && !isDatastore(image);
}
