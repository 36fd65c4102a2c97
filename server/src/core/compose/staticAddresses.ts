import type { ComposeDocument, Declaration, Service } from "./model.ts";
import type { ComposeNode, ScalarNode } from "./node.ts";
import { ipVersion, subnetHolds } from "./shortForms/ipAddress.ts";
import { itemsOf, scalarAt } from "./shortForms/part.ts";

/** An address that a service wants in a network that cannot give it. */
export interface Misfit {
  readonly kind: "none" | "outside";
  readonly service: Service;
  readonly node: ScalarNode;
  readonly network: Declaration;
}

export function misfitsOf(document: ComposeDocument): readonly Misfit[] {
  return document.services.flatMap((service) =>
    service.networks.flatMap(({ name, node: value }) => {
      const network = document.networks.find((each) => each.name === name);
      if (!network || network.external || value.kind !== "map") return [];
      const subnets = subnetsOf(network.entry.value);
      if (!subnets) return [];
      return (["ipv4_address", "ipv6_address"] as const).flatMap((key): readonly Misfit[] => {
        const node = scalarAt(value, key);
        const version = node?.literal ? ipVersion(node.text) : undefined;
        if (!node || version !== (key === "ipv4_address" ? 4 : 6)) return [];
        const fitting = subnets.filter((subnet) => ipVersion(subnet.split("/")[0] ?? "") === version);
        if (fitting.length === 0) return [{ kind: "none", service, node, network }];
        const held = version === 6 || fitting.some((subnet) => subnetHolds(subnet, node.text));
        return held ? [] : [{ kind: "outside", service, node, network }];
      });
    }),
  );
}

/** Those in a network's `ipam`; undefined where somebody else hands out addresses, or a variable hides one. */
function subnetsOf(network: ComposeNode): readonly string[] | undefined {
  if (network.kind !== "map")
    return network.kind === "scalar" && network.value === null && !network.tag ? [] : undefined;
  const ipam = network.get("ipam")?.value;
  if (
    network.tag ||
    (ipam?.kind === "map" && ipam.has("driver") && scalarAt(ipam, "driver")?.text !== "default")
  )
    return undefined;
  const configs = ipam?.kind === "map" ? itemsOf(ipam.get("config")?.value) : [];
  const subnets = configs.map((config) => (config.kind === "map" ? scalarAt(config, "subnet") : undefined));
  return subnets.some((subnet) => subnet && !subnet.literal)
    ? undefined
    : subnets.flatMap((each) => each?.text ?? []);
}
