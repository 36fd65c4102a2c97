import type { ComposeFile, Part } from "../../compose/model.ts";
import type { ComposeNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { readPorts } from "../../compose/shortForms/port.ts";
import { meantByPort, portProblem } from "../../compose/shortForms/portProblem.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-port",
    summary: "Write ports as Compose reads them: address, host port, container port.",
    why: "Compose reads `[[address:]host:]container[/protocol]` from the right and refuses the whole file where one part is something else.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q52"],
    references: [{ title: "ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" }],
  },
  messages: {
    number: "{text} is no port; ports end at 65535",
    range: "{text} is no port or range of ports",
    backwards: "{text} counts down; the smaller port comes first",
    lengths: "{text} is a range of another length than the one of the host",
    protocol: "{text} is no protocol of a port; it can be tcp, udp or sctp",
    near: "{text} is no protocol of a port; did you mean {near}?",
    address: "{text} is no IP address",
    lone: "{text} is an address, and the host port behind it is missing",
    missing: "The container port behind the colon is missing",
    exposed: "expose takes ports of the container alone, not {text}",
  },
  fix: { safety: "safe", title: "Write it as Compose reads it" },
  examples: [
    {
      title: "A slip in the protocol",
      bad: 'services:\n  dns:\n    image: shop/dns:1.4\n    ports:\n      - "127.0.0.1:53:53/«upd»" # queries\n',
      good: 'services:\n  dns:\n    image: shop/dns:1.4\n    ports:\n      - "127.0.0.1:53:53/udp" # queries\n',
      message: "upd is no protocol of a port; did you mean udp?",
    },
    {
      title: "A name instead of an address",
      bad: "services:\n  web:\n    image: nginx:1.30\n    ports: ['«localhost»:8080:80']\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    ports: ['127.0.0.1:8080:80']\n",
      message: "localhost is no IP address",
    },
    {
      title: "Ranges that do not fit",
      bad: 'services:\n  ftp:\n    image: shop/ftp:1.4\n    ports: ["3000-3004:«3000-3005»", "«3010-3006»:3006-3010"]\n',
      good: 'services:\n  ftp:\n    image: shop/ftp:1.4\n    ports: ["3000-3005:3000-3005", "3006-3010:3006-3010"]\n',
      notFixed: "Only the second range tells what is meant.",
    },
    {
      title: "A port that does not exist, in both forms",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    ports:\n      - "«80800»:80"\n      - {target: «84430», published: "8443"}\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    ports:\n      - "8080:80"\n      - {target: 8443, published: "8443"}\n',
      notFixed: "Nobody knows which port is meant.",
    },
    {
      title: "A blank too many",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["8080:« 80»"]\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["8080:80"]\n',
    },
  ],
  quiet: [
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: [3000, 0x1F90, "9090-9091:8080-8081", "8000-9000:80", "127.0.0.1::80", "[::1]:6001:6001/UDP", "::1:7:7"]\n',
      because: "all of these are well formed",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["${IP:-127.0.0.1}:${PORT}:80/${PROTO}", "$PORTS"]\n',
      because: "variables may hold anything",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    ports: [{target: 80, host_ip: "::1", published: "8080-8090", protocol: udp}]\n    expose: [80, "90-95/tcp"]\n',
      because: "the long form takes ranges too, and so does expose",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      service({ ports, map }) {
        for (const port of ports) {
          const problem = port.wellFormed || !isPortLike(port.node) ? undefined : portProblem(port);
          // In the long form the target is a number, whose kind is judged elsewhere.
          const isKind = problem?.kind === "range" && port.form === "long" && problem.part === port.target;
          if (!problem || isKind || !first(problem.part.span)) continue;
          const text = shortened(problem.part.text);
          const near = meantByPort(problem);
          context.report(problem.part.span, near && problem.kind === "protocol" ? "near" : problem.kind, {
            data: { text, near: near ?? "" },
            fixes: [
              near === undefined ? undefined : rewrite(file, problem.part, near),
              problem.kind === "lone" && port.target
                ? {
                    ...rewrite(file, problem.part, `${problem.part.text}:${port.target.text}`),
                    safety: "suggestion",
                  }
                : undefined,
            ],
          });
        }
        for (const port of readPorts(map?.get("expose")?.value)) {
          const { published, hostIp, node, target } = port;
          if (node.kind !== "scalar" || !node.literal || !first(node.span)) continue;
          if (!(published ?? hostIp) && !portProblem(port)) continue;
          const fix = target && !portProblem(port) ? target.text : undefined;
          const text = { text: node.text, span: node.mapped.span() };
          context.report(text.span, "exposed", {
            data: { text: shortened(node.text) },
            fixes: [fix ? { ...rewrite(file, text, fix), safety: "suggestion" } : undefined],
          });
        }
      },
    };
  },
});

/** Of a boolean or nothing the kind is said to be wrong. */
function isPortLike(node: ComposeNode): boolean {
  return node.kind === "map" || (node.kind === "scalar" && /string|number/.test(typeof node.value));
}

function rewrite(file: ComposeFile, { span, text }: Part, near: string): FixOffer {
  const exact = file.text.slice(span.start, span.end) === text;
  return { title: `Write ${near}`, edits: exact ? [replace(span, near)] : [] };
}
