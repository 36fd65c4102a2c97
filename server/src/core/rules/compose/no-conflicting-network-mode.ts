import { removeEntry } from "../../compose/edits.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { MapEntry } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-conflicting-network-mode",
    summary: "Choose between network_mode, networks and ports.",
    why: "`network_mode` decides alone where a container is connected. Compose refuses `networks` next to it; on the host's network a process listens on the machine itself, so there is nothing to publish.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q51"],
    references: [
      { title: "network_mode", url: "https://docs.docker.com/reference/compose-file/services/#network_mode" },
      { title: "Host network driver", url: "https://docs.docker.com/engine/network/drivers/host/" },
    ],
  },
  messages: {
    networks: "{service} has network_mode {mode} and networks; Compose refuses both together",
    host: "{service} runs on the network of the host, so its ports are discarded",
    shared: "{service} shares the network of {other}, which has to publish these ports",
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
      bad: 'services:\n  vpn:\n    image: shop/vpn:1.4\n  web:\n    image: nginx:1.30\n    network_mode: service:vpn\n    «ports»: ["8080:80"]\n',
      good: 'services:\n  vpn:\n    image: shop/vpn:1.4\n    ports: ["8080:80"]\n  web:\n    image: nginx:1.30\n    network_mode: service:vpn\n',
      notFixed: "The ports have to move to the other service.",
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
      code: 'services:\n  web:\n    image: nginx:1.30\n    network_mode: bridge\n    ports: ["127.0.0.1:8080:80"]\n',
      because: "ports can be published from the bridge",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      service({ name: service, map, networkMode }) {
        const mode = map?.get("network_mode");
        if (!map || !mode || !networkMode?.literal || networkMode.text === "") return;
        const remove = (entry: MapEntry): FixOffer | undefined => removal(file, entry);
        const networks = filled(map.get("networks"));
        if (networks) {
          const at = (networks.merged && !mode.merged ? mode : networks).keySpan;
          if (first(at)) {
            context.report(at, "networks", {
              data: { service, mode: networkMode.text },
              fixes: [remove(networks), remove(mode)],
              related: [{ span: mode.span, message: "network_mode stands here" }],
            });
          }
        }
        const ports = filled(map.get("ports"));
        const [kind, other] = networkMode.text.split(":");
        if (!ports || !first(ports.keySpan)) return;
        if (kind === "host") {
          const fix = remove(ports);
          context.report(ports.keySpan, "host", {
            data: { service },
            fixes: [fix && { ...fix, safety: "safe" }],
          });
        } else if (kind === "service" && other) {
          context.report(ports.keySpan, "shared", { data: { service, other } });
        }
      },
    };
  },
});

/** The pair, where its value is a list or mapping that holds something. */
function filled(entry: MapEntry | undefined): MapEntry | undefined {
  if (entry?.value.kind === "list") return entry.value.items.length > 0 ? entry : undefined;
  return entry?.value.kind === "map" && entry.value.entries.length > 0 ? entry : undefined;
}

/** Not what comes from elsewhere, and not what others take from here. */
function removal(file: ComposeFile, entry: MapEntry): FixOffer | undefined {
  if (entry.merged || entry.value.parent?.via || mayDefineAnchor(file, entry.span)) return undefined;
  return { title: `Remove ${entry.key}`, edits: [removeEntry(file, entry)] };
}
