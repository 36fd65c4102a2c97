import { removeMember } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { MapEntry, ScalarNode } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { isTrue, scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-jumbo-mtu",
    summary: "Keep the MTU of a network within what its path carries.",
    why: "Where one device on the way takes less, full packets get lost: a connection opens and then hangs. Jumbo frames are for links whose every part has them, and a file that runs elsewhere cannot know.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q66"],
    references: [
      { title: "Bridge options", url: "https://docs.docker.com/engine/network/drivers/bridge/#options" },
    ],
  },
  messages: { jumbo: "Packets of {mtu} bytes in {network} are larger than Ethernet carries" },
  options: {
    largest: { default: 1500, doc: "The largest packet that the network below the hosts carries." },
  },
  fix: { safety: "suggestion", title: "Leave the default" },
  examples: [
    {
      title: "For speed",
      bad: 'services:\n  api:\n    image: shop/api:1.4\nnetworks:\n  default:\n    driver_opts:\n      com.docker.network.driver.mtu: "«9000»"\n',
      good: "services:\n  api:\n    image: shop/api:1.4\nnetworks:\n  default:\n",
      message: "Packets of 9000 bytes in default are larger than Ethernet carries",
    },
    {
      title: "An overlay",
      bad: "services:\n  api: {image: 'shop/api:1.4', networks: [a]}\nnetworks: {a: {driver: overlay, driver_opts: {encrypted: '', com.docker.network.driver.mtu: «8950»}}}\n",
      good: "services:\n  api: {image: 'shop/api:1.4', networks: [a]}\nnetworks: {a: {driver: overlay, driver_opts: {encrypted: ''}}}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\nnetworks:\n  default:\n    driver_opts: {com.docker.network.driver.mtu: 1450}\n",
      because: "a tunnel below takes its part",
    },
    {
      code: "services:\n  api: {image: 'shop/api:1.4', networks: [a]}\nnetworks: {a: {internal: true, driver_opts: {com.docker.network.driver.mtu: 9000}}}\n",
      because: "its packets never leave the host",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\nnetworks:\n  default:\n    driver_opts: {com.docker.network.driver.mtu: '${MTU:-9000}'}\n",
      because: "a variable decides",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\nnetworks:\n  default:\n    driver_opts: {com.docker.network.driver.mtu: 8896}\n",
      options: { largest: 8896 },
      because: "the option says that the hosts' network carries it",
    },
  ],
  create: (context) => ({
    document({ networks }) {
      const first = firstVisits();
      for (const { name, entry } of networks) {
        const map = entry.value.kind === "map" ? entry.value : undefined;
        const options = map?.get("driver_opts")?.value;
        const mtu = options?.kind === "map" ? scalarAt(options, "com.docker.network.driver.mtu") : undefined;
        if (!mtu?.literal || !(Number(mtu.text) > context.options.largest) || entry.merged) continue;
        const isLocal = scalarAt(map, "driver")?.text !== "overlay" && isTrue(scalarAt(map, "internal"));
        if (isLocal || !first(mtu.span)) continue;
        context.report(mtu.mapped.span(), "jumbo", {
          data: { mtu: mtu.text, network: name },
          fixes: [removal(context.file, mtu, entry)],
        });
      }
    },
  }),
});

function removal(file: ComposeFile, mtu: ScalarNode, network: MapEntry): FixOffer | undefined {
  if (mtu.via || mtu.parent?.via || mayDefineAnchor(file, network.span)) return undefined;
  return { edits: [removeMember(file, mtu)] };
}
