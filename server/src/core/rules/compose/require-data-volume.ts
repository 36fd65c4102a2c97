import { mountNewVolume } from "../../compose/edits/newVolume.ts";
import type { ComposeFile, Mount } from "../../compose/model.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isTestFile } from "../../compose/testFile.ts";
import { looseData } from "../../compose/volumes/dataFolder.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/require-data-volume",
    summary: "Keep the data of a database on a volume.",
    why: "Without a mount at {path} the data is in the container, or on a volume without a name: the first `docker compose down` leaves it behind, and the next start begins empty.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q76", "Q8"],
    references: [
      { title: "Volumes", url: "https://docs.docker.com/engine/storage/volumes/" },
      { title: "volumes", url: "https://docs.docker.com/reference/compose-file/services/#volumes" },
    ],
  },
  messages: {
    loose: "{service} keeps its data in {path}, where no volume is",
    misplaced: "{image} keeps its data in {path}, so this mount does not hold it",
  },
  options: {
    ignore: {
      default: [
        "apache/kafka",
        "caddy",
        "confluentinc/cp-kafka",
        "grafana/loki",
        "hashicorp/consul",
        "hashicorp/vault",
        "keycloak/keycloak",
        "quay.io/keycloak/keycloak",
        "rabbitmq",
        "redis",
        "valkey/valkey",
        "zookeeper",
      ],
      doc: "Images that often run as caches or with nothing to keep.",
    },
  },
  fix: { safety: "suggestion", title: "Mount a volume" },
  examples: [
    {
      title: "No mount",
      bad: "services:\n  «db»:\n    image: postgres:18\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD} # from .env\n",
      good: "services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD} # from .env\n    volumes:\n      - db-data:/var/lib/postgresql\nvolumes:\n  db-data:\n",
      message: "db keeps its data in /var/lib/postgresql, where no volume is",
    },
    {
      title: "Where an older release kept its data",
      bad: "services:\n  db:\n    image: postgres:18-alpine\n    volumes:\n      - pg:«/var/lib/postgresql/data»\nvolumes: {pg: }\n",
      good: "services:\n  db:\n    image: postgres:18-alpine\n    volumes:\n      - pg:/var/lib/postgresql\nvolumes: {pg: }\n",
      message: "postgres:18-alpine keeps its data in /var/lib/postgresql, so this mount does not hold it",
    },
    {
      title: "Above the folder that the image declares, and next to a script",
      bad: "services:\n  db: {image: 'mongo:8.0', volumes: ['mongo:«/data»']}\n  sql:\n    image: mysql:8.4\n    volumes:\n      - ./init.sql:/docker-entrypoint-initdb.d/init.sql:ro\n      - {type: volume, source: sql, target: «/data»}\nvolumes: {mongo: , sql: }\n",
      good: "services:\n  db: {image: 'mongo:8.0', volumes: ['mongo:/data/db']}\n  sql:\n    image: mysql:8.4\n    volumes:\n      - ./init.sql:/docker-entrypoint-initdb.d/init.sql:ro\n      - {type: volume, source: sql, target: /var/lib/mysql}\nvolumes: {mongo: , sql: }\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:17\n    volumes: ['pg:/var/lib/postgresql/data/']\n  new:\n    image: postgres:18\n    volumes: ['./data:/var/lib/postgresql']\nvolumes: {pg: }\n",
      because: "each release has its own folder, and a folder of the host keeps data too",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    tmpfs: [/var/lib/postgresql]\n  other:\n    image: mysql:8.4\n    tmpfs: /var/lib/mysql:size=1g\n",
      because: "the data is in memory on purpose",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    environment: {PGDATA: /data/pg}\n    volumes: ['pg:/data']\nvolumes: {pg: }\n",
      because: "a variable moves the data",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n",
      name: "compose.test.yaml",
      files: {},
      because: "tests start with an empty database",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n",
      files: {
        "compose.override.yaml":
          "services:\n  db:\n    volumes: ['pg:/var/lib/postgresql']\nvolumes: {pg: }\n",
      },
      because: "the override file mounts the volume",
    },
    { code: "services:\n  cache:\n    image: redis:8\n", because: "a cache may start empty" },
  ],
  create: (context) => {
    const first = firstVisits();
    const ignored = new Set(context.options.ignore);
    const forTests = isTestFile(context.path);
    return {
      service(service, document) {
        const reference = service.image?.reference;
        if (!reference || service.build || forTests || ignored.has(reference.name)) return;
        const known = context.images.of(reference);
        if (!known?.dataPaths || !context.project.whole) return;
        const loose = looseData(context.project.services(service.name), known);
        if (!loose) return;
        const { path, misplaced } = loose;
        if (misplaced?.target && service.volumes.includes(misplaced)) {
          if (!first(misplaced.target.span)) return;
          const image = `${known.name}${reference.tag === undefined ? "" : `:${reference.tag}`}`;
          const fixes = [moveMount(context.file, misplaced, path)];
          context.report(misplaced.target.span, "misplaced", { data: { image, path }, fixes });
        } else if (first(service.nameSpan)) {
          const mounted = mountNewVolume(context.file, document, service, path);
          context.report(service.nameSpan, "loose", {
            data: { service: service.name, path },
            fixes: [mounted && { title: `Mount the volume ${mounted.name}`, edits: mounted.edits }],
          });
        }
      },
    };
  },
});

function moveMount({ text }: ComposeFile, { node, target }: Mount, path: string): FixOffer | undefined {
  if (node.via || !target || text.slice(target.span.start, target.span.end) !== target.text) return undefined;
  return { title: `Mount it at ${path}`, edits: [replace(target.span, path)] };
}
