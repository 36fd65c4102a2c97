import { renameKey } from "../../compose/edits/keys.ts";
import { removalOf } from "../../compose/edits/removal.ts";
import { replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { ComposeNode, ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { entryOf } from "../../compose/paths.ts";
import { isTrue, scalarAt, writtenScalar } from "../../compose/shortForms/part.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";

// Weights in `blkio_config` do work on version 2, and a private cgroup namespace is what one gets there anyway.
export default composeRule({
  meta: {
    id: "compose/no-legacy-cgroup-key",
    summary: "Rely on no limit that only cgroup v1 knows.",
    why: "Linux distributions have used version 2 for years, and there the engine discards this key with a warning that few see. The service runs without the protection that the file promises.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q137", "Q135", "Q128"],
    references: [
      {
        title: "Running Docker on cgroup v2",
        url: "https://docs.docker.com/engine/containers/runmetrics/#running-docker-on-cgroup-v2",
      },
      {
        title: "Support for cgroup v1",
        url: "https://docs.docker.com/engine/deprecated/#support-for-cgroup-v1",
      },
    ],
  },
  messages: { legacy: "{key} of {service} has no effect on cgroup v2" },
  fix: { safety: "suggestion", title: "Remove it" },
  examples: [
    {
      title: "No protection from the kernel",
      bad: "services:\n  db:\n    image: postgres:18\n    «oom_kill_disable»: true # never kill it\n    mem_limit: 1g\n",
      good: "services:\n  db:\n    image: postgres:18\n    mem_limit: 1g\n",
      message: "oom_kill_disable of db has no effect on cgroup v2",
    },
    {
      title: "No swap was meant",
      bad: 'services:\n  db: {image: "postgres:18", mem_limit: 1g, «mem_swappiness»: 0}\n',
      good: 'services:\n  db: {image: "postgres:18", mem_limit: 1g, memswap_limit: 1g}\n',
    },
    {
      title: "A little swap",
      bad: "services:\n  db:\n    image: postgres:18\n    «mem_swappiness»: 10\n",
      good: "services:\n  db:\n    image: postgres:18\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:18\n    oom_kill_disable: false\n    oom_score_adj: -500\n    mem_swappiness: -1\n",
      because: "these ask for nothing, or work on both versions",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    oom_kill_disable: ${KEEP}\n    mem_swappiness: ${SWAP}\n",
      because: "only the variables tell",
    },
    {
      code: "services:\n  db:\n    image: postgres:18\n    blkio_config: {weight: 300}\n    cgroup: private\n",
      because: "version 2 has weights, and namespaces of its own",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const check = (node: ComposeNode) => {
      const entry = entryOf(node);
      const value = writtenScalar(node);
      const asks = value && (isTrue(value) || (/^\d+$/.test(value.text) && entry?.key === "mem_swappiness"));
      if (!entry || !asks || !first(entry.keySpan)) return;
      const edit = removalOf(context.file, entry);
      context.report(entry.keySpan, "legacy", {
        data: { key: entry.key, service: String(node.path[1]) },
        fixes: [noSwap(context.file, value), edit && { edits: [edit] }],
      });
    };
    return {
      path: { "services.*.oom_kill_disable": check, "services.*.mem_swappiness": check },
    };
  },
});

/** With as much memory and swap together as memory alone there is no swap. */
function noSwap(file: ComposeFile, value: ScalarNode): FixOffer | undefined {
  const entry = entryOf(value);
  const service = value.parent?.kind === "map" ? value.parent : undefined;
  const limit = scalarAt(service, "mem_limit");
  if (!entry || entry.merged || value.via || service?.via || value.text !== "0") return undefined;
  if (!limit?.literal || service?.has("memswap_limit")) return undefined;
  return {
    title: "Forbid swap by memswap_limit",
    edits: [renameKey(file, entry, "memswap_limit"), replaceScalar(file, value, limit.text)],
  };
}
