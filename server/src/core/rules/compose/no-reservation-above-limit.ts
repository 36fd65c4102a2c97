import { replaceScalar } from "../../compose/edits/splices.ts";
import { reversedPairs, swapWithoutMemory } from "../../compose/limitPairs.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isOverlay } from "../../compose/overlay.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-reservation-above-limit",
    summary: "Reserve no more than the limit allows.",
    why: "A container can never use more than its limit, so more cannot be set aside for it: the engine refuses such memory values. Usually the two are swapped. `memswap_limit` counts memory and swap together.",
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
    soft: "The soft limit {reserved} is above the hard one, which is {limit}",
    swap: "{service} may use {reserved} of memory, but only {limit} of memory and swap together",
    alone: "memswap_limit counts memory and swap together, so it needs a mem_limit beside it",
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
    {
      title: "Swap without memory",
      bad: "services:\n  api:\n    image: shop/api:1.4\n    memswap_limit: «1g»\n",
      good: "services:\n  api:\n    image: shop/api:1.4\n    mem_limit: 512m\n    memswap_limit: 1g\n",
      notFixed: "How much memory is meant nobody knows.",
    },
    {
      title: "A soft limit of files",
      bad: "services:\n  db:\n    image: postgres:18\n    ulimits:\n      nofile: {soft: «65536», hard: 40000}\n      memlock: {soft: -1, hard: -1}\n",
      good: "services:\n  db:\n    image: postgres:18\n    ulimits:\n      nofile: {soft: 40000, hard: 65536}\n      memlock: {soft: -1, hard: -1}\n",
      message: "The soft limit 65536 is above the hard one, which is 40000",
    },
  ],
  quiet: [
    {
      code: "services:\n  db:\n    image: postgres:18\n    ulimits: {nofile: {soft: 65536, hard: -1}, nproc: {soft: 100, hard: 100}, core: 0}\n",
      because: "-1 is no limit, and the two may be the same",
    },
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
      service({ name: service, map, extends: base }) {
        const alone = base ? undefined : swapWithoutMemory(map);
        if (
          alone &&
          !isOverlay(context.file, context.path, () => context.related.list(".")) &&
          first(alone.span)
        )
          context.report(alone.mapped.span(), "alone");
        for (const { kind, reserved, limit } of reversedPairs(map)) {
          if (!first(reserved.span)) continue;
          const own = reserved.literal && limit.literal && !reserved.via && !limit.via;
          const lower = own ? [replaceScalar(context.file, reserved, limit.text)] : [];
          const swap = own ? [...lower, replaceScalar(context.file, limit, reserved.text)] : [];
          context.report(reserved.mapped.span(), kind, {
            data: { service, reserved: reserved.text, limit: limit.text },
            fixes: [
              { edits: swap },
              { title: `${kind === "above" ? "Reserve" : "Allow"} ${limit.text}`, edits: lower },
            ],
          });
        }
      },
    };
  },
});
