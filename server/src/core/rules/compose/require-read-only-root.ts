import { copiedFiles } from "../../compose/copiedFiles.ts";
import { addAll } from "../../compose/edits/additions.ts";
import { mayWriteElsewhere, startsAsMade } from "../../compose/imageStart.ts";
import { neverHas } from "../../compose/merged/absence.ts";
import type { Service } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTrue, scalarAt } from "../../compose/shortForms/part.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { withoutMount } from "../../compose/volumes/mountedPaths.ts";
import { allOf } from "../../knowledge/confined.ts";
import { composeRule } from "../../lint/rule.ts";
import { enumeration } from "../../text/enumeration.ts";

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
      bad: "services:\n  «web»:\n    image: nginx:1.30\n    tmpfs:\n      - /tmp\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    tmpfs:\n      - /tmp\n      - /var/cache/nginx\n      - /run\n    read_only: true\n",
    },
    {
      title: "A database with its data on a volume, and one that we know too little of",
      bad: "services:\n  «db»:\n    image: postgres:18\n    volumes: [db:/var/lib/postgresql] # nothing else\n  «search»:\n    image: elasticsearch:9.1.3\nvolumes: {db: }\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes: [db:/var/lib/postgresql] # nothing else\n    read_only: true\n    tmpfs:\n      - /run/postgresql\n      - /tmp\n  search:\n    image: elasticsearch:9.1.3\n    read_only: true\n    tmpfs: [/tmp]\nvolumes: {db: }\n",
      notFixed: "nobody has looked where Elasticsearch writes to",
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
    const { images, project } = context;
    const first = firstVisits();

    /** What it writes to beside its mounts; `undefined` where nobody knows. One's own program needs what its author knows of. */
    const pathsToMount = (service: Service): readonly string[] | undefined => {
      const reference = service.build ? undefined : service.image?.reference;
      const known = reference && images.of(reference);
      if (service.build || (reference && !known)) return [];
      const { confined } = known ?? {};
      const definitions = project.services(service.name);
      if (!confined?.writes || !startsAsMade(service, project, confined)) return undefined;
      if (definitions.some(mayWriteElsewhere)) return undefined;
      return withoutMount(definitions, allOf(confined.writes));
    };

    return {
      service(service, document) {
        const { name, map, nameSpan } = service;
        if (!map || isTrue(scalarAt(map, "privileged"))) return;
        if (!neverHas(service, project, (definition) => definition.has("read_only"))) return;
        if (!first(nameSpan)) return;
        const value = pathsToMount(service);
        const isPossible =
          value &&
          (isForSwarm(document, context.path)
            ? value.length === 0
            : copiedFiles(service, document).length === 0);
        const edits = isPossible
          ? addAll(context.file, map, [
              { key: "read_only", value: "true" },
              { key: "tmpfs", value },
            ])
          : undefined;
        const title = value?.length
          ? { title: `Add read_only: true and a tmpfs for ${enumeration(value)}` }
          : {};
        context.report(nameSpan, "missing", {
          data: { service: name },
          fixes: [edits && { ...title, edits }],
        });
      },
    };
  },
});
