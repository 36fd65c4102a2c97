import { renameKey } from "../../compose/edits/keys.ts";
import { removalOf } from "../../compose/edits/removal.ts";
import { insertEntry, replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import type { MapEntry, MapNode, ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { deployLimits } from "../../compose/resourceLimits.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule } from "../../lint/rule.ts";
import type { Edit } from "../../text/edit.ts";

const usualPeriod = 100_000;

export default composeRule({
  meta: {
    id: "compose/use-cpus",
    summary: "Limit CPU time with cpus.",
    why: "Nobody sees at a glance how much a quota in microseconds is, and with a period beside it one has to divide. `cpus` is the same limit as a number of processors.",
    category: "style",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q128", "Q134"],
    references: [
      { title: "cpus", url: "https://docs.docker.com/reference/compose-file/services/#cpus" },
      {
        title: "Configure the default CFS scheduler",
        url: "https://docs.docker.com/engine/containers/resource_constraints/#configure-the-default-cfs-scheduler",
      },
    ],
  },
  messages: { quota: "{service} may use {cpus} CPUs, written in microseconds" },
  fix: { safety: "safe", title: "Write it as cpus" },
  examples: [
    {
      title: "Half a processor",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    «cpu_quota»: 50000 # measured\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    cpus: 0.5 # measured\n",
      message: "api may use 0.5 CPUs, written in microseconds",
    },
    {
      title: "With a period",
      bad: "services:\n  api: {image: 'shop/api:1.4', cpu_period: 100000, «cpu_quota»: '150000'}\n",
      good: "services:\n  api: {image: 'shop/api:1.4', cpus: '1.5'}\n",
    },
    {
      title: "Beside other limits",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    «cpu_quota»: 200000\n    deploy:\n      resources:\n        limits:\n          memory: 512M\n",
      good: 'services:\n  api:\n    image: shop/api:1.4\n    deploy:\n      resources:\n        limits:\n          memory: 512M\n          cpus: "2"\n',
    },
    {
      title: "A period of another length, which also says how long it waits",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    cpu_period: 20000\n    «cpu_quota»: 30000\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    cpus: 1.5\n",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    cpus: 0.5\n    cpu_shares: 512\n",
      because: "a weight is no limit",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    cpu_quota: -1\n  jobs:\n    image: shop/jobs:1.4\n    cpu_quota: ${QUOTA}\n  web:\n    image: shop/web:1.4\n    cpu_quota: 20000\n    cpu_period: ${PERIOD}\n",
      because: "there is no limit, or only a variable tells",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    cpu_quota: 10000\n    cpu_period: 30000\n",
      because: "a third has no end as a decimal number",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name, map, extends: base }) {
        const quota = scalarAt(map, "cpu_quota");
        const entry = map?.get("cpu_quota");
        const period = map?.get("cpu_period");
        const limits = map && deployLimits(map);
        if (!map || !entry || !quota || map.has("cpus") || limits?.has("cpus")) return;
        const length = period ? numberOf(scalarAt(map, "cpu_period")) : usualPeriod;
        const cpus = decimal(numberOf(quota), length);
        if (cpus === undefined || !first(entry.keySpan)) return;
        const { file, project } = context;
        const others = project.services(name).filter((one) => one.map !== map);
        const alone = !base && project.whole && others.length === 0;
        const edits = alone ? rewrite(file, map, entry, quota, limits, cpus) : undefined;
        const safety = length === usualPeriod ? "safe" : "suggestion";
        context.report(entry.keySpan, "quota", {
          data: { service: name, cpus },
          fixes: [edits && { edits, safety }],
        });
      },
    };
  },
});

function rewrite(
  file: ComposeFile,
  map: MapNode,
  entry: MapEntry,
  quota: ScalarNode,
  limits: MapNode | undefined,
  cpus: string,
): readonly Edit[] | undefined {
  if (entry.merged || quota.via || map.via) return undefined;
  const period = map.get("cpu_period");
  const rest = period ? removalOf(file, period) : [];
  if (!rest) return undefined;
  // Beside limits of `deploy` Compose wants this one to stand there too.
  const gone = limits && map.style === "block" && !limits.via ? removalOf(file, entry) : undefined;
  if (limits && !gone) return undefined;
  const written =
    limits && gone
      ? [gone, insertEntry(file, limits, "cpus", `"${cpus}"`)]
      : [renameKey(file, entry, "cpus"), replaceScalar(file, quota, cpus)];
  return [...written, rest].flat();
}

function numberOf(scalar: ScalarNode | undefined): number | undefined {
  return scalar && /^[1-9]\d{0,12}$/.test(scalar.text) ? Number(scalar.text) : undefined;
}

/** The quotient, where five digits are enough for it. */
function decimal(quota: number | undefined, period: number | undefined): string | undefined {
  if (quota === undefined || period === undefined) return undefined;
  return (quota * usualPeriod) % period === 0 ? String(quota / period) : undefined;
}
