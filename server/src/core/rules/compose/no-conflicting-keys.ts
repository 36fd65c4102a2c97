import { type Conflict, conflictsOf } from "../../compose/conflicts.ts";
import { insertItem } from "../../compose/edits/lists.ts";
import { insertEntry, removeMember } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { MapEntry } from "../../compose/node.ts";
import { firstVisits, mayDefineAnchor } from "../../compose/origin.ts";
import { placeName, shortened } from "../../compose/schema/places.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-conflicting-keys",
    summary: "Say each thing with one key.",
    why: "Where two keys settle the same thing, Compose does not choose: it refuses the project, or the engine refuses the container.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q19"],
    references: [
      { title: "Build", url: "https://docs.docker.com/reference/compose-file/build/" },
      { title: "Deploy", url: "https://docs.docker.com/reference/compose-file/deploy/" },
      { title: "Volumes", url: "https://docs.docker.com/reference/compose-file/volumes/" },
    ],
  },
  messages: {
    both: "{key} and {other} exclude each other in {place}",
    external: "{key} is not for {place} that is external: it exists already",
    differ: "{key} says something else than {other}",
    absent: "{key} has to move to {other}, where the other limits are",
    platform: "{key} has to be one of build.platforms",
  },
  fix: { safety: "suggestion", title: "Keep one of them" },
  examples: [
    {
      title: "Two Dockerfiles, and a name on the host's UTS namespace",
      bad: "services:\n  web:\n    build:\n      dockerfile: prod.Dockerfile\n      «dockerfile_inline»: FROM nginx:1.30\n    uts: host\n    «hostname»: web\n",
      good: "services:\n  web:\n    build:\n      dockerfile: prod.Dockerfile\n    uts: host\n",
      message: "dockerfile_inline and dockerfile exclude each other in build",
    },
    {
      title: "A volume that exists already",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\nvolumes:\n  data:\n    external: true\n    name: shop-data\n    «driver»: local # the default\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes: [data:/var/lib/postgresql]\nvolumes:\n  data:\n    external: true\n    name: shop-data\n",
    },
    {
      title: "Limits, and a hardware address, at both places",
      bad: "services:\n  web:\n    image: nginx:1.30\n    «mem_limit»: 512m\n    deploy:\n      resources:\n        limits:\n          memory: 1g\n    «mac_address»: 02:42:ac:11:00:02\n    networks: {back: {priority: 2, mac_address: 02:42:ac:11:00:03}, all: }\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    deploy:\n      resources:\n        limits:\n          memory: 1g\n    networks: {back: {priority: 2, mac_address: 02:42:ac:11:00:03}, all: }\n",
      message: "mem_limit says something else than deploy.resources.limits.memory",
    },
    {
      title: "One limit at the old place",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    «mem_limit»: 512m\n    deploy:\n      resources:\n        limits:\n          cpus: "0.5"\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    deploy:\n      resources:\n        limits:\n          cpus: "0.5"\n          memory: 512m\n',
    },
    {
      title: "A platform that is not built",
      bad: "services:\n  web:\n    «platform»: linux/arm64\n    build: {context: ., platforms: [linux/amd64]}\n",
      good: "services:\n  web:\n    platform: linux/arm64\n    build: {context: ., platforms: [linux/amd64, linux/arm64]}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: 1g\n    scale: 2\n    deploy: {replicas: 2, resources: {limits: {memory: 1024m}}}\n    mac_address: 02:42:ac:11:00:02\n    networks: {a: {mac_address: 02:42:ac:11:00:02}, b: {mac_address: 02:42:ac:11:00:03}}\n",
      because: "both say the same, and a network that is not the first has an address of its own",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    scale: ${SCALE:-2}\n    deploy: {replicas: 3}\n",
      because: "the variable may hold the same",
    },
    {
      code: "services:\n  web:\n    build: {dockerfile: , dockerfile_inline: FROM nginx:1.30}\nvolumes:\n  data: {external: true, name: data, x-owner: Ada}\n",
      because: "a key without a value settles nothing, and your own data is nothing to Compose",
    },
    {
      code: "services:\n  web:\n    build: {dockerfile: !reset null, dockerfile_inline: FROM nginx:1.30}\n",
      name: "compose.override.yaml",
      because: "the tag takes the other key away",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    return {
      document(document) {
        for (const conflict of conflictsOf(document)) {
          const { kind, entry, other, otherName, map } = conflict;
          if (!first(entry.keySpan)) continue;
          context.report(entry.keySpan, kind, {
            data: { key: shortened(entry.key), other: otherName, place: placeName(map) },
            fixes: offersFor(file, conflict),
            related: [{ span: other.keySpan, message: `${other.key} is here` }],
          });
        }
      },
    };
  },
});

function offersFor(
  file: ComposeFile,
  { kind, entry, other, otherName, map }: Conflict,
): readonly (FixOffer | undefined)[] {
  const { value } = entry;
  if (kind === "absent" && other.value.kind === "map" && value.kind === "scalar") {
    const removal = without(file, entry);
    const key = entry.key.startsWith("mem") ? "memory" : entry.key.replace("_limit", "");
    const added = insertEntry(file, other.value, key, value.source);
    const movable = removal && !other.merged && !other.value.via && !value.via;
    return [
      movable ? { title: "Move it there", safety: "safe", edits: [added, ...removal.edits] } : undefined,
    ];
  }
  if (kind === "platform") {
    const platforms = other.value.parent;
    const platform = value.kind === "scalar" ? value.text : "";
    const edit = platforms?.kind === "map" ? insertItem(file, platforms, "platforms", platform) : undefined;
    return [edit && { title: `Build for ${shortened(platform)} too`, edits: [edit] }, without(file, entry)];
  }
  const stays = kind === "external" && map.entries.length > 4;
  const name = kind === "differ" ? otherName : other.key;
  return [without(file, entry), stays ? undefined : without(file, other, name)];
}

function without(file: ComposeFile, entry: MapEntry, name = entry.key): FixOffer | undefined {
  if (entry.merged || entry.value.parent?.via || mayDefineAnchor(file, entry.span)) return undefined;
  return { title: `Remove ${name}`, edits: [removeMember(file, entry.value)] };
}
