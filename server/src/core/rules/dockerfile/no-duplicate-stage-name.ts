import type { Stage } from "../../dockerfile/model.ts";
import { renameStage, stageNames } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-duplicate-stage-name",
    summary: "Give every stage a name of its own.",
    why: "From here on the name means the later stage, so the earlier one cannot be reached any more and `--target` picks one of two. Case does not tell them apart.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9"],
    sameAs: ["hadolint:DL3024", "buildkit:DuplicateStageName", "dockerfile-utils:DUPLICATE_BUILD_STAGE_NAME"],
    references: [
      {
        title: "DuplicateStageName",
        url: "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
      },
    ],
  },
  messages: { duplicate: "A stage above is called {name} too" },
  fix: { safety: "suggestion", title: "Rename this stage" },
  examples: [
    {
      title: "Two builders",
      bad: "FROM golang:1.26 AS build\nFROM node:24 AS «build»\nFROM scratch\nCOPY --from=build /app/dist /srv\n",
      good: "FROM golang:1.26 AS build\nFROM node:24 AS build-2\nFROM scratch\nCOPY --from=build-2 /app/dist /srv\n",
      message: "A stage above is called build too",
    },
    {
      title: "Another case is the same name",
      bad: "FROM golang:1.26 AS Build\nFROM node:24 AS «build»\n",
      good: "FROM golang:1.26 AS Build\nFROM node:24 AS build-2\n",
    },
  ],
  quiet: [
    { code: "FROM golang:1.26 AS api\nFROM node:24 AS web\n", because: "the names differ" },
    { code: "FROM alpine:3.23\nFROM alpine:3.23\n", because: "stages without a name are known by number" },
    {
      code: "FROM golang:1.26 AS build\nFROM build\nCOPY --from=build /a /b\n",
      because: "the name is used, not given again",
    },
  ],
  create: (context) => {
    const names = stageNames(context.file);
    const first = new Map<string, Stage>();
    return {
      stage(stage) {
        const { name, from } = stage;
        if (name === undefined || !from.alias) return;
        const earlier = first.get(name);
        if (!earlier?.from.alias) {
          first.set(name, stage);
          return;
        }
        const free = numbered(name).find((one) => !names.has(one));
        context.report(from.alias, "duplicate", {
          data: { name },
          fixes: [free ? { title: `Rename to ${free}`, edits: renameStage(stage, free) ?? [] } : undefined],
          related: [{ span: earlier.from.alias.span, message: `The first stage called ${name}` }],
        });
      },
    };
  },
});

/** `build-2`, `build-3` and so on. */
function numbered(name: string): readonly string[] {
  return Array.from({ length: 20 }, (_, index) => `${name}-${index + 2}`);
}
