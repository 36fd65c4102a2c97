import { durationProblem } from "../../dockerfile/grammar/durations.ts";
import type { Flag, HealthcheckInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert, remove, replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-healthcheck",
    summary: "Write HEALTHCHECK with CMD or NONE, and times with their unit.",
    why: "The builder reads the form of a health check and its times before the first step, and stops at what it cannot read. No variables are put in here.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q43"],
    sameAs: [
      "dockerfile-utils:UNKNOWN_TYPE",
      "dockerfile-utils:HEALTHCHECK_CMD_ARGUMENT_MISSING",
      "dockerfile-utils:ARGUMENT_UNNECESSARY",
      "dockerfile-utils:FLAG_INVALID_DURATION",
      "dockerfile-utils:FLAG_MISSING_DURATION",
      "dockerfile-utils:FLAG_UNKNOWN_UNIT",
      "dockerfile-utils:FLAG_LESS_THAN_1MS",
      "dockerfile-utils:FLAG_AT_LEAST_ONE",
      "dockerfile-utils:INVALID_SYNTAX",
    ],
    references: [{ title: "HEALTHCHECK", url: "https://docs.docker.com/reference/dockerfile/#healthcheck" }],
  },
  messages: {
    near: "HEALTHCHECK knows no {type}; did you mean {near}?",
    type: "HEALTHCHECK begins with CMD or NONE, not with {type}",
    command: "No command follows HEALTHCHECK CMD",
    none: "HEALTHCHECK NONE stands alone; it switches the check off",
    unit: "{value} has no unit; {value}s are seconds",
    short: "{value} is shorter than a millisecond",
    duration: "{value} is no duration; one looks like 30s or 1m30s",
    retries: "--retries is a whole number from 0 on, not {value}",
  },
  fix: { safety: "suggestion", title: "Mend the health check" },
  examples: [
    {
      title: "The command without CMD",
      bad: "FROM nginx:1.30\nHEALTHCHECK «curl» -f http://localhost/\n",
      good: "FROM nginx:1.30\nHEALTHCHECK CMD curl -f http://localhost/\n",
      message: "HEALTHCHECK begins with CMD or NONE, not with curl",
    },
    {
      title: "A number without its unit",
      bad: "FROM nginx:1.30\nHEALTHCHECK --interval=«30» --timeout=3s CMD curl -f http://localhost/\n",
      good: "FROM nginx:1.30\nHEALTHCHECK --interval=30s --timeout=3s CMD curl -f http://localhost/\n",
      message: "30 has no unit; 30s are seconds",
    },
    {
      title: "A check that is switched off needs no more",
      bad: "FROM nginx:1.30\nHEALTHCHECK NONE «curl -f http://localhost/»\n",
      good: "FROM nginx:1.30\nHEALTHCHECK NONE\n",
    },
    {
      title: "A negative number of tries",
      bad: "FROM nginx:1.30\nHEALTHCHECK --retries=«-1» CMD curl -f http://localhost/\n",
      good: "FROM nginx:1.30\nHEALTHCHECK --retries=1 CMD curl -f http://localhost/\n",
      notFixed: "How many were meant is a guess.",
    },
  ],
  quiet: [
    { code: "FROM a\nHEALTHCHECK --interval=1m30s --retries=0 cmd true\n", because: "0 means the default" },
    { code: "FROM a\nHEALTHCHECK --timeout=1.5h --start-period=0 CMD true\n", because: "0 needs no unit" },
    { code: "FROM a\nHEALTHCHECK --interval=x NONE\n", because: "flags before NONE are dropped unread" },
  ],
  create: (context) => {
    const checkFlag = ({ name, value }: Flag): void => {
      if (!value || value.text === "") return;
      const { text } = value;
      const data = { value: shorten(text) };
      if (name === "retries") {
        if (!isCount(text)) context.report(value.span(), "retries", { data });
        return;
      }
      const problem = timed.includes(name) ? durationProblem(text) : undefined;
      if (problem === undefined) return;
      const place = problem === "unit" ? value.exact() : undefined;
      const seconds = place && { title: `Write ${text}s`, edits: [insert(place.end, "s")] };
      const message = problem === "malformed" ? "duration" : problem;
      context.report(value.span(), message, { data, fixes: [seconds] });
    };
    const checkForm = ({ typeSpan, args, type, command, exec, form }: HealthcheckInstruction): void => {
      if (!typeSpan) return;
      const empty = command.text === "";
      if (type === "CMD") {
        const refused = form === "exec" && !exec;
        if (empty || (exec?.items.length === 0 && !refused)) context.report(typeSpan, "command");
      } else if (type === "NONE") {
        if (empty) return;
        const more = command.span();
        const edits = [remove({ start: typeSpan.end, end: more.end })];
        context.report(more, "none", { fixes: [{ title: "Delete the rest", edits }] });
      } else {
        const word = args.text.split(/\s/, 1)[0] ?? "";
        const near = nearest(word, ["CMD", "NONE"]);
        const edits = near === undefined ? [insert(typeSpan.start, "CMD ")] : [replace(typeSpan, near)];
        const title = near === undefined ? "Put CMD before it" : `Write ${near}`;
        const data = { type: shorten(word), near: near ?? "" };
        context.report(typeSpan, near === undefined ? "type" : "near", { data, fixes: [{ title, edits }] });
      }
    };
    return {
      instruction: {
        HEALTHCHECK(healthcheck) {
          if (healthcheck.type !== "NONE") healthcheck.flags.forEach(checkFlag);
          checkForm(healthcheck);
        },
      },
    };
  },
});

const timed: readonly string[] = ["interval", "timeout", "start-period", "start-interval"];

/** A whole number that is not negative and fits 32 bits. */
function isCount(text: string): boolean {
  return /^\+?\d+$|^-0+$/.test(text) && Number(text) < 2 ** 31;
}
