import { replaceScalar } from "../../compose/edits/splices.ts";
import { withDefaults } from "../../compose/interpolation.ts";
import type { MapNode, ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { bytesOf } from "../../compose/size.ts";
import { composeRule } from "../../lint/rule.ts";

/** What is reserved, its limit, and how their values are read. */
const pairs: readonly (readonly [string, string, (text: string) => number | undefined])[] = [
  ["mem_reservation", "mem_limit", bytesOf],
  ["deploy.resources.reservations.memory", "deploy.resources.limits.memory", bytesOf],
  ["deploy.resources.reservations.cpus", "deploy.resources.limits.cpus", numberOf],
  ["mem_limit", "memswap_limit", bytesOf],
];

export default composeRule({
  meta: {
    id: "compose/no-reservation-above-limit",
    summary: "Reserve no more than the limit allows.",
    why: "A container can never use more than its limit, so more cannot be set aside for it: the engine refuses such memory values. Mostly the two are swapped. `memswap_limit` counts memory and swap together.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q128"],
    references: [
      { title: "resources", url: "https://docs.docker.com/reference/compose-file/deploy/#resources" },
      {
        title: "Resource constraints",
        url: "https://docs.docker.com/engine/containers/resource_constraints/#limit-a-containers-access-to-memory",
      },
    ],
  },
  messages: {
    above: "{service} reserves {reserved}, but its limit is {limit}",
    swap: "{service} may use {reserved} of memory, but only {limit} of memory and swap together",
  },
  fix: { safety: "suggestion", title: "Swap them" },
  examples: [
    {
      title: "Swapped",
      bad: 'services:\n  api:\n    image: shop/api:1.4\n    deploy:\n      resources:\n        limits:\n          memory: 256M\n          cpus: "0.5"\n        reservations:\n          memory: «512M» # measured\n          cpus: "0.25"\n',
      good: 'services:\n  api:\n    image: shop/api:1.4\n    deploy:\n      resources:\n        limits:\n          memory: 512M\n          cpus: "0.5"\n        reservations:\n          memory: 256M # measured\n          cpus: "0.25"\n',
      message: "api reserves 512M, but its limit is 256M",
    },
    {
      title: "The short keys, in other units",
      bad: "services:\n  api: {image: 'shop/api:1.4', mem_limit: 1g, mem_reservation: «2048m»}\n",
      good: "services:\n  api: {image: 'shop/api:1.4', mem_limit: 1g, mem_reservation: 1g}\n",
      fix: "Reserve 1g",
    },
    {
      title: "Less swap than memory",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: «1g»\n    memswap_limit: 512m\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: 512m\n    memswap_limit: 1g\n",
      message: "api may use 1g of memory, but only 512m of memory and swap together",
    },
  ],
  quiet: [
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: 1g\n    mem_reservation: 1024m\n    memswap_limit: -1\n",
      because: "both are the same, and -1 is no limit",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: ${LIMIT}\n    mem_reservation: 4g\n",
      because: "only the variable tells",
    },
    {
      code: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: 0\n    memswap_limit: 0\n    mem_reservation: 1g\n",
      because: "0 stands for no limit",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ name: service, map }) {
        for (const [reservedKey, limitKey, read] of pairs) {
          const reserved = scalarBelow(map, reservedKey);
          const limit = reserved && scalarBelow(map, limitKey);
          if (!limit) continue;
          const [more, less] = [reserved, limit].map(({ text }) => read(withDefaults(text) ?? "") ?? 0);
          if (!more || !less || more <= less || !first(reserved.span)) continue;
          const own = reserved.literal && limit.literal && !reserved.via && !limit.via;
          const lower = own ? [replaceScalar(context.file, reserved, limit.text)] : [];
          const swap = own ? [...lower, replaceScalar(context.file, limit, reserved.text)] : [];
          const isSwap = limitKey === "memswap_limit";
          context.report(reserved.mapped.span(), isSwap ? "swap" : "above", {
            data: { service, reserved: reserved.text, limit: limit.text },
            fixes: [
              { edits: swap },
              { title: `${isSwap ? "Allow" : "Reserve"} ${limit.text}`, edits: lower },
            ],
          });
        }
      },
    };
  },
});

function numberOf(text: string): number | undefined {
  return /^\d*\.?\d+$/.test(text) ? Number(text) : undefined;
}

function scalarBelow(map: MapNode | undefined, path: string): ScalarNode | undefined {
  const steps = path.split(".");
  const key = steps.pop() ?? "";
  let at = map;
  for (const step of steps) {
    const value = at?.get(step)?.value;
    at = value?.kind === "map" ? value : undefined;
  }
  return scalarAt(at, key);
}
