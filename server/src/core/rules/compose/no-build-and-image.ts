import { insertEntry, removeEntry } from "../../compose/edits/splices.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

// Compose takes the two together: `image` is the name that the built image gets. Which of them `up` uses depends on what is there.
export default composeRule({
  meta: {
    id: "compose/no-build-and-image",
    summary: "Say with pull_policy whether a service with build and image is built or pulled.",
    why: "`up` builds only where no image of that name is there. Whoever has an old one, or could pull one, runs that instead of what is in the folder.",
    category: "reproducibility",
    severity: "info",
    preset: "all",
    since: "0.2.0",
    questions: ["Q18", "Q42"],
    sameAs: ["dclint:no-build-and-image"],
    references: [
      {
        title: "Using build and image",
        url: "https://docs.docker.com/reference/compose-file/build/#using-build-and-image",
      },
      { title: "pull_policy", url: "https://docs.docker.com/reference/compose-file/services/#pull_policy" },
    ],
  },
  messages: { both: "{service} has build and image, and does not say which of them counts" },
  fix: { safety: "suggestion", title: "Say which counts" },
  examples: [
    {
      title: "Build it each time",
      bad: "services:\n  web:\n    build: .\n    «image»: shop/web:1.4 # for the registry\n    restart: always\n",
      good: "services:\n  web:\n    build: .\n    image: shop/web:1.4 # for the registry\n    pull_policy: build\n    restart: always\n",
      message: "web has build and image, and does not say which of them counts",
    },
    {
      title: "Let Compose name it",
      bad: "services:\n  web: {build: ., «image»: shop/web:1.4}\n",
      good: "services:\n  web: {build: .}\n",
      fix: "Remove image",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    build: .\n    image: shop/web:1.4\n    pull_policy: missing\n",
      because: "it says when the image is pulled",
    },
    {
      code: "services:\n  web:\n    build: .\n  db:\n    image: postgres:18\n",
      because: "each has one of them",
    },
    {
      code: "services:\n  web:\n    build: .\n    image: shop/web:1.4\n    deploy: {placement: {constraints: [node.role == worker]}}\n",
      because: "a stack is never built, and knows no pull_policy",
    },
    {
      code: "services:\n  web:\n    build: .\n    image:\n",
      because: "the image is not written yet",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name, map, image, build }, document) {
        const entry = map?.get("image");
        if (!map || !entry || !image || !build || map.has("pull_policy")) return;
        if (isForSwarm(document, context.path) || !first(entry.keySpan)) return;
        const own = !map.via && !entry.merged;
        const offers: readonly FixOffer[] = [
          {
            title: "Always build it",
            edits: [insertEntry(context.file, map, "pull_policy", "build", { after: entry })],
          },
          ...(mayDefineAnchor(context.file, entry.span)
            ? []
            : [{ title: "Remove image", edits: [removeEntry(context.file, entry)] }]),
        ];
        context.report(entry.keySpan, "both", { data: { service: name }, fixes: own ? offers : [] });
      },
    };
  },
});
