import { removeMember } from "../../compose/edits/splices.ts";
import type { ComposeFile, Variable } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { shortened } from "../../compose/schema/places.ts";
import { readVariables } from "../../compose/shortForms/variable.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

const places = ["services.*.labels", "networks.*.labels", "volumes.*.labels"] as const;

export default composeRule({
  meta: {
    id: "compose/no-reserved-label",
    summary: "Leave the labels of Compose to Compose.",
    why: "By labels that begin with `com.docker.compose` Compose finds its containers, networks and volumes again. The specification forbids them; yours are overwritten, or confuse `up` and `down`.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [{ title: "labels", url: "https://docs.docker.com/reference/compose-file/services/#labels" }],
  },
  messages: { reserved: "{label} is one of the labels that Compose sets itself" },
  fix: { safety: "suggestion", title: "Remove the label" },
  examples: [
    {
      title: "A mapping",
      bad: "services:\n  web:\n    image: nginx:1.30\n    labels:\n      «com.docker.compose.project»: shop\n      owner: Ada # ask her\n  db:\n    image: postgres:18\n    labels:\n      - «com.docker.compose.oneoff»=False\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    labels:\n      owner: Ada # ask her\n  db:\n    image: postgres:18\n",
      message: "com.docker.compose.project is one of the labels that Compose sets itself",
    },
    {
      title: "A list",
      bad: 'services:\n  web:\n    image: nginx:1.30\nvolumes:\n  data:\n    labels: ["«com.docker.compose.volume»=data", owner=Ada]\n',
      good: "services:\n  web:\n    image: nginx:1.30\nvolumes:\n  data:\n    labels: [owner=Ada]\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    labels: {com.docker.composer: a, traefik.enable: true}\n",
      because: "these begin with something else",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    labels: ['${PREFIX}.project=shop']\n",
      because: "the name is unknown",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    environment: {com.docker.compose.project: shop}\n",
      because: "that is a variable",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      document(document) {
        for (const node of places.flatMap((place) => document.at(place)))
          for (const label of readVariables(node)) {
            if (!label.name.startsWith("com.docker.compose.") || !first(label.nameSpan)) continue;
            context.report(label.nameSpan, "reserved", {
              data: { label: shortened(label.name) },
              fixes: [withoutLabel(context.file, label)],
            });
          }
      },
    };
  },
});

function withoutLabel(file: ComposeFile, { node }: Variable): FixOffer | undefined {
  const own = !node.via && !node.parent?.via && !entryOf(node)?.merged;
  return own ? { edits: [removeMember(file, node)] } : undefined;
}
