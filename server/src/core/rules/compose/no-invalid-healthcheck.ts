import { insertEntry, removeEntry } from "../../compose/edits/splices.ts";
import type { MapEntry, MapNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { isOverlay } from "../../compose/overlay.ts";
import { probeProblem } from "../../compose/probes.ts";
import { shortened } from "../../compose/schema/places.ts";
import { composeRule } from "../../lint/rule.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-healthcheck",
    summary: "Write health checks that run what they say.",
    why: "A list begins with CMD, which starts a program with its arguments, or with CMD-SHELL, which hands one line to the shell. Mixed up, Compose refuses the file or the container stays unhealthy for ever.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q43", "Q183"],
    references: [
      { title: "healthcheck", url: "https://docs.docker.com/reference/compose-file/services/#healthcheck" },
      { title: "HEALTHCHECK", url: "https://docs.docker.com/reference/dockerfile/#healthcheck" },
    ],
  },
  messages: {
    start: "The list has to begin with CMD or CMD-SHELL, not with {word}",
    case: "{word} is no beginning of a check; it is written in capitals",
    line: "CMD takes the program and each argument as an item, and here all is one",
    words: "CMD-SHELL takes one line; the items behind the first are not part of it",
    operator: "CMD runs no shell, so {word} is an argument like any other",
    text: "Text runs in a shell as it is, and the shell knows no {word}",
    interval: "start_interval needs start_period, the time that it applies to",
  },
  fix: { safety: "safe", title: "Run what it says" },
  examples: [
    {
      title: "A list without a beginning",
      bad: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test:\n        - «nginx» # its own check\n        - -t\n  api:\n    image: shop/api:1.4\n    healthcheck: {test: ['«curl -f http://localhost»']}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test:\n        - CMD\n        - nginx # its own check\n        - -t\n  api:\n    image: shop/api:1.4\n    healthcheck: {test: ['CMD-SHELL', 'curl -f http://localhost']}\n",
      message: "The list has to begin with CMD or CMD-SHELL, not with nginx",
    },
    {
      title: "The wrong one of both",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    healthcheck: {test: ["«CMD»", "curl -f http://localhost || exit 1"]}\n  db:\n    image: postgres:18\n    healthcheck: {test: [«CMD-SHELL», pg_isready, -U, shop]}\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    healthcheck: {test: ["CMD-SHELL", "curl -f http://localhost || exit 1"]}\n  db:\n    image: postgres:18\n    healthcheck: {test: [CMD, pg_isready, -U, shop]}\n',
    },
    {
      title: "What only a shell understands",
      bad: 'services:\n  web:\n    image: nginx:1.30\n    healthcheck: {test: ["CMD", "curl", "-f", "http://localhost", "«||»", "exit", "1"]}\n',
      good: 'services:\n  web:\n    image: nginx:1.30\n    healthcheck: {test: ["CMD", "curl", "-f", "http://localhost"]}\n',
    },
    {
      title: "Text that begins like a list",
      bad: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test: «CMD» nginx -t\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test: nginx -t\n",
    },
    {
      title: "An interval for no time at all",
      bad: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test: nginx -t\n      «start_interval»: 1s\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    healthcheck:\n      test: nginx -t\n      start_interval: 1s\n      start_period: 30s\n",
    },
  ],
  quiet: [
    {
      code: 'services:\n  a:\n    image: nginx:1.30\n    healthcheck: {test: [CMD, nginx, -t]}\n  b:\n    image: nginx:1.30\n    healthcheck: {test: [CMD-SHELL, "nginx -t || exit 1"]}\n  c:\n    image: nginx:1.30\n    healthcheck: {test: [NONE]}\n',
      because: "the three beginnings are right",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    healthcheck: {test: ["${RUN:-CMD}", nginx], start_interval: 1s, start_period: 9s}\n',
      because: "a variable may hold the beginning",
    },
    {
      code: 'services:\n  web:\n    image: nginx:1.30\n    healthcheck: {test: [CMD, sh, -c, "nginx -t || exit 1"]}\n',
      because: "that shell is started by hand",
    },
    {
      code: "services:\n  web:\n    healthcheck: {start_interval: 1s}\n",
      name: "compose.override.yaml",
      because: "the file below may have the period",
    },
  ],
  create: (context) => {
    const { file } = context;
    const first = firstVisits();
    const interval = (map: MapNode, entry: MapEntry) => {
      const movable = !map.via && !entry.merged;
      context.report(entry.keySpan, "interval", {
        fixes: [
          movable
            ? {
                title: "Add start_period: 30s",
                safety: "suggestion",
                edits: [insertEntry(file, map, "start_period", "30s", { after: entry })],
              }
            : undefined,
          movable
            ? { title: "Remove start_interval", safety: "suggestion", edits: [removeEntry(file, entry)] }
            : undefined,
        ],
      });
    };
    return {
      service({ healthcheck, extends: base }) {
        if (!healthcheck) return;
        const problem = probeProblem(file, healthcheck.test);
        if (problem && first(problem.at)) {
          context.report(problem.at, problem.kind, {
            data: { word: shortened(problem.word) },
            fixes: [problem.repair],
          });
        }
        const entry = healthcheck.node.get("start_interval");
        if (
          !entry ||
          entry.value.tag ||
          healthcheck.node.has("start_period") ||
          base ||
          !first(entry.keySpan)
        )
          return;
        if (!isOverlay(file, context.path, () => context.related.list(".")))
          interval(healthcheck.node, entry);
      },
    };
  },
});
