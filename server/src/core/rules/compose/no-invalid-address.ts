import { insertEntry } from "../../compose/edits.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isOverlay } from "../../compose/overlay.ts";
import { shortened, valueName } from "../../compose/schema/places.ts";
import { ipVersion, isSubnet } from "../../compose/shortForms/ipAddress.ts";
import { type Misfit, misfitsOf } from "../../compose/staticAddresses.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

const isAddress = (text: string) => ipVersion(text) !== undefined;
const isIpv4 = (text: string) => ipVersion(text) === 4;
const isIpv6 = (text: string) => ipVersion(text) === 6;
const places = [
  ["services.*.dns", "address", isAddress],
  ["services.*.dns.*", "address", isAddress],
  ["services.*.networks.*.ipv4_address", "ipv4", isIpv4],
  ["services.*.networks.*.ipv6_address", "ipv6", isIpv6],
  ["services.*.networks.*.link_local_ips.*", "address", isAddress],
  ["networks.*.ipam.config.*.subnet", "subnet", isSubnet],
  ["networks.*.ipam.config.*.ip_range", "subnet", isSubnet],
  ["networks.*.ipam.config.*.gateway", "address", isAddress],
  ["networks.*.ipam.config.*.aux_addresses.*", "address", isAddress],
] as const;

export default composeRule({
  meta: {
    id: "compose/no-invalid-address",
    summary: "Use addresses that are some, out of a subnet of their network.",
    why: "Addresses are looked at only when networks and containers are made. The engine hands out a fixed one only in a network whose subnet you chose yourself.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q51", "Q189"],
    references: [
      {
        title: "ipv4_address",
        url: "https://docs.docker.com/reference/compose-file/services/#ipv4_address-ipv6_address",
      },
      { title: "ipam", url: "https://docs.docker.com/reference/compose-file/networks/#ipam" },
    ],
  },
  messages: {
    address: "{text} in {place} is no IP address",
    ipv4: "{text} is no IPv4 address",
    ipv6: "{text} is no IPv6 address",
    subnet: "{text} is no subnet such as 10.0.0.0/24",
    none: "{text} is fixed, and the network {network} has no subnet of yours",
    outside: "{text} is in no subnet of the network {network}",
  },
  fix: { safety: "suggestion", title: "Give the network a subnet" },
  examples: [
    {
      title: "A fixed address in a network without a subnet",
      bad: "services:\n  web:\n    image: nginx:1.30\n    networks:\n      front:\n        ipv4_address: «172.28.1.5»\nnetworks:\n  front:\n    driver: bridge\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    networks:\n      front:\n        ipv4_address: 172.28.1.5\nnetworks:\n  front:\n    driver: bridge\n    ipam:\n      config:\n        - subnet: 172.28.1.0/24\n",
      message: "172.28.1.5 is fixed, and the network front has no subnet of yours",
    },
    {
      title: "The network is not described yet",
      bad: "services: {web: {image: nginx:1.30, networks: {front: {ipv4_address: '«172.28.1.5»'}}}}\nnetworks: {front: }\n",
      good: "services: {web: {image: nginx:1.30, networks: {front: {ipv4_address: '172.28.1.5'}}}}\nnetworks: {front: {ipam: {config: [{subnet: 172.28.1.0/24}]}}}\n",
    },
    {
      title: "What is no address",
      bad: "services:\n  web:\n    image: nginx:1.30\n    dns: [1.1.1.1, «dns.local»]\n    networks:\n      front: {ipv4_address: «10.0.0.300»}\n      back: {ipv4_address: «10.1.0.9»}\nnetworks:\n  front: {ipam: {config: [{subnet: «10.0.0.0»}]}}\n  back: {ipam: {config: [{subnet: 10.0.0.0/16}]}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    dns: [1.1.1.1, 1.0.0.1]\n    networks:\n      front: {ipv4_address: 10.0.0.30}\n      back: {ipv4_address: 10.0.1.9}\nnetworks:\n  front: {ipam: {config: [{subnet: 10.0.0.0/24}]}}\n  back: {ipam: {config: [{subnet: 10.0.0.0/16}]}}\n",
      notFixed: "Nobody knows which address is meant.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    dns: ${DNS}\n    networks:\n      lan: {ipv4_address: 10.0.0.5}\n      front: {ipv4_address: 10.0.0.5}\nnetworks:\n  lan: {external: true}\n  front: {ipam: {config: [{subnet: '${SUBNET}'}]}}\n",
      because: "an external network has its subnet elsewhere, and a variable may hold one",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: {front: {ipv6_address: '2001:db8::5'}}\nnetworks:\n  front: {enable_ipv6: true, ipam: {config: [{subnet: '2001:db8::/64', gateway: '2001:db8::1'}]}}\n",
      because: "the network has a subnet for it",
    },
    {
      code: "services:\n  web:\n    networks: {front: {ipv4_address: 10.0.0.5}}\nnetworks: {front: }\n",
      name: "compose.override.yaml",
      because: "the file below may have the subnet",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      document(document) {
        for (const [path, message, isRight] of places)
          for (const node of document.at(path)) {
            if (node.kind !== "scalar" || node.value === null || !node.literal || isRight(node.text))
              continue;
            const at = node.mapped.span();
            const data = { text: shortened(node.text), place: valueName(node) };
            if (first(at)) context.report(at, message, { data });
          }
        if (file.documents.length > 1 || document.hasInclude) return;
        for (const misfit of misfitsOf(document)) {
          const { kind, node, network } = misfit;
          const at = node.mapped.span();
          if (!first(at) || isOverlay(file, context.path, () => context.related.list("."))) continue;
          context.report(at, kind, {
            data: { text: node.text, network: shortened(network.name) },
            fixes: [kind === "none" ? withSubnet(file, misfit) : undefined],
            related: [{ span: network.nameSpan, message: `${network.name} is declared here` }],
          });
        }
      },
    };
  },
});

function withSubnet(file: ComposeFile, { node, network }: Misfit): FixOffer | undefined {
  const { value } = network.entry;
  if (!isIpv4(node.text) || value.via || value.kind === "list" || (value.kind === "map" && value.has("ipam")))
    return undefined;
  const subnet = node.text.replace(/\.\d+$/, ".0/24");
  const written = value.kind === "map" && value.entries.length > 0;
  const inFlow = written ? value.style === "flow" : value.parent?.style === "flow";
  const text = inFlow ? `{config: [{subnet: ${subnet}}]}` : `\n  config:\n    - subnet: ${subnet}`;
  return {
    title: `Give ${network.name} the subnet ${subnet}`,
    edits: [insertEntry(file, value, "ipam", text)],
  };
}
