import { removeItem } from "../../compose/edits/splices.ts";
import type { ComposeDocument, ComposeFile } from "../../compose/model.ts";
import { type HostPorts, hostPortsOf, overlap } from "../../compose/networks/hostPorts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-duplicate-port",
    summary: "Publish every host port once.",
    why: "A port of the host belongs to one container at a time. The second one fails to start with `port is already allocated`, after the first part of the project is already running.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q52"],
    sameAs: ["dclint:no-duplicate-exported-ports"],
    references: [{ title: "Ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" }],
  },
  messages: {
    taken: "Host port {port} is taken by {other} already",
    twice: "Host port {port} is published twice by {service}",
  },
  fix: { safety: "suggestion", title: "Use another host port" },
  examples: [
    {
      title: "Two services",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["8080:80"]\n  admin:\n    image: adminer:5\n    ports:\n      - "127.0.0.1:«8080»:8080" # only here\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    ports: ["8080:80"]\n  admin:\n    image: adminer:5\n    ports:\n      - "127.0.0.1:8081:8080" # only here\n',
      message: "Host port 8080 is taken by web already",
    },
    {
      title: "The same entry twice",
      bad: "services:\n  web:\n    image: nginx:1.30\n    ports:\n      - 8080:80\n      # and again\n      - «8080»:80\n      - 8443:443\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    ports:\n      - 8080:80\n      # and again\n      - 8443:443\n",
      message: "Host port 8080 is published twice by web",
    },
    {
      title: "Ranges that overlap, in the long form",
      bad: 'services:\n  ftp:\n    image: shop/ftp:1.4\n    ports: ["3000-3004:3000-3004"]\n  api:\n    image: shop/api:1.4\n    ports:\n      - target: 8080\n        published: "«3004»"\n  db:\n    image: postgres:18\n    ports: ["3005:5432"]\n',
      good: 'services:\n  ftp:\n    image: shop/ftp:1.4\n    ports: ["3000-3004:3000-3004"]\n  api:\n    image: shop/api:1.4\n    ports:\n      - target: 8080\n        published: "3006"\n  db:\n    image: postgres:18\n    ports: ["3005:5432"]\n',
    },
    {
      title: "Ports that come with a merge",
      bad: "services:\n  web: &web\n    image: shop/web:1.4\n    ports: ['3000:3000']\n  worker:\n    <<: «*web»\n    command: work\n",
      good: "services:\n  web: &web\n    image: shop/web:1.4\n    ports: ['3000:3000']\n  worker:\n    <<: *web\n    command: work\n    ports: []\n",
      notFixed: "Whether the copy needs a port of its own is a choice.",
    },
  ],
  quiet: [
    {
      code: 'services:\n  dns:\n    image: shop/dns:1.4\n    ports: ["53:53/tcp", "53:53/udp"]\n',
      because: "the protocols differ",
    },
    {
      code: 'services:\n  a:\n    image: nginx:1.30\n    ports: ["127.0.0.1:80:80"]\n  b:\n    image: nginx:1.30\n    ports: ["192.168.7.2:80:80", "[::1]:80:80"]\n',
      because: "the addresses differ",
    },
    {
      code: 'services:\n  a:\n    image: nginx:1.30\n    ports: ["80", "8000-8010:80"]\n  b:\n    image: nginx:1.30\n    ports: ["80", "8000-8010:80"]\n',
      because: "the engine picks a free port",
    },
    {
      code: 'services:\n  a:\n    image: nginx:1.30\n    ports: ["${PORT}:80"]\n  b:\n    image: nginx:1.30\n    ports: ["${PORT}:80"]\n',
      because: "a variable may hold an address or nothing",
    },
    {
      code: 'services:\n  cpu:\n    image: shop/model:1.4\n    profiles: [cpu]\n    ports: ["8000:8000"]\n  gpu:\n    image: shop/model:1.4-gpu\n    profiles: [gpu]\n    ports: ["8000:8000"]\n',
      because: "the services belong to different profiles",
    },
    {
      code: 'services:\n  web: &web\n    image: shop/web:1.4\n    ports: ["3000:3000"]\n  worker:\n    <<: *web\n    ports: []\n',
      because: "the copy publishes nothing",
    },
  ],
  create: (context) => ({
    document(document) {
      const all = hostPortsOf(document);
      const first = firstVisits();
      for (const [index, ports] of all.entries()) {
        const other = all.slice(0, index).find((earlier) => overlap(earlier, ports));
        const { service, port } = ports;
        const at = port.node.via ?? port.published?.span;
        if (!other || !at || !first(at)) continue;
        const same = other.service === service;
        const number = String(Math.max(ports.first, other.first));
        context.report(at, same ? "twice" : "taken", {
          data: { port: number, other: other.service.name, service: service.name },
          fixes: [
            same && sameEntry(other, ports) ? drop(context.file, ports) : undefined,
            move(context.file, document, ports),
          ],
          related: [
            {
              span: other.port.node.via ?? other.port.node.span,
              message: `${number} is published here first`,
            },
          ],
        });
      }
    },
  }),
});

function sameEntry(a: HostPorts, b: HostPorts): boolean {
  const parts = ({ port: { published, target, protocol }, address }: HostPorts) =>
    [address, published?.text, target?.text, protocol?.text.toLowerCase() ?? "tcp"].join(" ");
  return parts(a) === parts(b);
}

function drop(file: ComposeFile, { port: { node } }: HostPorts): FixOffer | undefined {
  if (node.via) return undefined;
  return { title: "Remove the second one", safety: "safe", edits: [removeItem(file, node)] };
}

/** To the next ports that nobody in this file publishes. */
function move(file: ComposeFile, document: ComposeDocument, ports: HostPorts): FixOffer | undefined {
  const { port, first, last } = ports;
  const span = port.published?.span;
  if (!span || port.node.via || file.text.slice(span.start, span.end) !== port.published?.text)
    return undefined;
  const taken = hostPortsOf(document);
  const size = last - first;
  let free = first + 1;
  while (taken.some((other) => free <= other.last && other.first <= free + size)) free++;
  if (free + size > 65_535) return undefined;
  const text = size === 0 ? String(free) : `${free}-${free + size}`;
  return { title: `Publish on ${text}`, edits: [replace(span, text)] };
}
