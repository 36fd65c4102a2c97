import { checkOptionProblem } from "../../dockerfile/grammar/checkOptions.ts";
import type { Directive, Dockerfile } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { type Edit, remove, replace } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-directive",
    summary: "Give each parser directive once, with a value that exists.",
    why: "Directives decide how all lines below are read. The builder takes each of them once and only with values it knows, and stops at the first line otherwise.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q34", "Q48"],
    sameAs: ["dockerfile-utils:INVALID_ESCAPE_DIRECTIVE", "dockerfile-utils:DUPLICATED_ESCAPE_DIRECTIVE"],
    references: [
      { title: "Parser directives", url: "https://docs.docker.com/reference/dockerfile/#parser-directives" },
    ],
  },
  messages: {
    escape: "{value} cannot be the escape character; only a backslash or a backtick can",
    double: "The directive {name} stands above already and can be used only once",
    option: "{option} is no option of check; it knows skip, error and experimental",
    boolean: "{option} has to be true or false",
  },
  fix: { safety: "safe", title: "Delete the second one" },
  examples: [
    {
      title: "A slash the wrong way round",
      bad: "# escape=«/»\nFROM alpine:3.23\n",
      good: "# escape=\\\nFROM alpine:3.23\n",
      message: "/ cannot be the escape character; only a backslash or a backtick can",
    },
    {
      title: "The same directive twice",
      bad: "# syntax=docker/dockerfile:1\n# «syntax»=docker/dockerfile:1\nFROM alpine:3.23\n",
      good: "# syntax=docker/dockerfile:1\nFROM alpine:3.23\n",
    },
    {
      title: "An option that check does not have",
      bad: "# check=«ignore»=JSONArgsRecommended\nFROM alpine:3.23\n",
      good: "# check=skip=JSONArgsRecommended\nFROM alpine:3.23\n",
    },
  ],
  quiet: [
    { code: "# Escape = `\nFROM alpine:3.23\n", because: "letter case and blanks do not count" },
    { code: "# a comment\n# escape=x\nFROM alpine:3.23\n", because: "below a comment it is a comment too" },
    {
      code: "# check=skip=all;error=true\nFROM alpine:3.23\n",
      because: "check takes several options",
    },
    { code: "# syntax=docker/dockerfile:1\n# escape=`\nFROM alpine:3.23\n", because: "they differ" },
  ],
  create: (context) => ({
    file(file) {
      const seen = new Map<string, Directive>();
      for (const directive of file.directives) {
        const { name, nameSpan, value, valueSpan } = directive;
        const before = seen.get(name);
        if (before) {
          const safety = before.value === value ? "safe" : "suggestion";
          const fixes = [{ safety, edits: [removeLine(file, directive)] } as const];
          context.report(nameSpan, "double", { data: { name }, fixes });
          continue;
        }
        seen.set(name, directive);
        if (name === "escape" && value !== "\\" && value !== "`") {
          const data = { value: shorten(value) };
          context.report(valueSpan, "escape", { data, fixes: escapes.map((one) => one(valueSpan)) });
        }
        if (name !== "check") continue;
        const problem = checkOptionProblem(value);
        if (!problem) continue;
        const at = { start: valueSpan.start + problem.start, end: valueSpan.start + problem.end };
        const option = shorten(file.text.slice(at.start, at.end));
        const near = problem.near === undefined ? [] : [replace(at, problem.near)];
        const fixes = [{ title: `Write ${problem.near}`, safety: "suggestion" as const, edits: near }];
        context.report(at, problem.kind, { data: { option }, fixes });
      }
    },
  }),
});

const escapes = [
  (at: Span) => ({ title: "Escape with a backslash", ...instead(at, "\\") }),
  (at: Span) => ({ title: "Escape with a backtick", ...instead(at, "`") }),
];

function instead(at: Span, value: string) {
  return { safety: "suggestion" as const, edits: [replace(at, value)] };
}

function removeLine({ lines }: Dockerfile, { span }: Directive): Edit {
  const line = lines.lineAt(span.start);
  return remove({ start: lines.startOf(line), end: lines.nextAfter(line) });
}
