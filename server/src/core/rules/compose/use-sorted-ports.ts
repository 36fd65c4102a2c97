import { reordered } from "../../compose/memberEdits.ts";
import { firstMisplaced } from "../../compose/memberOrder.ts";
import type { Port } from "../../compose/model.ts";
import { readPorts } from "../../compose/shortForms/port.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/use-sorted-ports",
    summary: "Sort the ports of a service by their number on the host.",
    why: "In rising order one sees at a glance which ports of the host are taken, which number is free for the next one, and where two ranges meet.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q68", "Q52"],
    sameAs: ["dclint:service-ports-alphabetical-order"],
    references: [{ title: "ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" }],
  },
  messages: { late: "Port {port} comes before {below}" },
  fix: { safety: "safe", title: "Sort the ports" },
  examples: [
    {
      title: "Both forms",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - "9090-9091:8080-8081"\n      # for people\n      - target: 443\n        published: "«8443»" # TLS\n      - 127.0.0.1:8080:80\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    ports:\n      - 127.0.0.1:8080:80\n      # for people\n      - target: 443\n        published: "8443" # TLS\n      - "9090-9091:8080-8081"\n',
      message: "Port 8443 comes before 9090",
    },
    {
      title: "A port that a variable names stays where it is",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["10000:443", "${PORT}:80", "«9000»:9000", "53/udp"]\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["53/udp", "${PORT}:80", "9000:9000", "10000:443"]\n',
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["79", "80:8080", "443:80/tcp", "443:80/udp", "3000-3005:80-85", "127.0.0.1:10000:1"]\n',
      because: "numbers are compared and not texts",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["8080:80", "${PORT:?}:443"]\n',
      because: "nobody knows what the variable holds",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    expose: [9000, 80]\n",
      because: "these are not published",
    },
  ],
  create: (context) => ({
    path: {
      "services.*.ports"(node) {
        if (node.kind !== "list" || node.via) return;
        const known = readPorts(node).filter((port) => numberOf(port) !== undefined);
        const found = firstMisplaced(known, (a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
        if (!found) return;
        const { member, below, sorted } = found;
        const edits = reordered(
          context.file,
          node,
          sorted.map((port) => port.node),
        );
        context.report(member.node.via ?? rangeOf(member)?.span ?? member.node, "late", {
          data: { port: String(numberOf(member)), below: String(numberOf(below)) },
          fixes: [edits && { edits }],
        });
      },
    },
  }),
});

/** On the host, or of the container where the engine picks the other one. */
function rangeOf({ published, target }: Port): Port["target"] {
  return published ?? target;
}

function numberOf(port: Port): number | undefined {
  return rangeOf(port)?.first;
}
