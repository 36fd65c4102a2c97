import { insertItemBehind } from "../../compose/edits/lists.ts";
import { insertEntry, replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile, Port, Service } from "../../compose/model.ts";
import { type UdpService, udpServices } from "../../compose/networks/udpServices.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-udp-port",
    summary: "Publish a service that listens by UDP for UDP.",
    why: "A port without a protocol is published for TCP. Whoever asks by UDP, as most clients of {what} do, gets no answer, while a check by TCP may even succeed.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q52", "Q190"],
    references: [
      { title: "Port publishing", url: "https://docs.docker.com/engine/network/port-publishing/" },
      { title: "ports", url: "https://docs.docker.com/reference/compose-file/services/#ports" },
    ],
  },
  messages: { udp: "{service} publishes {port} for TCP alone, where {what} listens by UDP" },
  fix: { safety: "suggestion", title: "Publish it for UDP" },
  examples: [
    {
      title: "DNS needs both",
      bad: 'services:\n  dns:\n    image: shop/dns:1.4\n    ports:\n      - "53:«53»" # for the office\n      - "127.0.0.1:8080:80"\n',
      good: 'services:\n  dns:\n    image: shop/dns:1.4\n    ports:\n      - "53:53" # for the office\n      - "53:53/udp"\n      - "127.0.0.1:8080:80"\n',
      message: "dns publishes 53 for TCP alone, where DNS listens by UDP",
    },
    {
      title: "WireGuard knows nothing else",
      bad: "services:\n  vpn:\n    image: shop/vpn:1.4\n    ports: [51820:«51820»/tcp, '${PORT}:«123»']\n",
      good: "services:\n  vpn:\n    image: shop/vpn:1.4\n    ports: [51820:51820/udp, '${PORT}:123/udp']\n",
    },
    {
      title: "The long form",
      bad: "services:\n  vpn:\n    image: shop/vpn:1.4\n    ports:\n      - target: «51820»\n        published: 51820\n        protocol: tcp\n      - {target: «67», published: 67}\n",
      good: "services:\n  vpn:\n    image: shop/vpn:1.4\n    ports:\n      - target: 51820\n        published: 51820\n        protocol: udp\n      - {target: 67, published: 67, protocol: udp}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  dns:\n    image: shop/dns:1.4\n    ports: ['53:53', {target: 53, published: 53, protocol: udp}]\n",
      because: "both are published",
    },
    {
      code: "services:\n  vpn:\n    image: shop/openvpn:1.4\n    command: --proto tcp-server\n    ports: ['443:1194']\n",
      because: "it was told to listen by TCP",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    ports: ['443:443', '53:8080', '50-60:50-60', '53:53/${PROTOCOL}']\n",
      because: "none of these container ports is known to need UDP for sure",
    },
    {
      code: "services:\n  dns:\n    image: shop/dns:1.4\n    ports: ['53:53']\n",
      files: { "compose.override.yaml": "services: {dns: {ports: ['53:53/udp']}}\n" },
      name: "compose.yaml",
      because: "the override adds the other one",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        if (service.ports.length === 0 || service.networkMode?.text === "host" || service.extends) return;
        for (const port of service.ports) {
          const { target, protocol } = port;
          const known =
            target && target.first === target.last ? udpServices.get(target.first ?? 0) : undefined;
          if (!target || !known || (protocol && protocol.text.toLowerCase() !== "tcp")) continue;
          if (known.optional && (protocol || speaksOfTcp(context.file, service))) continue;
          const all = context.project.services(service.name).flatMap(({ ports }) => ports);
          const isCovered = all.some((other) => mayCover(other, target.first ?? 0));
          if (isCovered || !context.project.whole || !first(target.span)) continue;
          context.report(target.span, "udp", {
            data: { service: service.name, port: target.text, what: known.name },
            fixes: [publish(context.file, port, known)],
          });
        }
      },
    };
  },
});

function mayCover({ protocol, target }: Port, number: number): boolean {
  if (!/^udp$|\$/i.test(protocol?.text ?? "")) return false;
  return target?.first === undefined || (target.first <= number && number <= (target.last ?? number));
}

function speaksOfTcp({ text }: ComposeFile, { map }: Service): boolean {
  return (map?.entries ?? []).some(
    ({ key, value: { span } }) => key !== "ports" && /\btcp/i.test(text.slice(span.start, span.end)),
  );
}

/** Beside the entry, or instead of it. */
function publish(file: ComposeFile, { node, protocol }: Port, { both }: UdpService): FixOffer | undefined {
  if (node.kind === "list" || node.via) return undefined;
  if (node.kind === "scalar") {
    const bare = protocol ? node.text.slice(0, -protocol.text.length - 1) : node.text;
    const edit = both
      ? insertItemBehind(file, node, `${bare}/udp`)
      : node.mapped.exact() && replaceScalar(file, node, `${bare}/udp`);
    return edit && { edits: [edit] };
  }
  const written = node.get("protocol")?.value;
  if (both || written?.via || (written && written.kind !== "scalar")) return undefined;
  const edit = written ? replaceScalar(file, written, "udp") : insertEntry(file, node, "protocol", "udp");
  return { edits: [edit] };
}
