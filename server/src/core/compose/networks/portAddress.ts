import { type Edit, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { insertEntry, replaceScalar } from "../edits/splices.ts";
import { withDefaults } from "../interpolation.ts";
import type { ComposeFile, Port } from "../model.ts";

/** The addresses of the host that a port without one may be given, as it was most likely meant first. */
export function publishChoices(
  file: ComposeFile,
  port: Port,
  ...addresses: readonly ("127.0.0.1" | "0.0.0.0")[]
): readonly ({ readonly title: string; readonly edits: readonly Edit[] } | undefined)[] {
  return addresses.map((address) => {
    const edit = publishOn(file, port, address);
    const title =
      address === "127.0.0.1" ? "Publish on 127.0.0.1 only" : "Publish on 0.0.0.0, every IPv4 network";
    return edit && { title, edits: [edit] };
  });
}

function publishOn(file: ComposeFile, { node, hostIp, published }: Port, address: string): Edit | undefined {
  if (node.kind === "list" || node.via) return undefined;
  if (node.kind === "map") {
    const written = node.get("host_ip")?.value;
    if (written?.via || (written && written.kind !== "scalar")) return undefined;
    return written ? replaceScalar(file, written, address) : insertEntry(file, node, "host_ip", address);
  }
  const all = node.mapped.exact();
  // With an address it is text, in which a number of another base is none.
  if (!all || /^0[xo]/i.test(node.text)) return undefined;
  const rest = node.text.slice(hostIp ? hostIp.text.length + 1 : node.text.startsWith(":") ? 1 : 0);
  const scalar = { start: all.start, end: all.end - rest.length };
  // Without a port of the host there are two colons.
  return replace(scalar, published || hostIp ? `${address}:` : `${address}::`);
}

/** Ports of the host that are mostly meant for everybody: SSH, mail, names, the web, VPN and games. */
export const openPorts: readonly string[] = "22 25 53 67 80 443 465 587 853 993 1194 25565 51820".split(" ");

/** What to mark: the port of the host, or the whole entry of the short form. */
export function publishedSpan({ form, node, published, target }: Port): Span | undefined {
  if (form === "short" && node.kind === "scalar") return node.mapped.span();
  return (published ?? target)?.span;
}

/** The port of the host, or a range, with defaults put in; undefined where none is written, or a variable hides it. */
export function hostPort({ published, wellFormed }: Port): string | undefined {
  const number = withDefaults(published?.text ?? "");
  return wellFormed && number !== undefined && /^\d+(?:-\d+)?$/.test(number) ? number : undefined;
}
