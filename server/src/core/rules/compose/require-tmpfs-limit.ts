import { neverHas } from "../../compose/merged/absence.ts";
import { firstVisits } from "../../compose/origin.ts";
import { limitsMemory } from "../../compose/resourceLimits.ts";
import { shortened } from "../../compose/schema/places.ts";
import { isForSwarm } from "../../compose/swarm/target.ts";
import { limitTmpfs, openTmpfs } from "../../compose/volumes/temporaryMounts.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/require-tmpfs-limit",
    summary: "Give every tmpfs a size.",
    why: "A tmpfs is memory. Without a size the kernel lets it grow to half of the machine's, and one runaway log or upload starves everything else; with one, the writer gets “no space left”.",
    category: "operability",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q95", "Q76"],
    references: [
      { title: "tmpfs mounts", url: "https://docs.docker.com/engine/storage/tmpfs/" },
      { title: "tmpfs", url: "https://docs.docker.com/reference/compose-file/services/#tmpfs" },
    ],
  },
  messages: { open: "The tmpfs at {path} may take half of the machine's memory" },
  fix: { safety: "suggestion", title: "Limit it to 64 MB" },
  examples: [
    {
      title: "The short form",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    read_only: true\n    tmpfs:\n      - «/tmp» # of uploads\n      - «/run»:mode=1777,noexec\n  api:\n    image: shop/api:1.4\n    tmpfs: '«/tmp»'\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    read_only: true\n    tmpfs:\n      - /tmp:size=64m # of uploads\n      - /run:mode=1777,noexec,size=64m\n  api:\n    image: shop/api:1.4\n    tmpfs: '/tmp:size=64m'\n",
      message: "The tmpfs at /tmp may take half of the machine's memory",
    },
    {
      title: "The long form",
      bad: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - type: tmpfs\n        target: «/tmp»\n      - {type: tmpfs, target: «/run»}\n      - type: tmpfs\n        target: «/var/tmp»\n        tmpfs:\n          mode: 0o1777\n",
      good: "services:\n  web:\n    image: shop/web:1.4\n    volumes:\n      - type: tmpfs\n        target: /tmp\n        tmpfs:\n          size: 64m\n      - {type: tmpfs, target: /run, tmpfs: {size: 64m}}\n      - type: tmpfs\n        target: /var/tmp\n        tmpfs:\n          mode: 0o1777\n          size: 64m\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    tmpfs: [/run:size=16m, '/tmp:mode=1777,size=${SIZE}']\n    volumes: [{type: tmpfs, target: /x, tmpfs: {size: 1g}}]\n",
      because: "each has a size",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    mem_limit: 512m\n    tmpfs: /tmp\n  api:\n    image: shop/api:1.4\n    deploy: {resources: {limits: {memory: 1G}}}\n    tmpfs: /tmp\n",
      because: "it counts as memory of the container, which has a limit",
    },
    {
      code: "services:\n  web:\n    image: shop/web:1.4\n    tmpfs: ['/tmp:${OPTIONS}', $PATHS]\n",
      because: "the variables may hold the size",
    },
    {
      code: "services:\n  web:\n    extends: {file: base.yaml, service: web}\n    tmpfs: /tmp\n",
      because: "the base may limit the memory",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service, document) {
        const mounts = openTmpfs(service);
        if (mounts.length === 0 || !neverHas(service, context.project, limitsMemory)) return;
        for (const mount of mounts) {
          if (!first(mount.target.span)) continue;
          // A stack file takes bytes as a number only.
          const edit =
            mount.node.kind === "map" && isForSwarm(document, context.path)
              ? undefined
              : limitTmpfs(context.file, mount, "64m");
          context.report(mount.target.span, "open", {
            data: { path: shortened(mount.target.text) },
            fixes: [edit && { edits: [edit] }],
          });
        }
      },
    };
  },
});
