import { compareKeys, firstMisplaced } from "../../compose/edits/memberOrder.ts";
import { reordered } from "../../compose/edits/members.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/use-sorted-top-level-keys",
    summary: "Keep the parts of the file in their usual order.",
    why: "Whoever opens a Compose file looks for shared blocks on top, then for the services, then for what these use. Anchors have to stand above their aliases anyway, so extensions lead.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q18"],
    sameAs: ["dclint:top-level-properties-order"],
    references: [
      { title: "Extensions", url: "https://docs.docker.com/reference/compose-file/extension/" },
      { title: "Mapping key order", url: "https://yaml.org/spec/1.2.2/#3221-mapping-key-order" },
    ],
  },
  messages: { late: "{key} belongs above {below} in a Compose file" },
  options: {
    order: {
      default: [
        "x-*",
        "version",
        "name",
        "include",
        "services",
        "models",
        "networks",
        "volumes",
        "secrets",
        "configs",
      ],
      doc: "The keys in their order, `x-*` for all extensions; others come behind them, by the alphabet.",
    },
  },
  fix: { safety: "safe", title: "Put the parts in order" },
  examples: [
    {
      title: "Volumes first",
      bad: "# The shop\n\n# Kept over updates\nvolumes:\n  data:\n\n«name»: shop\n\nservices:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\n  # db2:\n",
      good: "# The shop\n\nname: shop\n\nservices:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\n  # db2:\n\n# Kept over updates\nvolumes:\n  data:\n",
      message: "name belongs above volumes in a Compose file",
    },
    {
      title: "Extensions, by the alphabet",
      bad: "# The shop\nservices:\n  web: {image: 'nginx:1.30'}\n«x-b»: 1\nx-a: 2",
      good: "# The shop\nx-a: 2\nx-b: 1\nservices:\n  web: {image: 'nginx:1.30'}",
    },
    {
      title: "Another order",
      bad: "volumes: {data: }\n«services»:\n  web:\n    image: nginx:1.30\n    volumes: [data:/usr/share/nginx/html]\nx-note: |\n  kept\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    volumes: [data:/usr/share/nginx/html]\nvolumes: {data: }\nx-note: |\n  kept\n",
      options: { order: ["services", "volumes", "x-*"] },
    },
    {
      title: "An anchor in the services",
      bad: "services:\n  web: &web\n    image: nginx:1.30\n«x-copy»: *web\n",
      good: "services:\n  web:\n    image: nginx:1.30\n",
      notFixed: "The alias would come above its anchor.",
    },
  ],
  quiet: [
    {
      code: "x-env: &env\n  LANG: C\nname: shop\nservices:\n  web:\n    image: nginx:1.30\n    environment: *env\nmodels:\n  llm: {model: ai/smollm2}\nnetworks:\n  front:\n",
      because: "models stand behind the services",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\nfuture: 1\n",
      because: "a key that is in no order comes last",
    },
    {
      code: "services:\n  volumes:\n    image: nginx:1.30\n  name:\n    image: nginx:1.30\n",
      because: "these are services",
    },
  ],
  create: (context) => ({
    document({ root }) {
      const own = root?.entries.filter((entry) => !entry.merged) ?? [];
      const compare = compareKeys(context.options.order);
      const found = firstMisplaced(own, (a, b) => compare(a.key, b.key));
      if (!root || !found) return;
      const edits = reordered(
        context.file,
        root,
        found.sorted.map(({ value }) => value),
      );
      context.report(found.member.keySpan, "late", {
        data: { key: found.member.key, below: found.below.key },
        fixes: [edits && { edits }],
      });
    },
  }),
});
