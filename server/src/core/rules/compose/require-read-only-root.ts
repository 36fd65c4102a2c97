import { insertEntry } from "../../compose/edits/splices.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-read-only-root",
    summary: "Mount the root file system of a container read-only.",
    why: "Whoever breaks into a program that may write everywhere can change it or leave tools behind. Read-only, it writes only to volumes and tmpfs mounts; every folder that it needs has to be mounted.",
    category: "security",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q101"],
    references: [
      { title: "read_only", url: "https://docs.docker.com/reference/compose-file/services/#read_only" },
      { title: "tmpfs", url: "https://docs.docker.com/reference/compose-file/services/#tmpfs" },
    ],
  },
  messages: { missing: "{service} can write to its whole file system" },
  fix: { safety: "suggestion", title: "Add read_only: true" },
  examples: [
    {
      title: "Nothing said, and the opposite of it elsewhere",
      bad: "services:\n  «api»:\n    image: shop/api:1.4 # ours\n    tmpfs: [/tmp]\n  jobs:\n    image: shop/jobs:1.4\n    read_only: true\n",
      good: "services:\n  api:\n    image: shop/api:1.4 # ours\n    tmpfs: [/tmp]\n    read_only: true\n  jobs:\n    image: shop/jobs:1.4\n    read_only: true\n",
      message: "api can write to its whole file system",
    },
    {
      title: "An image that writes to folders of its own",
      bad: "services:\n  «web»:\n    image: nginx:1.30\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    read_only: true\n    tmpfs: [/var/cache/nginx, /run]\n",
      notFixed: "Without a tmpfs for its cache and its process id nginx would not start.",
    },
  ],
  quiet: [
    {
      code: "services:\n  a: {image: 'shop/a:1.4', read_only: false}\n  b: {image: 'shop/b:1.4', read_only: '${READ_ONLY}'}\n",
      because: "somebody has thought about it",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1.4\n    privileged: true\n",
      because: "that one can mount it anew, which another rule tells",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1.4\n    extends: {file: base.yaml, service: a}\n",
      because: "the other file may say it",
    },
    {
      code: "services:\n  a:\n    image: shop/a:1.4\n",
      name: "compose.override.yaml",
      because: "the file that it overrides may say it",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        const { name, map, nameSpan } = service;
        if (!map || isTrue(scalarAt(map, "privileged"))) return;
        if (!neverHas(service, context.project, (definition) => definition.has("read_only"))) return;
        if (!first(nameSpan)) return;
        // What a published image writes to is its own affair: nginx, for one, does not start without a tmpfs.
        const reference = service.build ? undefined : service.image?.reference;
        const isOwn = service.build || (reference && !context.images.of(reference));
        const edit = isOwn && !map.via ? insertEntry(context.file, map, "read_only", "true") : undefined;
        context.report(nameSpan, "missing", { data: { service: name }, fixes: [edit && { edits: [edit] }] });
      },
    };
  },
});
