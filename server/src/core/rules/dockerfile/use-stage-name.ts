import type { Stage } from "../../dockerfile/model.ts";
import { isNumber, stageNames } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-stage-name",
    summary: "Copy from a stage by its name.",
    why: "A number counts stages from the top. A stage that somebody puts in above shifts it, and the files then come from somewhere else without a word.",
    category: "correctness",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q9"],
    references: [
      {
        title: "Name your build stages",
        url: "https://docs.docker.com/build/building/multi-stage/#name-your-build-stages",
      },
    ],
  },
  messages: {
    named: "Stage {number} has a name, {name}, which stays right when stages are added",
    unnamed: "Stage {number} has no name, and its number changes when a stage is put in above",
  },
  fix: { safety: "safe", title: "Use its name" },
  examples: [
    {
      title: "A stage that has a name",
      bad: "FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=«0» /app /app\n",
      good: "FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=build /app /app\n",
      message: "Stage 0 has a name, build, which stays right when stages are added",
    },
    {
      title: "A stage without a name",
      bad: "FROM golang:1.26\nRUN go build -o /app\nFROM scratch\nCOPY --from=«0» /app /app\n",
      good: "FROM golang:1.26 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app\n",
      message: "Stage 0 has no name, and its number changes when a stage is put in above",
    },
  ],
  quiet: [
    {
      code: "FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=build /a /a\n",
      because: "the name is used",
    },
    { code: "FROM alpine:3.23\nCOPY --from=nginx:1.30 /a /a\n", because: "that is an image" },
    {
      code: "FROM alpine:3.23\nCOPY --from=7 /a /a\n",
      because: "there is no such stage; another rule says so",
    },
  ],
  create: (context) => {
    const names = stageNames(context.file);
    const free = ["build", "builder"].find((one) => !names.has(one));
    const nameIt = ({ from }: Stage, number: Span) => {
      const end = from.image?.text.exact()?.end;
      if (free === undefined || end === undefined || from.extra.length > 0) return undefined;
      const as = from.keywordText === from.keywordText.toLowerCase() ? "as" : "AS";
      const edits = [insert(end, ` ${as} ${free}`), replace(number, free)];
      return { title: `Name it ${free}`, safety: "suggestion", edits } as const;
    };
    return {
      instruction: {
        COPY({ from, fromStage }) {
          if (!from || !fromStage || !isNumber(from.text)) return;
          const number = from.text;
          const place = from.exact();
          const name = fromStage.from.alias?.text.text;
          const at = place ?? from.span();
          if (name === undefined) {
            const fixes = [place && nameIt(fromStage, place)];
            context.report(at, "unnamed", { data: { number }, fixes });
          } else {
            const fixes = [place && { title: `Copy from ${name}`, edits: [replace(place, name)] }];
            context.report(at, "named", { data: { number, name }, fixes });
          }
        },
      },
    };
  },
});
