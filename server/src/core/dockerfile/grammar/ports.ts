import type { Span } from "../../text/span.ts";

export interface PortProblem {
  readonly kind: "port" | "high" | "range" | "protocol" | "address";
  /** The guilty part of the word. */
  readonly span: Span;
}

export const protocols: readonly string[] = ["tcp", "udp", "sctp"];

const HIGHEST = 65535;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*\]?)$/;

/** What is wrong with a word of EXPOSE, `[[address:]host:]port[-port][/protocol]`. */
export function portProblem(word: string): PortProblem | undefined {
  const slash = word.indexOf("/");
  const end = slash < 0 ? word.length : slash;
  const protocol = slash < 0 ? "" : word.slice(slash + 1);
  const container = word.lastIndexOf(":", end - 1) + 1;
  const wrong = (kind: PortProblem["kind"], start: number, stop: number): PortProblem => ({
    kind,
    span: stop > start ? { start, end: stop } : { start: 0, end: word.length },
  });
  const own = rangeProblem(word.slice(container, end));
  if (own !== undefined) return wrong(own, container, end);
  if (protocol !== "" && !protocols.includes(protocol.toLowerCase()))
    return wrong("protocol", slash + 1, word.length);
  if (container === 0) return undefined;
  const host = word.lastIndexOf(":", container - 2) + 1;
  const published = word.slice(host, container - 1);
  const other = published === "" ? undefined : rangeProblem(published);
  if (other !== undefined) return wrong(other, host, container - 1);
  const address = word.slice(0, Math.max(host - 1, 0));
  return address === "" || ADDRESS.test(address) ? undefined : wrong("address", 0, host - 1);
}

function rangeProblem(text: string): "port" | "high" | "range" | undefined {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  if (!match) return "port";
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  if (Math.max(first, last) > HIGHEST) return "high";
  return first > last ? "range" : undefined;
}
