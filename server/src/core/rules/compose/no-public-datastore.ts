import { isDatastore } from "../../compose/datastores.ts";
import { removalOfItem } from "../../compose/edits/removal.ts";
import { hostPort, publishChoices, publishedSpan } from "../../compose/networks/portAddress.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule } from "../../lint/rule.ts";

// no-public-port leaves these ports to this rule.
export default composeRule({
  meta: {
    id: "compose/no-public-datastore",
    summary: "Publish no port of a database, cache or broker to every network.",
    why: "Other services reach it on the project's network without a published port. The images of Redis and MongoDB start without a password, and Docker's rules come before those of ufw.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q52", "Q59"],
    sameAs: ["dclint:no-unbound-port-interfaces"],
    references: [
      { title: "Port publishing", url: "https://docs.docker.com/engine/network/port-publishing/" },
      {
        title: "Docker and ufw",
        url: "https://docs.docker.com/engine/network/packet-filtering-firewalls/#docker-and-ufw",
      },
    ],
  },
  messages: { open: "Whoever reaches this machine reaches {service} on port {port}" },
  fix: { safety: "suggestion", title: "Publish on 127.0.0.1 only" },
  examples: [
    {
      title: "A database",
      bad: 'services:\n  db:\n    image: postgres:18\n    ports:\n      - "«5432:5432»" # for psql\n',
      good: 'services:\n  db:\n    image: postgres:18\n    ports:\n      - "127.0.0.1:5432:5432" # for psql\n',
      message: "Whoever reaches this machine reaches db on port 5432",
    },
    {
      title: "A cache and a broker that only services need",
      fix: "Publish no port",
      bad: "services:\n  cache:\n    image: redis:8\n    ports: ['«6379:6379»']\n    restart: always\n  broker:\n    image: rabbitmq:4-management\n    ports:\n      - 127.0.0.1:15672:15672\n      - {target: 5672, published: «5672»}\n",
      good: "services:\n  cache:\n    image: redis:8\n    restart: always\n  broker:\n    image: rabbitmq:4-management\n    ports:\n      - 127.0.0.1:15672:15672\n",
    },
    {
      title: "A set of services that is called a stack",
      name: "lamp-stack.yml",
      bad: "services:\n  db:\n    image: mysql:8.4\n    restart: always\n    ports: ['«3306:3306»']\n",
      good: "services:\n  db:\n    image: mysql:8.4\n    restart: always\n    ports: ['127.0.0.1:3306:3306']\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:18\n    ports: ['127.0.0.1:5432:5432', '0.0.0.0:5433:5432', '${BIND}:5434:5432']\n",
      because: "somebody has chosen the addresses",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    expose: ['5432']\n  view:\n    image: adminer:5\n    ports: ['8080:8080']\n",
      because: "the database is not published, and a page to look at it is another matter",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    ports: ['5432']\n",
      because: "a free port that nobody knows beforehand is for tests",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    ports: ['5432:5432']\n    deploy: {placement: {max_replicas_per_node: 1}}\n",
      because: "Swarm cannot publish on one address",
    },
    {
      code: "services:\n  db:\n    image: mysql:8.4\n    restart: always\n    ports: ['3306:3306']\n",
      name: "shop.stack.yml",
      because: "that may well be for Swarm",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    network_mode: host\n    ports: ['5432:5432']\n",
      because: "on the host's network nothing is published",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      service(service, document) {
        if (
          !isDatastore(service.image) ||
          isForSwarm(document, context.path) ||
          service.networkMode?.text === "host"
        )
          return;
        for (const port of service.ports) {
          const number = hostPort(port);
          const span = publishedSpan(port);
          if (number === undefined || port.hostIp?.text || !span || !first(span)) continue;
          const [onLoopback, onAll] = publishChoices(file, port, "127.0.0.1", "0.0.0.0");
          const removal = removalOfItem(file, port.node);
          context.report(span, "open", {
            data: { port: number, service: service.name },
            fixes: [onLoopback, removal && { title: "Publish no port", edits: [removal] }, onAll],
          });
        }
      },
    };
  },
});
