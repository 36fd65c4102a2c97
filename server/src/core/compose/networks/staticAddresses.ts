import type { ComposeDocument, Declaration, Service } from "../model.ts";
import type { ComposeNode, ScalarNode } from "../node.ts";
import { runTogether } from "../profiles.ts";
import { ipVersion, subnetHolds } from "../shortForms/ipAddress.ts";
import { itemsOf, scalarAt } from "../shortForms/part.ts";

/** An address that a service wants in a network that cannot give it. */
export interface Misfit {
  readonly kind: "none" | "outside" | "taken";
  readonly service: Service;
  readonly node: ScalarNode;
  readonly network: Pick<Declaration, "name"> & Partial<Declaration>;
  /** The service that wants it too. */
  readonly other?: string;
}

export function misfitsOf(document: ComposeDocument): readonly Misfit[] {
  const taken = new Map<string, Service>();
  return document.services.flatMap((service) =>
    service.networks.flatMap(({ name, node: value }): readonly Misfit[] => {
      const declared = document.networks.find((each) => each.name === name);
      // Of `default` Compose makes a network that nobody declared.
      const network = declared ?? (name === "default" ? { name } : undefined);
      if (!network || declared?.external || value.kind !== "map") return [];
      const subnets = declared ? subnetsOf(declared.entry.value) : [];
      if (!subnets) return [];
      return (["ipv4_address", "ipv6_address"] as const).flatMap((kind): readonly Misfit[] => {
        const node = scalarAt(value, kind);
        const version = node?.literal ? ipVersion(node.text) : undefined;
        if (!node || version !== (kind === "ipv4_address" ? 4 : 6)) return [];
        const fitting = subnets.filter((subnet) => ipVersion(subnet.split("/")[0] ?? "") === version);
        if (fitting.length === 0) return [{ kind: "none", service, node, network }];
        const key = `${name} ${node.text}`;
        const other = taken.get(key);
        if (other && other !== service && runTogether(other, service))
          return [{ kind: "taken", service, node, network, other: other.name }];
        taken.set(key, service);
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
