import { compareNames, firstMisplaced } from "../../compose/edits/memberOrder.ts";
import { reordered } from "../../compose/edits/members.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/use-sorted-services",
    summary: "List the services in alphabetical order.",
    why: "In a long file a sorted service is found without a search, and two branches that each add one seldom touch the same lines. Compose starts them by their dependencies, never by their place.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q18"],
    sameAs: ["dclint:services-alphabetical-order"],
    references: [
      { title: "Control startup order", url: "https://docs.docker.com/compose/how-tos/startup-order/" },
      { title: "Mapping key order", url: "https://yaml.org/spec/1.2.2/#3221-mapping-key-order" },
    ],
  },
  messages: { late: "Service {name} comes before {below} in the alphabet" },
  fix: { safety: "safe", title: "Sort the services" },
  examples: [
    {
      title: "With comments and blank lines",
      bad: "services:\n  # --- all of the shop ---\n\n  # What people see\n  web:\n    image: shop/web:1.4 # pinned\n    # ports: [80]\n\n  «api»:\n    image: shop/api:1.4\n\n  # The data\n  db: &db\n    image: postgres:18",
      good: "services:\n  # --- all of the shop ---\n\n  api:\n    image: shop/api:1.4\n\n  # The data\n  db: &db\n    image: postgres:18\n\n  # What people see\n  web:\n    image: shop/web:1.4 # pinned\n    # ports: [80]",
      message: "Service api comes before web in the alphabet",
    },
    {
      title: "In flow style",
      bad: 'services: {web: {image: "nginx:1.30"}, «"api"»: &a {image: "shop/api:1.4"}}\n',
      good: 'services: {"api": &a {image: "shop/api:1.4"}, web: {image: "nginx:1.30"}}\n',
    },
    {
      title: "An alias that would come above its anchor",
      bad: "services:\n  web: &web\n    image: shop/web:1.4\n  «jobs»:\n    <<: *web\n    command: work\n",
      good: "x-web: &web\n  image: shop/web:1.4\nservices:\n  jobs:\n    <<: *web\n    command: work\n  web: *web\n",
      notFixed: "The anchor first has to move to a part that both share.",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n  api-jobs:\n    image: shop/jobs:1.4\n  Mail:\n    image: shop/mail:1.4\n  web:\n    image: nginx:1.30\n",
      because: "a capital letter sorts like a small one",
    },
    {
      code: "x-base: &base\n  web: {image: 'nginx:1.30'}\nservices:\n  <<: *base\n  api:\n    image: shop/api:1.4\n",
      because: "what a merge brings stands elsewhere",
    },
    {
      code: "networks:\n  web:\n  api:\n",
      because: "these are networks",
    },
  ],
  create: (context) => ({
    path: {
      services(node) {
        if (node.kind !== "map" || node.via) return;
        const own = node.entries.filter((entry) => !entry.merged);
        const found = firstMisplaced(own, (a, b) => compareNames(a.key, b.key));
        if (!found) return;
        const edits = reordered(
          context.file,
          node,
          found.sorted.map(({ value }) => value),
        );
        context.report(found.member.keySpan, "late", {
          data: { name: found.member.key, below: found.below.key },
          fixes: [edits && { edits }],
        });
      },
    },
  }),
});
