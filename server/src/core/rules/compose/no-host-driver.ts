import { removeEntry } from "../../compose/edits/splices.ts";
import type { ComposeDocument, ComposeFile, Declaration } from "../../compose/model.ts";
import { mayDefineAnchor } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { conflict, type Edit, replace } from "../../text/edit.ts";

/** The mode of a service that uses the one network of such a driver. */
const modes: ReadonlyMap<string, string> = new Map([
  ["host", "host"],
  ["null", "none"],
]);

export default composeRule({
  meta: {
    id: "compose/no-host-driver",
    summary: "Take the network of the host by network_mode, not by a network of its driver.",
    why: "Docker comes with one network of this driver and makes no second one, so `docker compose up` ends before anything runs. A service uses the one that exists with `network_mode: {mode}`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q5", "Q53"],
    references: [
      { title: "network_mode", url: "https://docs.docker.com/reference/compose-file/services/#network_mode" },
      { title: "Network drivers", url: "https://docs.docker.com/engine/network/#drivers" },
    ],
  },
  messages: { second: "The engine makes no second {driver} network, so {network} fails" },
  fix: { safety: "suggestion", title: "Use network_mode" },
  examples: [
    {
      title: "The network of the host",
      bad: "services:\n  scan:\n    image: shop/scan:1.4\n    networks:\n      - lan\n    restart: always\n\nnetworks:\n  lan:\n    driver: «host»\n",
      good: "services:\n  scan:\n    image: shop/scan:1.4\n    network_mode: host\n    restart: always\n",
      message: "The engine makes no second host network, so lan fails",
    },
    {
      title: "No network at all, beside others",
      bad: "services:\n  job: {image: 'shop/job:1.4', networks: [closed]}\n  web: {image: 'nginx:1.30', networks: [front]}\nnetworks: {closed: {driver: '«null»'}, front: }\n",
      good: "services:\n  job: {image: 'shop/job:1.4', network_mode: none}\n  web: {image: 'nginx:1.30', networks: [front]}\nnetworks: {front: }\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  scan:\n    image: shop/scan:1.4\n    networks: [lan]\nnetworks:\n  lan:\n    name: host\n    external: true\n",
      because: "this is the one that exists",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [front]\nnetworks:\n  front: {driver: bridge, driver_opts: {com.docker.network.bridge.host_binding_ipv4: 127.0.0.1}}\n",
      because: "there may be many bridges",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [front]\nnetworks:\n  front: {driver: '${DRIVER:-host}'}\n",
      because: "the variable decides",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    networks: [front]\nnetworks:\n  front: {driver: null}\n",
      because: "without a value the driver is that of the engine",
    },
  ],
  create: (context) => ({
    document(document) {
      for (const network of document.networks) {
        const { value } = network.entry;
        const driver = value.kind === "map" ? scalarAt(value, "driver") : undefined;
        const mode = typeof driver?.value === "string" ? modes.get(driver.text) : undefined;
        if (!driver || !mode || network.external || network.entry.merged) continue;
        context.report(driver.mapped.span(), "second", {
          data: { driver: driver.text, network: network.name },
          facts: { mode },
          fixes: [useMode(context.file, document, network, mode)],
        });
      }
    },
  }),
});

/** Only where each service that names the network is on no other one. */
function useMode(
  file: ComposeFile,
  { services, networks }: ComposeDocument,
  { name, entry }: Declaration,
  mode: string,
): FixOffer | undefined {
  const section = networks.length === 1 ? entry.value.parent && entryOf(entry.value.parent) : undefined;
  const gone = section ?? entry;
  if (mayDefineAnchor(file, gone.span)) return undefined;
  const edits: Edit[] = [removeEntry(file, gone)];
  for (const service of services) {
    if (!service.networks.some((network) => network.name === name)) continue;
    const own = service.map?.get("networks");
    if (!own || own.merged || own.value.via || service.map?.via || service.networks.length > 1)
      return undefined;
    if (service.map?.has("network_mode") || mayDefineAnchor(file, own.span)) return undefined;
    edits.push(replace(own.span, `network_mode: ${mode}`));
  }
  const clash = edits.some((edit, index) => edits.slice(0, index).some((other) => conflict(edit, other)));
  return clash || edits.length === 1 ? undefined : { edits };
}
