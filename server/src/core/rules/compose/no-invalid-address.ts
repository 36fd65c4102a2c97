import { replaceScalar } from "../../compose/edits/splices.ts";
import { withSubnet } from "../../compose/edits/subnets.ts";
import { addressProblems } from "../../compose/networks/addresses.ts";
import { misfitsOf } from "../../compose/networks/staticAddresses.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isOverlay } from "../../compose/overlay.ts";
import { shortened, valueName } from "../../compose/schema/places.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-address",
    summary: "Write valid addresses, and fixed ones out of a subnet of their network.",
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
    bits: "{text} does not begin with the first address of the subnet, {fixed}",
    overlap: "{text} overlaps with the subnet of the network {network}",
    taken: "{text} in the network {network} belongs to {other} already",
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
      title: "A subnet that begins with another address",
      bad: "services: {web: {image: nginx:1.30, networks: [front]}}\nnetworks: {front: {ipam: {config: [{subnet: «172.28.1.5/24»}]}}}\n",
      good: "services: {web: {image: nginx:1.30, networks: [front]}}\nnetworks: {front: {ipam: {config: [{subnet: 172.28.1.0/24}]}}}\n",
      message: "172.28.1.5/24 does not begin with the first address of the subnet, 172.28.1.0/24",
    },
    {
      title: "What is beyond the subnet, or taken",
      bad: "services:\n  web:\n    image: nginx:1.30\n    networks: {front: {ipv4_address: 10.0.0.5}}\n  api:\n    image: shop/api:1.4\n    networks: {front: {ipv4_address: «10.0.0.5»}, back: }\nnetworks:\n  front: {ipam: {config: [{subnet: 10.0.0.0/24, gateway: «10.0.1.1»}]}}\n  back: {ipam: {config: [{subnet: «10.0.0.0/16»}]}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    networks: {front: {ipv4_address: 10.0.0.5}}\n  api:\n    image: shop/api:1.4\n    networks: {front: {ipv4_address: 10.0.0.6}, back: }\nnetworks:\n  front: {ipam: {config: [{subnet: 10.0.0.0/24, gateway: 10.0.0.1}]}}\n  back: {ipam: {config: [{subnet: 10.1.0.0/16}]}}\n",
      notFixed: "Which addresses are free elsewhere only you know.",
    },
    {
      title: "What is no address",
      bad: "services:\n  web:\n    image: nginx:1.30\n    dns: [1.1.1.1, «dns.local»]\n    networks:\n      front: {ipv4_address: «10.0.0.300»}\n      back: {ipv4_address: «10.1.0.9»}\nnetworks:\n  front: {ipam: {config: [{subnet: «10.0.0.0»}]}}\n  back: {ipam: {config: [{subnet: 10.9.0.0/16}]}}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    dns: [1.1.1.1, 1.0.0.1]\n    networks:\n      front: {ipv4_address: 10.0.0.30}\n      back: {ipv4_address: 10.9.1.9}\nnetworks:\n  front: {ipam: {config: [{subnet: 10.0.0.0/24}]}}\n  back: {ipam: {config: [{subnet: 10.9.0.0/16}]}}\n",
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
        for (const { kind, node, fixed = "", network = String(node.path[1]) } of addressProblems(document)) {
          const at = node.mapped.span();
          if (!first(at)) continue;
          const mend = kind === "bits" && !node.via && [replaceScalar(file, node, fixed)];
          context.report(at, kind, {
            data: { text: shortened(node.text), place: valueName(node), fixed, network: shortened(network) },
            fixes: [mend ? { title: `Write ${fixed}`, edits: mend, safety: "safe" } : undefined],
          });
        }
        if (file.documents.length > 1 || document.hasInclude) return;
        for (const misfit of misfitsOf(document)) {
          const { kind, node, network, other = "" } = misfit;
          const at = node.mapped.span();
          if (!first(at) || isOverlay(file, context.path, () => context.related.list("."))) continue;
          context.report(at, kind, {
            data: { text: node.text, network: shortened(network.name), other },
            fixes: [kind === "none" ? withSubnet(file, misfit) : undefined],
            related: network.nameSpan
              ? [{ span: network.nameSpan, message: `${network.name} is declared here` }]
              : [],
          });
        }
      },
    };
  },
});
