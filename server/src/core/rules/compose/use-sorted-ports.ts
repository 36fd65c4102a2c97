import { firstMisplaced } from "../../compose/edits/memberOrder.ts";
import { reordered } from "../../compose/edits/members.ts";
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
      title: "A port that a variable names comes first",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["10000:443", "«${PORT:-80}»:80", "9000:9000", "53/udp"]\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["${PORT:-80}:80", "53/udp", "9000:9000", "10000:443"]\n',
      message: "Port PORT comes before 10000",
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["79", "80:8080", "443:80/tcp", "443:80/udp", "3000-3005:80-85", "127.0.0.1:10000:1"]\n',
      because: "numbers are compared and not texts",
    },
    {
      code: 'services:\n  web:\n    image: shop/web:1.4\n    ports: ["${TLS:?}:443", "${PORT:-80}:80", "8080:81"]\n',
      because: "nobody knows what the variables hold, so they keep their order",
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
        const found = firstMisplaced(readPorts(node).filter(rangeOf), (a, b) => numberOf(a) - numberOf(b));
        if (!found) return;
        const { member, below, sorted } = found;
        const edits = reordered(
          context.file,
          node,
          sorted.map((port) => port.node),
        );
        context.report(member.node.via ?? rangeOf(member)?.span ?? member.node, "late", {
          data: { port: named(member), below: named(below) },
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

/** One that nobody knows before all others. */
function numberOf(port: Port): number {
  return rangeOf(port)?.first ?? -1;
}

/** By its number, or by the variable that it comes from. */
function named(port: Port): string {
  const { first, text = "" } = rangeOf(port) ?? {};
  return first === undefined ? (/\w+/.exec(text)?.[0] ?? "") : String(first);
}
