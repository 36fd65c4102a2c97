import type { MapNode } from "../../compose/node.ts";
import { isFalse, itemsOf, scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-macvlan-options",
    summary: "Tell a macvlan or ipvlan network its parent interface and its subnet.",
    why: "Without a parent the driver connects the containers to each other and to nothing else. Without a subnet Docker hands out private addresses of its own, which no router of the LAN knows.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q60", "Q53"],
    references: [
      { title: "Macvlan network driver", url: "https://docs.docker.com/engine/network/drivers/macvlan/" },
      { title: "IPvlan network driver", url: "https://docs.docker.com/engine/network/drivers/ipvlan/" },
    ],
  },
  messages: {
    parent: "The {driver} network {network} has no parent interface, so it leads nowhere",
    subnet: "The {driver} network {network} has no subnet of the network that it joins",
    both: "The {driver} network {network} has neither a parent interface nor a subnet",
  },
  examples: [
    {
      title: "The driver alone",
      bad: "services:\n  hub:\n    image: plant/hub:3.1\n    networks: [lan]\nnetworks:\n  lan:\n    driver: «macvlan»\n",
      good: "services:\n  hub:\n    image: plant/hub:3.1\n    networks: [lan]\nnetworks:\n  lan:\n    driver: macvlan\n    driver_opts:\n      parent: eth0.40\n    ipam:\n      config:\n        - subnet: 192.168.40.0/24\n          gateway: 192.168.40.1\n          ip_range: 192.168.40.16/28\n",
      message: "The macvlan network lan has neither a parent interface nor a subnet",
      notFixed: "Only you know the interface and the addresses.",
    },
    {
      title: "Half of it",
      bad: "services:\n  hub: {image: 'plant/hub:3.1', networks: [a, b]}\nnetworks:\n  a: {driver: «ipvlan», driver_opts: {parent: eth0}}\n  b: {driver: «ipvlan», ipam: {config: [{subnet: 10.4.0.0/24}]}}\n",
      good: "services:\n  hub: {image: 'plant/hub:3.1', networks: [a, b]}\nnetworks:\n  a: {driver: ipvlan, driver_opts: {parent: eth0}, ipam: {config: [{subnet: 10.3.0.0/24}]}}\n  b: {driver: ipvlan, driver_opts: {parent: eth1}, ipam: {config: [{subnet: 10.4.0.0/24}]}}\n",
      message: "The ipvlan network a has no subnet of the network that it joins",
      notFixed: "Only you know the interface and the addresses.",
    },
  ],
  quiet: [
    {
      code: "services:\n  hub: {image: 'plant/hub:3.1', networks: [a, b]}\nnetworks:\n  a: {driver: macvlan, internal: true}\n  b: {driver: macvlan, external: true}\n",
      because: "one is closed on purpose, and the other was made elsewhere",
    },
    {
      code: "services:\n  hub: {image: 'plant/hub:3.1', networks: [lan]}\nnetworks:\n  lan: {driver: macvlan, driver_opts: {parent: '${LAN}'}, ipam: {config: [{subnet: '${SUBNET}'}]}}\n",
      because: "both are variables",
    },
    {
      code: "services:\n  hub: {image: 'plant/hub:3.1', networks: [lan]}\nnetworks:\n  lan: {driver: macvlan, driver_opts: {parent: eth0}, ipam: {driver: dhcp}}\n",
      because: "a plugin gets the addresses from the network",
    },
    {
      code: "services:\n  hub: {image: 'plant/hub:3.1', networks: [lan]}\nnetworks:\n  lan: {driver: macvlan}\n",
      name: "compose.override.yaml",
      files: { "compose.yaml": "networks: {lan: {driver_opts: {parent: eth0}}}\n" },
      because: "the file below has a part of it",
    },
  ],
  create: (context) => ({
    document({ networks }) {
      for (const { name, entry, external } of networks) {
        const map = entry.value.kind === "map" ? entry.value : undefined;
        const driver = scalarAt(map, "driver");
        if (!map || (driver?.text !== "macvlan" && driver?.text !== "ipvlan") || external) continue;
        if (map.has("internal") && !isFalse(scalarAt(map, "internal"))) continue;
        const [parent, subnet] = [hasParent(map), hasSubnet(map)];
        if ((parent && subnet) || !context.project.whole) continue;
        const others = context.project.documents.flatMap((document) => document.networks);
        if (others.filter((other) => other.name === name).length > 1) continue;
        const message = parent ? "subnet" : subnet ? "parent" : "both";
        context.report(driver.mapped.span(), message, { data: { network: name, driver: driver.text } });
      }
    },
  }),
});

function hasParent(map: MapNode): boolean {
  const options = map.get("driver_opts")?.value;
  return options?.kind === "map" && options.has("parent");
}

/** Or somebody else who gives out addresses. */
function hasSubnet(map: MapNode): boolean {
  const ipam = map.get("ipam")?.value;
  if (ipam?.kind !== "map") return false;
  const driver = scalarAt(ipam, "driver")?.text ?? "default";
  const pools = itemsOf(ipam.get("config")?.value);
  return driver !== "default" || pools.some((pool) => pool.kind === "map" && pool.has("subnet"));
}
