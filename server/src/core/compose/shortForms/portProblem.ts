import { nearest } from "../../text/nearest.ts";
import { withDefaults } from "../interpolation.ts";
import type { Part, Port, PortRange } from "../model.ts";
import { isIpAddress } from "./ipAddress.ts";

/** What keeps an entry of `ports` from being one, with the part that is at fault. */
export interface PortProblem {
  readonly kind: "number" | "range" | "backwards" | "lengths" | "protocol" | "address" | "lone" | "missing";
  readonly part: Part;
}

const protocols = /^(?:tcp|udp|sctp|)$/i;

/** The first thing wrong with a port, from left to right; of a variable only the default is judged. */
export function portProblem({
  form,
  node,
  hostIp,
  published,
  target,
  protocol,
}: Omit<Port, "wellFormed">): PortProblem | undefined {
  const address = hostIp && seen(hostIp);
  if (hostIp && address && !isIpAddress(address)) return { kind: "address", part: hostIp };
  if (form === "short" && published && !hostIp && isIpAddress(published.text))
    return { kind: "lone", part: published };
  const wrong = (published && problemOf(published)) ?? (target && problemOf(target));
  if (wrong) return wrong;
  if (form === "short" && target?.text === "")
    return { kind: "missing", part: { text: "", span: node.span } };
  const from = lengthOf(published);
  const to = lengthOf(target);
  if (target && from !== undefined && to !== undefined && to !== 1 && to !== from)
    return { kind: "lengths", part: target };
  if (protocol && !protocols.test(seen(protocol) ?? "")) return { kind: "protocol", part: protocol };
  return undefined;
}

/** With the defaults of its variables; undefined or empty where only the environment tells. */
function seen({ text }: Part): string | undefined {
  return text.includes("$") ? withDefaults(text) : text;
}

function problemOf(part: PortRange): PortProblem | undefined {
  const text = seen(part);
  if (!text) return undefined;
  const [, first = part.first, last = part.last] = /^(\d+)(?:-(\d+))?$/.exec(text)?.map(Number) ?? [];
  if (first === undefined || last === undefined) return { kind: "range", part };
  const end = Number.isNaN(last) ? first : last;
  if (Math.max(first, end) > 65_535) return { kind: "number", part };
  return first > end ? { kind: "backwards", part } : undefined;
}

function lengthOf(range: PortRange | undefined): number | undefined {
  return range?.first === undefined || range.last === undefined ? undefined : range.last - range.first + 1;
}

/** What was meant without doubt. */
export function meantByPort({ kind, part: { text } }: PortProblem): string | undefined {
  const bare = text.trim();
  if (text.includes("$")) return undefined;
  switch (kind) {
    case "protocol":
      return nearest(bare, ["tcp", "udp", "sctp"]);
    case "address":
      return bare.toLowerCase() === "localhost" ? "127.0.0.1" : undefined;
    case "backwards":
      return bare.split("-").reverse().join("-");
    case "range": {
      const dense = text.replace(/\s+/g, "");
      return dense !== text && /^\d+(?:-\d+)?$/.test(dense) ? dense : undefined;
    }
    default:
      return undefined;
  }
}
