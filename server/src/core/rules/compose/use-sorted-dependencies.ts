import { compareNames, firstMisplaced } from "../../compose/edits/memberOrder.ts";
import { reordered } from "../../compose/edits/members.ts";
import { readDependencies } from "../../compose/shortForms/dependency.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/use-sorted-dependencies",
    summary: "Sort what a service depends on by name.",
    why: "A list in its own order looks as if it said what starts first, which it does not: each name is waited for by itself. Sorted, a missing or doubled name shows.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q162"],
    sameAs: ["dclint:service-dependencies-alphabetical-order"],
    references: [
      { title: "depends_on", url: "https://docs.docker.com/reference/compose-file/services/#depends_on" },
    ],
  },
  messages: { late: "Dependency {name} comes before {below} in the alphabet" },
  fix: { safety: "safe", title: "Sort the dependencies" },
  examples: [
    {
      title: "A list",
      bad: 'services:\n  web:\n    image: shop/web:1.4\n    depends_on:\n    # keeps the sessions\n    - redis # 8\n    - "«db»"\n  db:\n    image: postgres:18\n  redis:\n    image: redis:8\n',
      good: 'services:\n  web:\n    image: shop/web:1.4\n    depends_on:\n    - "db"\n    # keeps the sessions\n    - redis # 8\n  db:\n    image: postgres:18\n  redis:\n    image: redis:8\n',
      message: "Dependency db comes before redis in the alphabet",
    },
    {
      title: "With conditions",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    depends_on:\n      redis:\n        condition: service_started\n      «db»:\n        condition: service_healthy\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    depends_on:\n      db:\n        condition: service_healthy\n      redis:\n        condition: service_started\n",
    },
    {
      title: "In flow style",
      bad: "services:\n  web: {image: 'shop/web:1.4', depends_on: [redis, «db», mail]}\n",
      good: "services:\n  web: {image: 'shop/web:1.4', depends_on: [db, mail, redis]}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    depends_on: [db]\n    links: [redis, db]\n",
      because: "the order of links is not looked at",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    depends_on: [api, api-jobs, Db]\n",
      because: "a longer name comes behind its beginning",
    },
    {
      code: "x-needs: &needs [redis, db]\nservices:\n  web:\n    image: shop/web:1.4\n    depends_on: *needs\n",
      because: "a list behind an alias is written elsewhere",
    },
  ],
  create: (context) => ({
    path: {
      "services.*.depends_on"(node) {
        if (node.kind === "scalar" || node.via) return;
        const found = firstMisplaced(
          readDependencies(node).filter((each) => !each.node.via || each.form === "short"),
          (a, b) => compareNames(a.name, b.name),
        );
        if (!found) return;
        const edits = reordered(
          context.file,
          node,
          found.sorted.map((each) => each.node),
        );
        context.report(found.member.span, "late", {
          data: { name: found.member.name, below: found.below.name },
          fixes: [edits && { edits }],
        });
      },
    },
  }),
});
