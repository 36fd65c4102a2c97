import { addAll } from "../../compose/edits/additions.ts";
import { mayWriteElsewhere, startsAsMade } from "../../compose/imageStart.ts";
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
    id: "compose/no-unwritable-path",
    summary: "Mount what an image has to write to when its root is read-only.",
    why: "It makes files there while it starts, for its process id, its socket or its cache, and ends with “Read-only file system”. A tmpfs is enough: nothing in these folders has to outlive the container.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q100", "Q101"],
    references: [
      {
        title: "Running nginx in read-only mode",
        url: "https://github.com/docker-library/docs/blob/master/nginx/content.md",
      },
      { title: "tmpfs", url: "https://docs.docker.com/reference/compose-file/services/#tmpfs" },
    ],
  },
  messages: { unwritable: "{image} does not start where it cannot write to {paths}" },
  fix: { safety: "suggestion", title: "Mount a tmpfs there" },
  examples: [
    {
      title: "Only the folder for temporary files is mounted",
      bad: "services:\n  web:\n    image: nginx:1.30\n    read_only: «true»\n    tmpfs:\n      - /tmp # uploads\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    read_only: true\n    tmpfs:\n      - /tmp # uploads\n      - /var/cache/nginx\n      - /run\n",
      message: "nginx does not start where it cannot write to /var/cache/nginx and /run",
    },
    {
      title: "A database, of which only the data is on a volume",
      bad: "services:\n  db:\n    image: postgres:18-alpine\n    read_only: «true»\n    command: -c max_connections=200\n    volumes: [db:/var/lib/postgresql]\nvolumes: {db: }\n",
      good: "services:\n  db:\n    image: postgres:18-alpine\n    read_only: true\n    command: -c max_connections=200\n    volumes: [db:/var/lib/postgresql]\n    tmpfs:\n      - /run/postgresql\n      - /tmp\nvolumes: {db: }\n",
    },
    {
      title: "One of two, as text",
      bad: "services:\n  db: {image: 'mysql:8.4', read_only: «true», tmpfs: '/run/mysqld:size=1m,mode=1777'}\n",
      good: "services:\n  db: {image: 'mysql:8.4', read_only: true, tmpfs: [\"/run/mysqld:size=1m,mode=1777\", /tmp]}\n",
      message: "mysql does not start where it cannot write to /tmp",
    },
  ],
  quiet: [
    {
      code: "services:\n  a: {image: 'nginx:1.30', read_only: true, tmpfs: [/var/cache/nginx, '/var/run:size=1m']}\n  b: {image: 'nginx:1.30', read_only: true, tmpfs: /var, volumes: [{type: tmpfs, target: /run/}]}\n",
      because: "all is mounted, also by another name of a folder or above it",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    read_only: true\n    volumes: ['./nginx.conf:/etc/nginx/nginx.conf:ro']\n",
      because: "other settings may name other folders",
    },
    {
      code: "services:\n  web: {image: 'nginxinc/nginx-unprivileged:1.30', read_only: true, tmpfs: [/tmp]}\n  cache: {image: 'redis:8', read_only: true}\n  api: {image: 'shop/api:1.4', read_only: true}\n",
      because: "these images write to what is mounted, to nothing, or to what nobody knows",
    },
    {
      code: "services:\n  dump: {image: 'postgres:18', read_only: true, command: [pg_dump, -h, db]}\n  db: {image: 'postgres:18', read_only: true, command: postgres -c unix_socket_directories=}\n  web: {image: 'nginx:1.30', read_only: true, user: '101'}\n",
      because: "another program, other options or another user may need something else",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    read_only: true\n    volumes: ['cache:${CACHE_DIR}']\nvolumes: {cache: }\n",
      because: "a variable hides what is mounted",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    read_only: true\n",
      files: { "compose.override.yaml": "services:\n  web:\n    tmpfs: [/var/cache/nginx, /run]\n" },
      because: "the override file mounts them",
    },
  ],
  create: (context) => {
    const { file, images, project } = context;
    const first = firstVisits();
    return {
      service(service, document) {
        const { map, image } = service;
        const readOnly = scalarAt(map, "read_only");
        const reference = image?.reference;
        if (!map || !readOnly || !reference || !isTrue(readOnly) || isForSwarm(document, context.path))
          return;
        const known = images.of(reference)?.confined;
        if (!known?.writes || !startsAsMade(service, project, known)) return;
        const definitions = project.services(service.name);
        if (definitions.some((one) => mayWriteElsewhere(one) || mayBeWritable(one))) return;
        const paths = withoutMount(definitions, known.writes.always);
        const isOwn = !map.via && !readOnly.via && !map.get("read_only")?.merged;
        const at = isOwn ? readOnly.span : service.nameSpan;
        if (paths.length === 0 || !first(at)) return;
        const value = withoutMount(definitions, allOf(known.writes));
        const edits = addAll(file, map, [{ key: "tmpfs", value }]);
        context.report(at, "unwritable", {
          data: { image: reference.name, paths: enumeration(paths) },
          fixes: [edits && { edits }],
        });
      },
    };
  },
});

function mayBeWritable({ map }: Service): boolean {
  return map?.has("read_only") === true && !isTrue(scalarAt(map, "read_only"));
}
