import { moveAcross } from "../../compose/edits/moves.ts";
import { removalOf } from "../../compose/edits/removal.ts";
import type { ComposeFile, Service } from "../../compose/model.ts";
import { filled, networkModeOf, ownerIn, refusedBeside } from "../../compose/networks/networkMode.ts";
import type { MapEntry, MapNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-conflicting-network-mode",
    summary: "Keep what belongs to a network of its own away from network_mode.",
    why: "`network_mode` decides alone where a container is connected. Compose refuses `networks` next to it. On the host's network there is nothing to publish, and whoever joins another container gets its ports, names and resolver.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q67", "Q51"],
    references: [
      { title: "network_mode", url: "https://docs.docker.com/reference/compose-file/services/#network_mode" },
      { title: "Host network driver", url: "https://docs.docker.com/engine/network/drivers/host/" },
    ],
  },
  messages: {
    networks: "{service} has network_mode {mode} and networks; Compose refuses both together",
    host: "{service} runs on the network of the host, so its ports are discarded",
    none: "{service} has no network, so its ports lead nowhere",
    shared: "{service} shares the network of {other}, which has to publish these ports",
    refused: "The engine refuses {key} where a container is on the network of {other}",
  },
  fix: { safety: "suggestion", title: "Keep one of them" },
  examples: [
    {
      title: "network_mode and networks",
      bad: "services:\n  web:\n    image: nginx:1.30\n    network_mode: bridge\n    «networks»:\n      - front # to the proxy\n    restart: always\nnetworks:\n  front:\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    network_mode: bridge\n    restart: always\nnetworks:\n  front:\n",
      message: "web has network_mode bridge and networks; Compose refuses both together",
    },
    {
      title: "Or keep the networks",
      bad: 'services:\n  web: {image: "nginx:1.30", network_mode: host, «networks»: [front]}\nnetworks: {front: }\n',
      good: 'services:\n  web: {image: "nginx:1.30", networks: [front]}\nnetworks: {front: }\n',
      fix: "Remove network_mode",
    },
    {
      title: "Ports on the host's network",
      bad: 'services:\n  metrics:\n    image: prom/node-exporter:v1.9.1\n    network_mode: "host"\n    # for Prometheus\n    «ports»:\n      - 9100:9100',
      good: 'services:\n  metrics:\n    image: prom/node-exporter:v1.9.1\n    network_mode: "host"\n    # for Prometheus',
    },
    {
      title: "Ports of another service's network",
      bad: 'services:\n  vpn:\n    image: shop/vpn:1.4\n  web:\n    image: nginx:1.30\n    network_mode: service:vpn\n    «ports»:\n      - "8080:80"\n      - 8443:443\n',
      good: 'services:\n  vpn:\n    image: shop/vpn:1.4\n    ports:\n      - "8080:80"\n      - 8443:443\n  web:\n    image: nginx:1.30\n    network_mode: service:vpn\n',
    },
    {
      title: "What only the owner of the network may have",
      bad: "services:\n  tools:\n    image: nicolaka/netshoot:v0.14\n    network_mode: container:proxy\n    «hostname»: tools\n    «expose»: [80]\n",
      good: "services:\n  tools:\n    image: nicolaka/netshoot:v0.14\n    network_mode: container:proxy\n",
      message: "The engine refuses hostname where a container is on the network of proxy",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    network_mode: ${MODE}\n    networks: [front]\nnetworks: {front: }\n",
      because: "the variable may be empty",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    network_mode: host\n    networks:\n    ports: []\n    expose: [80]\n",
      because: "there is neither a network nor a port",
    },
    {
      code: "services:\n  dns:\n    image: shop/dns:1.4\n    network_mode: host\n    hostname: dns\n    dns: [10.8.0.2]\n    extra_hosts: [a=10.8.0.3]\n",
      because: "on the host's network the engine takes all of these",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    network_mode: bridge\n    ports: ["127.0.0.1:8080:80"]\n',
      because: "ports can be published from the bridge",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const remove = (entry: MapEntry): FixOffer | undefined => {
      const edit = removalOf(file, entry);
      return edit && { title: `Remove ${entry.key}`, edits: [edit] };
    };
    return {
      service(service, document) {
        const { map, networkMode } = service;
        const [mode, entry] = [networkModeOf(service), map?.get("network_mode")];
        if (!mode || !entry) return;
        const other = mode.kind === "host" ? "the host" : mode.name;
        const data = { service: service.name, mode: networkMode?.text ?? "", other };
        const networks = filled(map?.get("networks"));
        const at = (networks?.merged && !entry.merged ? entry : networks)?.keySpan;
        if (networks && at && first(at)) {
          const related = [{ span: entry.span, message: "network_mode stands here" }];
          context.report(at, "networks", { data, fixes: [remove(networks), remove(entry)], related });
        }
        const owner = ownerIn(document, mode);
        for (const each of refusedBeside(service, mode)) {
          const fixes = [handOver(file, map, each, owner), remove(each)];
          if (first(each.keySpan))
            context.report(each.keySpan, "refused", { data: { key: each.key, other }, fixes });
        }
        const ports = filled(map?.get("ports"));
        if (!ports || !first(ports.keySpan)) return;
        if (mode.kind === "host" || mode.kind === "none") {
          const fix = remove(ports);
          context.report(ports.keySpan, mode.kind, { data, fixes: [fix && { ...fix, safety: "safe" }] });
        } else if (mode.kind === "service" || mode.kind === "container") {
          context.report(ports.keySpan, "shared", { data, fixes: [handOver(file, map, ports, owner)] });
        }
      },
    };
  },
});

function handOver(
  file: ComposeFile,
  map: MapNode | undefined,
  entry: MapEntry,
  owner: Service | undefined,
): FixOffer | undefined {
  if (!map || !owner?.map || entry.key === "hostname" || entry.key === "links") return undefined;
  const edits = moveAcross(file, map, entry, owner.map);
  return edits && { title: `Move ${entry.key} to ${owner.name}`, edits };
}
