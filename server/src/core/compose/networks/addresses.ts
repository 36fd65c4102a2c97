import type { ComposeDocument } from "../model.ts";
import type { ComposeNode, ScalarNode } from "../node.ts";
import { ipVersion, isSubnet, subnetBase, subnetHolds } from "../shortForms/ipAddress.ts";
import { itemsOf, scalarAt } from "../shortForms/part.ts";

/** A value that is no address or subnet, or one that does not fit the network's others. */
export interface AddressProblem {
  readonly kind: "address" | "ipv4" | "ipv6" | "subnet" | "bits" | "outside" | "overlap";
  readonly node: ScalarNode;
  /** What the engine would have for it. */
  readonly fixed?: string;
  /** The network with which it overlaps. */
  readonly network?: string;
}

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

export function addressProblems(document: ComposeDocument): readonly AddressProblem[] {
  const wrong = places.flatMap(([path, kind, isRight]) =>
    document.at(path).flatMap((node): readonly AddressProblem[] => {
      if (node.kind !== "scalar" || node.value === null || !node.literal || isRight(node.text)) return [];
      return [{ kind, node }];
    }),
  );
  return [...wrong, ...document.at("networks.*.ipam.config.*").flatMap(poolProblems), ...overlaps(document)];
}

/** What the engine says of one entry of `ipam.config`, IPv4 only. */
function poolProblems(config: ComposeNode): readonly AddressProblem[] {
  const subnet = config.kind === "map" ? ipv4Subnet(scalarAt(config, "subnet")) : undefined;
  if (config.kind !== "map" || !subnet) return [];
  const base = subnetBase(subnet.text);
  const bits: readonly AddressProblem[] =
    base === subnet.text ? [] : [{ kind: "bits", node: subnet, fixed: base }];
  const aux = config.get("aux_addresses")?.value;
  const inside = [
    scalarAt(config, "gateway"),
    scalarAt(config, "ip_range"),
    ...(aux?.kind === "map" ? aux.entries.map(({ value }) => value) : []),
  ];
  const outside = inside.flatMap((node): readonly AddressProblem[] => {
    const address = node?.kind === "scalar" && node.literal ? (node.text.split("/")[0] ?? "") : "";
    if (node?.kind !== "scalar" || !isIpv4(address) || subnetHolds(subnet.text, address)) return [];
    return [{ kind: "outside", node }];
  });
  return [...bits, ...outside];
}

/** Subnets of the bridges of one project that share addresses. */
function overlaps({ networks }: ComposeDocument): readonly AddressProblem[] {
  const pools = networks.flatMap(({ name, external, entry: { value: map } }) => {
    if (map.kind !== "map" || external || (scalarAt(map, "driver")?.text ?? "bridge") !== "bridge") return [];
    const ipam = map.get("ipam")?.value;
    const configs = ipam?.kind === "map" ? itemsOf(ipam.get("config")?.value) : [];
    return configs.flatMap((config) => {
      const node = config.kind === "map" ? ipv4Subnet(scalarAt(config, "subnet")) : undefined;
      return node ? [{ name, node }] : [];
    });
  });
  return pools.flatMap(({ name, node }, index): readonly AddressProblem[] => {
    const other = pools
      .slice(0, index)
      .find((pool) => pool.name !== name && shareAddresses(pool.node.text, node.text));
    return other ? [{ kind: "overlap", node, network: other.name }] : [];
  });
}

function shareAddresses(a: string, b: string): boolean {
  return subnetHolds(a, b.split("/")[0] ?? "") || subnetHolds(b, a.split("/")[0] ?? "");
}

function ipv4Subnet(node: ScalarNode | undefined): ScalarNode | undefined {
  return node?.literal && isSubnet(node.text) && isIpv4(node.text.split("/")[0] ?? "") ? node : undefined;
}
