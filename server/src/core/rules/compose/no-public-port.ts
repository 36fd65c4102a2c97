import { isDatastore } from "../../compose/datastores.ts";
import { hostPort, openPorts, publishChoices, publishedSpan } from "../../compose/networks/portAddress.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-public-port",
    summary: "Publish ports on an address, not on all of them.",
    why: "Without an address Docker listens on every network of the machine, and its rules come before those of ufw. Other services need no published port; for your own browser 127.0.0.1 will do.",
    category: "security",
    severity: "info",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q52"],
    sameAs: ["dclint:no-unbound-port-interfaces"],
    references: [
      { title: "Port publishing", url: "https://docs.docker.com/engine/network/port-publishing/" },
      {
        title: "Docker and ufw",
        url: "https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw",
      },
    ],
  },
  messages: { public: "Port {port} of {service} is open to every network of the machine" },
  options: {
    allow: {
      default: openPorts,
      doc: "Host ports that are meant for everybody: the usual ones for SSH, mail, names, the web, VPN and games.",
    },
  },
  fix: { safety: "suggestion", title: "Publish on 127.0.0.1 only" },
  examples: [
    {
      title: "An application",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - "«8000:8000»" # for testers\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - "127.0.0.1:8000:8000" # for testers\n',
      message: "Port 8000 of web is open to every network of the machine",
    },
    {
      title: "Unquoted, a range, an empty address, a default and a protocol",
      bad: "services:\n  dev:\n    image: shop/dev:1.4\n    ports: [«3000-3005:3000-3005», «:4000:4000», '«${DNS_PORT:-5353}:53/udp»']\n",
      good: "services:\n  dev:\n    image: shop/dev:1.4\n    ports: [127.0.0.1:3000-3005:3000-3005, 127.0.0.1:4000:4000, '127.0.0.1:${DNS_PORT:-5353}:53/udp']\n",
    },
    {
      title: "The long form",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - target: 8000\n        published: "«18000»"\n      - {target: 8080, published: «8080», host_ip: ""}\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - target: 8000\n        published: "18000"\n        host_ip: 127.0.0.1\n      - {target: 8080, published: 8080, host_ip: "127.0.0.1"}\n',
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["127.0.0.1:8000:8000", "[::1]:8000:8000", "192.168.7.2:5433:5432"]\n',
      because: "each has an address",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["0.0.0.0:8080:8080", {target: 9000, published: 9000, host_ip: "::"}]\n',
      because: "somebody has written that it is meant for every network",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["80:80", "443:443", "443:443/udp", "51820:51820/udp"]\n',
      because: "web servers and VPNs are there for everybody",
    },
    {
      code: 'services:\n  dns:\n    image: shop/dns:1.4\n    ports: ["5353:53/udp"]\n',
      options: { allow: ["5353"] },
      because: "the port is allowed by an option",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["3000", {target: 8080}]\n    expose: ["9000"]\n',
      because: "no host port is asked for",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    ports: ['${BIND}:5432', '${IP}:8000:8000', '${DB_PORT:-127.0.0.1:5432}:5432']\n",
      because: "the variables may hold an address",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    ports: ['5432:5432']\n",
      because: "an open database has a rule of its own",
    },
    {
      code: 'services:\n  vote:\n    image: shop/vote:1.4\n    ports: ["5000:80"]\n    deploy: {placement: {max_replicas_per_node: 1}}\n',
      because: "Swarm cannot publish on one address",
    },
    {
      code: 'services:\n  vote:\n    image: shop/vote:1.4\n    ports: ["5000:80"]\n',
      name: "vote.stack.yml",
      because: "the name says that it may be deployed as a stack",
    },
    {
      code: 'services:\n  scan:\n    image: shop/scan:1.4\n    network_mode: host\n    ports: ["9100:9100"]\n',
      because: "on the host's network nothing is published",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const allowed = new Set(context.options.allow);
    return {
      service(service, document) {
        if (isForSwarm(document, context.path) || service.networkMode?.text === "host") return;
        // The ports of databases are those of no-public-datastore.
        if (isDatastore(service.image)) return;
        for (const port of service.ports) {
          const number = hostPort(port);
          if (number === undefined || allowed.has(number) || port.hostIp?.text) continue;
          const span = publishedSpan(port);
          if (!span || !first(span)) continue;
          const fixes = publishChoices(context.file, port, "127.0.0.1", "0.0.0.0");
          context.report(span, "public", {
            data: { port: number, service: service.name },
            fixes,
          });
        }
      },
    };
  },
});
