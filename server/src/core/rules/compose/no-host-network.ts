import { fitted, indentBefore } from "../../compose/edits/layout.ts";
import { removalOf } from "../../compose/edits/removal.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { isTrue, itemsOf, scalarAt } from "../../compose/shortForms/part.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

const onTheHost = [
  ...["exporter", "cadvisor", "netdata", "agent", "collector", "telegraf", "beyla", "falco", "snmp"],
  ...["assistant", "homebridge", "plex", "jellyfin", "emby", "unifi", "avahi", "mdns", "samba"],
  ...["dns", "pihole", "adguard", "dhcp", "vpn", "wireguard", "tailscale", "keepalived", "frr"],
  ...["coturn", "freeswitch", "rtpengine", "asterisk", "livekit", "iperf", "netshoot", "tcpdump", "suricata"],
];

export default composeRule({
  meta: {
    id: "compose/no-host-network",
    summary: "Give a service a network of its own instead of the host's.",
    why: "It sees every interface, can take any port and reaches what listens on the machine's loopback; other services no longer find it by name. Less work per packet is seldom worth that: measure first.",
    category: "security",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q144", "Q5"],
    references: [
      { title: "Host network driver", url: "https://docs.docker.com/engine/network/drivers/host/" },
      { title: "network_mode", url: "https://docs.docker.com/reference/compose-file/services/#network_mode" },
    ],
  },
  messages: { host: "{service} has the network of the host and no isolation from it" },
  options: {
    allow: {
      default: onTheHost,
      doc: "Words in the names of services and images that belong on the host's network: watchers, discovery, names, VPN, voice.",
    },
  },
  fix: { safety: "suggestion", title: "Use the network of the project" },
  examples: [
    {
      title: "An application",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    network_mode: «host» # faster\n    restart: always\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    restart: always\n",
      message: "api has the network of the host and no isolation from it",
    },
    {
      title: "Ports that are known",
      bad: 'services:\n  db:\n    image: postgres:18\n    network_mode: "«host»" # faster\n  cache: {image: "redis:8", network_mode: «host»}\n',
      good: 'services:\n  db:\n    image: postgres:18\n    ports:\n      - "127.0.0.1:5432:5432" # faster\n  cache: {image: "redis:8", ports: ["127.0.0.1:6379:6379"]}\n',
    },
  ],
  quiet: [
    {
      code: "services:\n  metrics:\n    image: prom/node-exporter:v1.9.1\n    network_mode: host\n  home:\n    image: ghcr.io/home-assistant/home-assistant:2026.11\n    network_mode: host\n",
      because: "one watches the host's interfaces, the other needs broadcasts of the LAN",
    },
    {
      code: "services:\n  edge:\n    image: shop/edge:1.4\n    network_mode: host\n    cap_add: [NET_ADMIN]\n",
      because: "it is there to change the host's network",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    network_mode: ${NETWORK_MODE:-bridge}\n  job:\n    image: shop/job:1.4\n    network_mode: none\n",
      because: "neither is the host's network",
    },
    {
      code: "services:\n  media:\n    image: shop/media:1.4\n    network_mode: host\n    deploy: {placement: {constraints: [node.role == manager]}}\n",
      because: "a stack has no network_mode",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const { name, map, image, networkMode } = service;
        if (networkMode?.text !== "host" || isForSwarm(document, context.path)) return;
        const words = `${name} ${image?.reference?.path ?? ""}`.toLowerCase();
        if (context.options.allow.some((word) => words.includes(word)) || worksOnTheHost(service)) return;
        const span = networkMode.mapped.span();
        if (!first(span)) return;
        const ports = image?.reference && context.images.of(image.reference)?.ports;
        const edit = removalOf(context.file, map?.get("network_mode"));
        context.report(span, "host", {
          data: { service: name },
          fixes: [publish(context.file, service, ports ?? []), edit && { edits: [edit] }],
        });
      },
    };
  },
});

function worksOnTheHost({ map }: Service): boolean {
  const added = itemsOf(map?.get("cap_add")?.value);
  return (
    added.some((item) => item.kind === "scalar" && /NET_|SYS_ADMIN|ALL/i.test(item.text)) ||
    isTrue(scalarAt(map, "privileged")) ||
    scalarAt(map, "pid")?.text === "host"
  );
}

function publish(
  file: ComposeFile,
  { map }: Service,
  ports: readonly (number | string)[],
): FixOffer | undefined {
  const entry = map?.get("network_mode");
  if (!map || !entry || map.has("ports") || ports.length === 0 || ports.length > 3) return undefined;
  if (entry.merged || map.via || entry.value.via || mayDefineAnchor(file, entry.span)) return undefined;
  const items = ports.map((port) => `"127.0.0.1:${String(port).replace(/\/.*/, "")}:${port}"`);
  const text =
    map.style === "flow"
      ? `ports: [${items.join(", ")}]`
      : ["ports:", ...items.map((item) => `  - ${item}`)].join("\n");
  const edit = replace(entry.span, fitted(file, text, indentBefore(file.lines, entry.span.start)));
  return { title: `Publish ${ports.join(", ")} instead`, edits: [edit] };
}
