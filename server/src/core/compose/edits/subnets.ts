import type { Edit } from "../../text/edit.ts";
import type { ComposeFile } from "../model.ts";
import type { Misfit } from "../networks/staticAddresses.ts";
import { ipVersion } from "../shortForms/ipAddress.ts";
import { insertEntry } from "./splices.ts";

/** Gives a network without `ipam` the /24 around an address that is wanted in it. */
export function withSubnet(
  file: ComposeFile,
  { node, network }: Misfit,
): { readonly title: string; readonly edits: readonly Edit[] } | undefined {
  const value = network.entry?.value;
  if (
    !value ||
    ipVersion(node.text) !== 4 ||
    value.via ||
    value.kind === "list" ||
    (value.kind === "map" && value.has("ipam"))
  )
    return undefined;
  const subnet = node.text.replace(/\.\d+$/, ".0/24");
  const written = value.kind === "map" && value.entries.length > 0;
  const inFlow = written ? value.style === "flow" : value.parent?.style === "flow";
  const text = inFlow ? `{config: [{subnet: ${subnet}}]}` : `\n  config:\n    - subnet: ${subnet}`;
  return {
    title: `Give ${network.name} the subnet ${subnet}`,
    edits: [insertEntry(file, value, "ipam", text)],
  };
}
