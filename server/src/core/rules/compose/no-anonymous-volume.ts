import { nameVolume } from "../../compose/edits/newVolume.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { isTestFile } from "../../compose/testFile.ts";
import { anonymousVolumes } from "../../compose/volumes/anonymousVolumes.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-anonymous-volume",
    summary: "Name the volumes that hold data.",
    why: "Its name is 64 random digits. `docker compose down` leaves it among others of that kind, where nobody finds the data again before `docker volume prune` deletes it.",
    category: "operability",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q8", "Q76", "Q87"],
    references: [
      {
        title: "Named and anonymous volumes",
        url: "https://docs.docker.com/engine/storage/volumes/#named-and-anonymous-volumes",
      },
      { title: "docker volume prune", url: "https://docs.docker.com/reference/cli/docker/volume/prune/" },
    ],
  },
  messages: { unnamed: "The volume at {path} has no name: after down and up it is a new, empty one" },
  fix: { safety: "suggestion", title: "Give it a name" },
  examples: [
    {
      title: "A database and its uploads",
      bad: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - «/var/lib/postgresql» # the data\n  web:\n    image: shop/web:1.4\n    volumes: ['«/srv/uploads/»', ./conf:/etc/shop:ro]\n",
      good: "services:\n  db:\n    image: postgres:18\n    volumes:\n      - db-postgresql:/var/lib/postgresql # the data\n  web:\n    image: shop/web:1.4\n    volumes: ['web-uploads:/srv/uploads/', ./conf:/etc/shop:ro]\nvolumes:\n  db-postgresql:\n  web-uploads:\n",
      message: "The volume at /var/lib/postgresql has no name: after down and up it is a new, empty one",
    },
    {
      title: "A list that another service takes over",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    volumes: &all\n      - «/data»\n  api:\n    image: shop/api:1.4\n    volumes: *all\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - web-data:/data\n  api:\n    image: shop/api:1.4\n    volumes:\n      - api-data:/data\nvolumes: {web-data:, api-data:}\n",
      notFixed: "Under one name both would share the volume.",
    },
    {
      title: "The long form",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - type: volume\n        target: «/data»\n        volume: {nocopy: true}\n      - {target: «/films», type: volume}\n\nvolumes: {other: }\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - type: volume\n        source: web-data\n        target: /data\n        volume: {nocopy: true}\n      - {target: /films, type: volume, source: web-films}\n\nvolumes: {other: , web-data:, web-films:}\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    build: .\n    volumes:\n      - .:/app\n      - /app/node_modules\n      - /app/generated\n",
      because: "they keep what the image holds there from being hidden by the folder above",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    volumes: [/tmp, /var/cache/nginx, /srv/node_modules, /home/app/.cache, /var/log/app]\n",
      because: "nobody misses these when they are gone",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    read_only: true\n    volumes: [/srv/state]\n",
      because: "the volume is there so that something can be written to",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    volumes: [/var/lib/postgresql]\n",
      files: { "compose.override.yaml": "services: {db: {volumes: ['./data:/var/lib/postgresql']}}\n" },
      because: "the override file mounts a folder there",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    volumes: [/var/lib/postgresql]\n",
      name: "compose.ci.yaml",
      files: {},
      because: "tests want an empty database",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        if (service.volumes.every(({ type }) => type !== "anonymous") || isTestFile(context.path)) return;
        if (!context.project.whole) return;
        for (const mount of anonymousVolumes(service, context.project.services(service.name))) {
          const { target } = mount;
          if (!first(target.span)) continue;
          const named = nameVolume(context.file, document, service, mount);
          context.report(target.span, "unnamed", {
            data: { path: shortened(target.text) },
            fixes: [named && { title: `Name it ${named.name}`, edits: named.edits }],
          });
        }
      },
    };
  },
});
