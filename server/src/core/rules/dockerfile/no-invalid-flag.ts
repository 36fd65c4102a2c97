import { joinValue, removeFlag } from "../../dockerfile/flagEdits.ts";
import { type FlagProblem, flagProblem } from "../../dockerfile/grammar/flagProblem.ts";
import { flagsOf } from "../../dockerfile/grammar/flags.ts";
import type { Dockerfile, Flag, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-flag",
    summary: "Give each flag once, with a value that it can have.",
    why: "A flag without a value, with one that does not exist, or given twice ends the build before the first step. The value follows `=` without a blank.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q48", "Q26"],
    sameAs: [
      "dockerfile-utils:FLAG_MISSING_VALUE",
      "dockerfile-utils:FLAG_EXPECTED_BOOLEAN_VALUE",
      "dockerfile-utils:FLAG_INVALID_LINK_VALUE",
      "dockerfile-utils:FLAG_DUPLICATE",
    ],
    references: [{ title: "Dockerfile reference", url: "https://docs.docker.com/reference/dockerfile/" }],
  },
  messages: {
    value: "--{flag} has no value; write --{flag}=… without a blank",
    boolean: "--{flag} is true or false, not {value}",
    choice: "--{flag} knows no {value}; it takes {known}",
    platform: "{value} is no platform; one looks like linux/amd64",
    mode: "{value} is no file mode; an octal number up to 7777 is, or u=rwX,go=rX",
    device: "required is true or false, not {value}",
    sources: "--{flag} needs exactly one source, and that a URL or a git repository",
    double: "--{flag} stands here twice",
  },
  fix: { safety: "safe", title: "Mend the flag" },
  examples: [
    {
      title: "A blank instead of the equals sign",
      bad: "FROM golang:1.26 AS build\nFROM scratch\nCOPY --«from» build /app /app\n",
      good: "FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=build /app /app\n",
      message: "--from has no value; write --from=… without a blank",
    },
    {
      title: "Yes is not true",
      bad: "FROM alpine:3.23\nCOPY --link=«yes» a /a\n",
      good: "FROM alpine:3.23\nCOPY --link=true a /a\n",
    },
    {
      title: "The same flag twice",
      bad: "FROM alpine:3.23\nCOPY --chown=app --«chown»=app a /a\n",
      good: "FROM alpine:3.23\nCOPY --chown=app a /a\n",
    },
    {
      title: "A network that does not exist",
      bad: "FROM alpine:3.23\nRUN --network=«hots» wget -q example.com\n",
      good: "FROM alpine:3.23\nRUN --network=host wget -q example.com\n",
      message: "--network knows no hots; it takes default, none or host",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nCOPY --link --chmod=0755 a /a\n", because: "a boolean flag may stand alone" },
    { code: "FROM alpine:3.23\nARG M\nCOPY --chmod=$M a /a\n", because: "the variable may hold any mode" },
    {
      code: "FROM alpine:3.23\nCOPY --exclude=a --exclude=b . /a/\n",
      because: "it may stand more than once",
    },
    { code: "FROM alpine:3.23\nCOPY --chmod=u=rwX,go=rX a /a\n", because: "letters are a mode too" },
    { code: "FROM --platform=windows(10.0.17763)/amd64 a\n", because: "a platform may have a version" },
  ],
  create: (context) => {
    const check = (instruction: Instruction): void => {
      if (instruction.flags.length === 0) return;
      if (instruction.keyword === "HEALTHCHECK" && instruction.type === "NONE") return;
      const grammars = flagsOf(instruction.keyword);
      const seen = new Map<string, Flag>();
      for (const flag of instruction.flags) {
        const grammar = grammars?.get(flag.name);
        if (!grammar) continue;
        const before = grammar.repeats ? undefined : seen.get(flag.name);
        seen.set(flag.name, flag);
        const data = { flag: flag.name, value: "", known: "" };
        if (before) {
          const safety = before.value?.text === flag.value?.text ? "safe" : "suggestion";
          const edits = [removeFlag(context.file, flag)];
          const again = { title: "Delete the second one", safety, edits } as const;
          context.report(flag.nameSpan, "double", { data, fixes: [again] });
          continue;
        }
        const problem = flagProblem(instruction, flag, grammar);
        if (!problem) continue;
        const value = shorten(problem.value?.text ?? "");
        const known = typeof grammar.value === "string" ? "" : listed(grammar.value);
        const at = problem.value?.text ? problem.value.span() : flag.nameSpan;
        context.report(at, problem.kind, {
          data: { ...data, value, known },
          fixes: [mended(context.file, instruction, flag, problem)],
        });
      }
    };
    return {
      instruction: { FROM: check, RUN: check, COPY: check, ADD: check, HEALTHCHECK: check },
    };
  },
});

function listed(values: readonly string[]): string {
  return `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

/** What was surely meant, if that can be told. */
function mended(
  file: Dockerfile,
  instruction: Instruction,
  flag: Flag,
  { kind, value, meant }: FlagProblem,
): FixOffer | undefined {
  if (kind === "value") {
    const edit = joinValue(file, instruction, flag);
    return edit && { title: "Join flag and value with =", edits: [edit] };
  }
  const place = value?.exact();
  return place && meant !== undefined
    ? { title: `Write ${meant}`, edits: [replace(place, meant)] }
    : undefined;
}
