import { insertEntry, replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile, Declaration } from "../../compose/model.ts";
import { isFalse, scalarAt } from "../../compose/shortForms/part.ts";
import { targetOf } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

// The page on networking still says that Compose makes every overlay attachable: version 1 did, version 2 passes on what is written.
export default composeRule({
  meta: {
    id: "compose/require-attachable-overlay",
    summary: "Make an overlay network attachable for containers of Compose.",
    why: "An overlay belongs to Swarm, whose services alone may join it unless it says otherwise. Compose makes the network and then fails to start the first container on it.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q61", "Q53"],
    references: [
      { title: "Overlay network driver", url: "https://docs.docker.com/engine/network/drivers/overlay/" },
      { title: "attachable", url: "https://docs.docker.com/reference/compose-file/networks/#attachable" },
    ],
  },
  messages: { closed: "The overlay {network} is not attachable, so no service of this file can join" },
  fix: { safety: "suggestion", title: "Make it attachable" },
  examples: [
    {
      title: "A file that only Compose can run",
      bad: "services:\n  api:\n    build: .\n    networks: [shared]\nnetworks:\n  shared:\n    driver: «overlay»\n",
      good: "services:\n  api:\n    build: .\n    networks: [shared]\nnetworks:\n  shared:\n    driver: overlay\n    attachable: true\n",
      message: "The overlay shared is not attachable, so no service of this file can join",
    },
    {
      title: "Forbidden",
      bad: "services:\n  api: {image: 'shop/api:1.4', profiles: [dev], networks: [a]}\nnetworks: {a: {driver: overlay, attachable: «false»}}\n",
      good: "services:\n  api: {image: 'shop/api:1.4', profiles: [dev], networks: [a]}\nnetworks: {a: {driver: overlay, attachable: true}}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    networks: [shared]\nnetworks:\n  shared:\n    driver: overlay\n",
      because: "the file may be for docker stack deploy, whose services may join",
    },
    {
      code: "services:\n  api:\n    build: .\n    networks: [a, b]\nnetworks:\n  a: {driver: overlay, attachable: '${OPEN}'}\n  b: {driver: overlay, external: true}\n",
      because: "one depends on a variable, and the other was made elsewhere",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    cpus: 1\n    networks: [a]\nnetworks:\n  a: {driver: overlay}\n",
      name: "docker-stack.yml",
      because: "the name speaks for a stack, and the fault is elsewhere",
    },
  ],
  create: (context) => ({
    document(document) {
      if (document.networks.length === 0 || targetOf(document, context.path) !== "compose") return;
      for (const declaration of document.networks) {
        const { name, entry, external } = declaration;
        const map = entry.value.kind === "map" ? entry.value : undefined;
        const driver = scalarAt(map, "driver");
        if (driver?.text !== "overlay" || external || entry.merged) continue;
        const attachable = scalarAt(map, "attachable");
        if (attachable ? !isFalse(attachable) : map?.has("attachable")) continue;
        const isUsed = document.services.some(({ networks }) => networks.some((each) => each.name === name));
        const made = context.project.documents.flatMap(({ networks }) => networks);
        if (!isUsed || !context.project.whole || made.filter((each) => each.name === name).length > 1)
          continue;
        context.report((attachable ?? driver).mapped.span(), "closed", {
          data: { network: name },
          fixes: [open(context.file, declaration)],
        });
      }
    },
  }),
});

function open(file: ComposeFile, { entry: { value: map } }: Declaration): FixOffer | undefined {
  if (map.kind !== "map" || map.via) return undefined;
  const written = map.get("attachable");
  if (!written) return { edits: [insertEntry(file, map, "attachable", "true")] };
  const { value } = written;
  if (value.kind !== "scalar" || value.via || written.merged) return undefined;
  return { edits: [replaceScalar(file, value, "true")] };
}
