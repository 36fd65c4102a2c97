import { maskVariables } from "../interpolation.ts";
import type { Part, Port, PortRange } from "../model.ts";
import type { ComposeNode, MapNode, ScalarNode } from "../node.ts";
import { isIpAddress } from "./ipAddress.ts";
import { contentOf, itemsOf, partOf, scalarAt, writtenScalar } from "./part.ts";

/** `ports:` in either form. */
export function readPorts(node: ComposeNode | undefined): readonly Port[] {
  return itemsOf(node).flatMap((item) => {
    if (item.kind === "map") return [readLong(item)];
    const scalar = writtenScalar(item);
    return scalar ? [readShort(scalar)] : [];
  });
}

/** `[[IP:][PUBLISHED]:]TARGET[/PROTOCOL]`, split from the right, as an IPv6 address may stand without brackets. */
function readShort(node: ScalarNode): Port {
  const { mapped } = node;
  const mask = maskVariables(mapped.text);
  const slash = mask.indexOf("/");
  const end = slash < 0 ? mask.length : slash;
  const targetColon = mask.lastIndexOf(":", end - 1);
  const publishedColon = targetColon < 1 ? -1 : mask.lastIndexOf(":", targetColon - 1);

  const protocol = slash < 0 ? undefined : partOf(mapped, slash + 1, mask.length);
  const target = rangeOf(partOf(mapped, targetColon + 1, end));
  const published =
    targetColon > publishedColon + 1 ? rangeOf(partOf(mapped, publishedColon + 1, targetColon)) : undefined;
  const hostIp = publishedColon > 0 ? partOf(mapped, 0, publishedColon) : undefined;
  const port = { node, form: "short", hostIp, published, target, protocol } as const;
  return { ...port, wellFormed: target.text !== "" && isWellFormed(port) };
}

function readLong(node: MapNode): Port {
  const part = (key: string): Part | undefined => {
    const scalar = scalarAt(node, key);
    return scalar && contentOf(scalar);
  };
  const range = (key: string): PortRange | undefined => {
    const found = part(key);
    return found && rangeOf(found);
  };
  const port = {
    node,
    form: "long",
    hostIp: part("host_ip"),
    published: range("published"),
    target: range("target"),
    protocol: part("protocol"),
  } as const;
  return { ...port, wellFormed: isWellFormed(port) };
}

function rangeOf(part: Part): PortRange {
  const match = /^(\d+)(?:-(\d+))?$/.exec(part.text);
  const first = match ? Number(match[1]) : undefined;
  return { ...part, first, last: match?.[2] === undefined ? first : Number(match[2]) };
}

function isWellFormed({
  hostIp,
  published,
  target,
  protocol,
}: Omit<Port, "node" | "form" | "wellFormed">): boolean {
  if (hostIp && !hidden(hostIp) && hostIp.text !== "" && !isIpAddress(hostIp.text)) return false;
  if (protocol && !hidden(protocol) && !/^(?:tcp|udp|sctp|)$/i.test(protocol.text)) return false;
  if (![published, target].every((range) => !range || range.text === "" || hidden(range) || isRange(range)))
    return false;
  const to = sizeOf(target);
  const from = sizeOf(published);
  return to === undefined || from === undefined || to === 1 || to === from;
}

/** A variable stands in it. */
function hidden(part: Part): boolean {
  return part.text.includes("$");
}

function isRange({ first, last }: PortRange): boolean {
  return first !== undefined && last !== undefined && first <= last && last <= 65_535;
}

function sizeOf(range: PortRange | undefined): number | undefined {
  return range?.first === undefined || range.last === undefined ? undefined : range.last - range.first + 1;
}
