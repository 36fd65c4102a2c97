import type { ComposeFile, Port } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { severalReplicas } from "../../compose/swarm/replicas.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { remove } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-fixed-port-with-replicas",
    summary: "Publish no single host port for a service with several replicas.",
    why: "A port of the host goes to one container at a time. The first of {replicas} replicas gets it, the next one fails with `port is already allocated`. Leave the host port out, or give a range.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q164", "Q68"],
    references: [{ title: "ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" }],
  },
  messages: { one: "{service} asks for {replicas} replicas, and only one can have port {port}" },
  fix: { safety: "suggestion", title: "Let Docker choose the host port" },
  examples: [
    {
      title: "Replicas behind one port",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    ports:\n      - "«8080»:80" # for the browser\n    deploy:\n      replicas: 3\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    ports:\n      - "80" # for the browser\n    deploy:\n      replicas: 3\n',
      message: "web asks for 3 replicas, and only one can have port 8080",
    },
    {
      title: "With an address, and in the long form",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    scale: 2\n    ports: ["127.0.0.1:«80»:80"]\n  api:\n    image: shop/api:1.4\n    scale: 2\n    ports: [{target: 80, published: "«81»"}]\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    scale: 2\n    ports: ["127.0.0.1::80"]\n  api:\n    image: shop/api:1.4\n    scale: 2\n    ports: [{target: 80, published: "8081-8082"}]\n',
      notFixed: "In the long form a range may as well be meant.",
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    scale: 2\n    ports: ["80", "8000-8001:80", "127.0.0.1::81"]\n',
      because: "there are free ports for all of them",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    scale: ${SCALE:-2}\n    ports: ["80:80"]\n  api:\n    image: shop/api:1.4\n    scale: 2\n    ports: ["${PORT}:80"]\n',
      because: "the variables decide",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["80:80"]\n    deploy:\n      replicas: 3\n      update_config: {order: start-first}\n',
      because: "Swarm shares one port among all replicas",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, map, ports }, document) {
        const replicas = map && severalReplicas(map);
        if (!replicas || isForSwarm(document, context.path)) return;
        for (const port of ports) {
          const { published, target, wellFormed, node } = port;
          // A range in front of one container port is shared out; one in front of another range is not.
          const single = published?.first !== undefined && published.first === published.last;
          if (!wellFormed || !single || !target || published.first === 0 || !first(published.span)) continue;
          context.report(node.via ?? published.span, "one", {
            data: { service, replicas: replicas.text, port: published.text },
            fixes: [freed(context.file, port)],
          });
        }
      },
    };
  },
});

function freed({ text }: ComposeFile, { form, node, hostIp, published }: Port): FixOffer | undefined {
  if (form === "long" || node.via || !published) return undefined;
  const { start, end } = published.span;
  if (text.slice(start, end) !== published.text || text[end] !== ":") return undefined;
  return { edits: [remove({ start, end: hostIp ? end : end + 1 })] };
}
