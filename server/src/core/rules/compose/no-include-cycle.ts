import { removalOfItem } from "../../compose/edits/removal.ts";
import { includeRings } from "../../compose/merged/includeRings.ts";
import { firstVisits } from "../../compose/origin.ts";
import { relativePath } from "../../compose/relativePath.ts";
import { shortened } from "../../compose/schema/places.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-include-cycle",
    summary: "Let no file include itself, also not through others.",
    why: "An included file is loaded whole, with all that it includes, before the file around goes on. In a ring that never ends, so every command with this project stops at once.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q19", "Q161"],
    references: [{ title: "include", url: "https://docs.docker.com/reference/compose-file/include/" }],
  },
  messages: {
    ring: "By way of {name}, {again} includes itself",
    itself: "{again} includes itself, so Compose refuses it",
  },
  fix: { safety: "suggestion", title: "Remove the include" },
  examples: [
    {
      title: "Two files that include each other",
      bad: "include:\n  - «infra/db.yaml»\nservices:\n  web:\n    image: shop/web:1.4\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n",
      files: { "infra/db.yaml": "include: [../compose.yaml]\nservices: {db: {image: postgres:18}}\n" },
      message: "By way of infra/db.yaml, compose.yaml includes itself",
    },
    {
      title: "In the other file of the two",
      bad: "include: [«../compose.yaml»]\nservices:\n  db:\n    image: postgres:18\n",
      good: "services:\n  db:\n    image: postgres:18\n",
      name: "infra/compose.yaml",
      files: { "../compose.yaml": "include: [infra/compose.yaml]\n" },
    },
    {
      title: "A file that includes itself",
      bad: 'include: ["«./compose.yaml»", infra.yaml]\nservices:\n  web:\n    image: shop/web:1.4\n',
      good: "include: [infra.yaml]\nservices:\n  web:\n    image: shop/web:1.4\n",
      files: { "infra.yaml": "services: {db: {image: postgres:18}}\n" },
    },
    {
      title: "A ring behind another file",
      bad: "include:\n  - path: «a.yaml»\n    project_directory: .\n  - b.yaml\nservices:\n  web:\n    image: shop/web:1.4\n",
      good: "include:\n  - b.yaml\nservices:\n  web:\n    image: shop/web:1.4\n",
      files: {
        "a.yaml": "include: [c.yaml]\n",
        "b.yaml": "services: {db: {image: postgres:18}}\n",
        "c.yaml": "include: [a.yaml]\n",
      },
      message: "a.yaml includes itself, so Compose refuses it",
    },
  ],
  quiet: [
    {
      code: "include: [a.yaml, b.yaml]\nservices:\n  web:\n    image: shop/web:1.4\n",
      files: {
        "a.yaml": "include: [c.yaml]\n",
        "b.yaml": "include: [c.yaml]\n",
        "c.yaml": "volumes: {x: }\n",
      },
      because: "two ways to one file are no ring",
    },
    {
      code: "include: [../compose.yaml]\nservices:\n  web:\n    image: shop/web:1.4\n",
      because: "nobody has read the other file",
    },
    {
      code: "include: ['${DIR}/compose.yaml', 'https://github.com/shop/infra.git']\nservices:\n  web:\n    image: shop/web:1.4\n",
      because: "the files are elsewhere or hidden",
    },
  ],
  create: (context) => {
    const { file, path, related } = context;
    const first = firstVisits();
    return {
      document(document) {
        if (document !== file.documents[0]) return;
        for (const { at, item, again } of includeRings(file, path, related)) {
          if (!first(at.span)) continue;
          const removal = removalOfItem(file, item);
          const name = shortened(at.text);
          context.report(at.mapped.span(), relativePath(at.text) === again ? "itself" : "ring", {
            data: { name, again: shortened(again) },
            fixes: [removal && { title: `Do not include ${name}`, edits: [removal] }],
          });
        }
      },
    };
  },
});
