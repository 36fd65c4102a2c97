import type { MapNode, ScalarNode } from "./node.ts";
import { itemsOf, writtenScalar } from "./shortForms/part.ts";

/** The capabilities that a container starts with where nothing is said of them. */
const granted: ReadonlySet<string> = new Set(
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(
    " ",
  ),
);

/** The item of `cap_drop` that takes a capability away: its own name or ALL. */
export function droppedBy(map: MapNode, capability: string): ScalarNode | undefined {
  const items = namesIn(map, "cap_drop");
  return granted.has(capability)
    ? items.find(({ text }) => [capability, "ALL"].includes(nameOf(text)))
    : undefined;
}

/** Whether `cap_add` gives it or one that does, or may give it by a variable. What is added wins over what is dropped. */
export function mayAdd(map: MapNode, capability: string): boolean {
  // Start scripts only look through folders of other accounts.
  const instead = capability === "DAC_OVERRIDE" ? ["DAC_READ_SEARCH"] : [];
  const enough = [capability, "ALL", ...instead];
  return namesIn(map, "cap_add").some(({ text }) => text.includes("$") || enough.includes(nameOf(text)));
}

/** The engine takes names in any case, and with CAP_ before them. */
function nameOf(text: string): string {
  return text.toUpperCase().replace(/^CAP_/, "");
}

function namesIn(map: MapNode, key: string): readonly ScalarNode[] {
  return itemsOf(map.get(key)?.value).flatMap((item) => writtenScalar(item) ?? []);
}
