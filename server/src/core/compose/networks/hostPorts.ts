import type { ComposeDocument, Port, Service } from "../model.ts";
import { runTogether } from "../profiles.ts";

/** The ports of the host that one entry of `ports` takes for sure. */
export interface HostPorts {
  readonly service: Service;
  readonly port: Port;
  readonly first: number;
  readonly last: number;
  /** "" for every address. */
  readonly address: string;
}

/** Those of all services, in the order of the file; left out are variables, free choices of the engine and services on the host's network. */
export function hostPortsOf({ services }: ComposeDocument): readonly HostPorts[] {
  return services
    .filter(({ networkMode }) => networkMode?.text !== "host")
    .flatMap((service) => service.ports.flatMap((port) => read(service, port)));
}

function read(service: Service, port: Port): readonly HostPorts[] {
  const { published, target, hostIp } = port;
  if (!port.wellFormed || published?.first === undefined || published.last === undefined) return [];
  if (hostIp?.text.includes("$") || port.protocol?.text.includes("$")) return [];
  // Of a range in front of a single container port any free one is taken.
  if (published.last > published.first && target?.first === target?.last) return [];
  const address = hostIp?.text.replace(/^\[|\]$/g, "") ?? "";
  return [{ service, port, first: published.first, last: published.last, address }];
}

/** Whether two entries want the same port of the host at the same time. */
export function overlap(a: HostPorts, b: HostPorts): boolean {
  const protocol = ({ port }: HostPorts) => port.protocol?.text.toLowerCase() || "tcp";
  return (
    a.first <= b.last &&
    b.first <= a.last &&
    protocol(a) === protocol(b) &&
    sharesAddress(a.address, b.address) &&
    runTogether(a.service, b.service)
  );
}

function sharesAddress(a: string, b: string): boolean {
  if (a === b || a === "" || b === "") return true;
  if (a.includes(":") !== b.includes(":")) return false;
  return [a, b].some((address) => address === "0.0.0.0" || address === "::");
}
