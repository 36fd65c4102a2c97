import { isDuration, isTooShort } from "../../compose/duration.ts";
import { quoteLike } from "../../compose/edits/quoting.ts";
import type { MapNode, ScalarNode } from "../../compose/node.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened, valueName } from "../../compose/schema/places.ts";
import { type WrongValue, wrongValueOf } from "../../compose/schema/texts.ts";
import { scalarAt } from "../../compose/shortForms/part.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-duration",
    summary: "Write a duration with its unit, like 30s or 1m30s.",
    why: "Compose reads a duration as numbers with units (`us`, `ms`, `s`, `m`, `h`) and refuses the file for anything else: a bare number has no unit to it.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q43", "Q18"],
    references: [
      {
        title: "Specifying durations",
        url: "https://docs.docker.com/reference/compose-file/extension/#specifying-durations",
      },
    ],
  },
  messages: {
    unit: "{what}: {value} has no unit; did you mean {near}?",
    other: "{what}: {value} is no duration, such as 30s or 1m30s",
    short: "{what}: {value} is less than 1ms, the least that the engine takes",
  },
  fix: { safety: "suggestion", title: "Add the unit" },
  examples: [
    {
      title: "A bare number",
      bad: "services:\n  web:\n    image: nginx:1.30\n    stop_grace_period: «60»\n    healthcheck:\n      test: [CMD, nginx, -t]\n      interval: «'10'»\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    stop_grace_period: 60s\n    healthcheck:\n      test: [CMD, nginx, -t]\n      interval: '10s'\n",
      message: "stop_grace_period: 60 has no unit; did you mean 60s?",
    },
    {
      title: "A unit in words, in flow style",
      bad: 'services: {web: {image: nginx:1.30, healthcheck: {timeout: «"5 sec"»}}}\n',
      good: 'services: {web: {image: nginx:1.30, healthcheck: {timeout: "5s"}}}\n',
      message: "timeout: 5 sec is no duration, such as 30s or 1m30s",
    },
    {
      title: "Less than the engine can wait",
      bad: "services:\n  web:\n    image: nginx:1.30\n    healthcheck: {interval: «500us», timeout: «-5s»}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    healthcheck: {interval: 500ms, timeout: 5s}\n",
      message: "interval: 500us is less than 1ms, the least that the engine takes",
      notFixed: "How long it should wait is a choice.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    stop_grace_period: 1h5m30s20ms\n    healthcheck: {interval: 1.5h, timeout: 0s, start_period: 2d}\n",
      because: "Compose takes several units, fractions, days and weeks",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    stop_grace_period: ${GRACE:-30s}\n",
      because: "a variable decides, and its default has a unit",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    environment: {TIMEOUT: 10}\n",
      because: "that is no duration of Compose's",
    },
  ],
  create: (context) => ({
    document({ schemaProblems, services }) {
      const first = firstVisits();
      for (const node of services.flatMap(({ healthcheck }) => tooShort(healthcheck?.node)))
        if (first(node.span))
          context.report(node, "short", { data: { what: valueName(node), value: node.text } });
      for (const problem of schemaProblems) {
        const wrong = wrongValueOf(problem);
        if (wrong?.shape.format !== "duration") continue;
        const { node, text, part } = wrong;
        const near = withUnit(text);
        const what = valueName(node);
        const value = shortened(text);
        const fixes = [near === undefined ? undefined : written(wrong, near)];
        if (near === `${text}s`) context.report(part.span, "unit", { data: { what, value, near }, fixes });
        else context.report(part.span, "other", { data: { what, value }, fixes });
      }
    },
  }),
});

function tooShort(healthcheck: MapNode | undefined): readonly ScalarNode[] {
  return ["interval", "timeout", "start_period", "start_interval"].flatMap((key) => {
    const node = scalarAt(healthcheck, key);
    return node?.literal && isDuration(node.text) && isTooShort(node.text) ? [node] : [];
  });
}

/** Seconds where there is no unit, or the unit that a word or a capital stands for. */
function withUnit(text: string): string | undefined {
  const [, number, word = ""] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  const unit = /^(?:|s|secs?|seconds?)$/i.test(word)
    ? "s"
    : /^(?:m|mins?|minutes?)$/i.test(word)
      ? "m"
      : /^(?:h|hrs?|hours?)$/i.test(word)
        ? "h"
        : /^(?:ms|millis|milliseconds?)$/i.test(word)
          ? "ms"
          : undefined;
  return unit && number + unit;
}

function written({ node, part }: WrongValue, near: string): FixOffer | undefined {
  if (node.via || node.style === "literal" || node.style === "folded") return undefined;
  return { title: `Write ${near}`, edits: [replace(part.span, node.literal ? quoteLike(node, near) : near)] };
}
