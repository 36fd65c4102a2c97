import { quoted, quoteLike } from "../../compose/edits/quoting.ts";
import type { ScalarNode } from "../../compose/node.ts";
import { shortened, valueName } from "../../compose/schema/places.ts";
import { type WrongValue, wrongValueOf } from "../../compose/schema/texts.ts";
import { bytesOf, isSize, leastMemory } from "../../compose/size.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-size",
    summary: "Write a size in bytes as Compose reads it, like 512m or 1gb.",
    why: "Compose reads one number with one unit (`b`, `k`, `m`, `g`, with `b` or `ib` behind it if you like) and refuses the file for anything else.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q128", "Q18"],
    references: [
      {
        title: "Specifying byte values",
        url: "https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values",
      },
    ],
  },
  messages: {
    other: "{what}: {value} is no size, such as 512m or 1gb",
    little: "{what}: {value} is too little; no container starts with less than 6m",
    number: "{what}: {value} is a number; here Compose takes text, such as 512m",
  },
  fix: { safety: "suggestion", title: "Write a size" },
  examples: [
    {
      title: "A letter too many",
      bad: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: «512 MBs»\n    shm_size: «'1g!'»\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: 512MB\n    shm_size: '1g'\n",
      message: "mem_limit: 512 MBs is no size, such as 512m or 1gb",
    },
    {
      title: "Kilobytes where megabytes were meant",
      bad: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: «512k»\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: 512m\n",
      message: "mem_limit: 512k is too little; no container starts with less than 6m",
    },
    {
      title: "Under deploy a number needs a unit",
      bad: "services:\n  web:\n    image: nginx:1.30\n    deploy: {resources: {limits: {memory: «536870912»}}}\n",
      good: 'services:\n  web:\n    image: nginx:1.30\n    deploy: {resources: {limits: {memory: "536870912"}}}\n',
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: 1.5GiB\n    memswap_limit: -1\n    shm_size: 300 m\n",
      because: "fractions, any case, and -1 for no limit are read",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: 536870912\n",
      because: "a plain number is bytes",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    mem_limit: ${MEMORY}\n",
      because: "a variable decides",
    },
  ],
  create: (context) => ({
    document(document) {
      for (const node of memoryLimits.flatMap((path) => document.at(path))) {
        const bytes = node.kind === "scalar" && node.literal ? (bytesOf(node.text) ?? 0) : 0;
        if (node.kind === "scalar" && bytes > 0 && bytes < leastMemory && !node.via)
          context.report(node, "little", {
            data: { what: valueName(node), value: shortened(node.text) },
            fixes: [inMegabytes(node)],
          });
      }
      const { schemaProblems } = document;
      for (const problem of schemaProblems) {
        const wrong = wrongValueOf(problem);
        if (wrong?.shape.format !== "size") continue;
        const { node, text, part } = wrong;
        const data = { what: valueName(node), value: shortened(text) };
        context.report(part.span, typeof node.value === "number" ? "number" : "other", {
          data,
          fixes: [repaired(wrong)],
        });
      }
    },
  }),
});

const memoryLimits = [
  "services.*.mem_limit",
  "services.*.mem_reservation",
  "services.*.deploy.resources.limits.memory",
  "services.*.deploy.resources.reservations.memory",
];

/** What is so little was mostly meant a thousand times larger. */
function inMegabytes(node: ScalarNode): FixOffer | undefined {
  const place = node.mapped.exact();
  const text = node.text.replace(/^(\d{2,})k(i?b)?$/i, "$1m$2");
  return place && text !== node.text ? { title: `Write ${text}`, edits: [replace(place, text)] } : undefined;
}

/** The number and the first letters that make a unit; a number that only lacks quotes gets them. */
function repaired({ node, text, part }: WrongValue): FixOffer | undefined {
  if (node.via || node.style === "literal" || node.style === "folded") return undefined;
  if (typeof node.value === "number")
    return { title: "Put it in quotes", safety: "safe", edits: [replace(node.span, quoted(node.text))] };
  const written = text.replace(/^\s*(\d+),(?=\d+\D)/, "$1.");
  const [, number = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([kmgtp](?:i?b)?|b)/i.exec(written) ?? [];
  if (!isSize(number + unit)) return undefined;
  return {
    title: `Write ${number}${unit}`,
    edits: [replace(part.span, node.literal ? quoteLike(node, number + unit) : number + unit)],
  };
}
