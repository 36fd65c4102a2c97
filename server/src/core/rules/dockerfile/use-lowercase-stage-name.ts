import { isStageName } from "../../dockerfile/grammar/values.ts";
import { namesOf } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-lowercase-stage-name",
    summary: "Write the names of stages in lower case.",
    why: "BuildKit keeps stage names in lower case: `COPY --from=Build` finds the stage, but `FROM Build` does not and fails. In lower case both work, and names read unlike keywords.",
    category: "style",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q9"],
    sameAs: ["buildkit:StageNameCasing"],
    references: [
      {
        title: "StageNameCasing",
        url: "https://docs.docker.com/reference/build-checks/stage-name-casing/",
      },
    ],
  },
  messages: { upper: "The stage name {name} has upper-case letters" },
  fix: { safety: "safe", title: "Write it in lower case" },
  examples: [
    {
      title: "A name in camel case",
      bad: "FROM golang:1.26 AS «BuildApp»\n",
      good: "FROM golang:1.26 AS buildapp\n",
      message: "The stage name BuildApp has upper-case letters",
    },
    {
      title: "Wherever it is used",
      bad: "FROM node:24 AS «Deps»\nFROM Deps AS test\nRUN --mount=type=bind,from=Deps,target=/deps ls /deps\nFROM scratch\nCOPY --from=Deps /a /a\n",
      good: "FROM node:24 AS deps\nFROM deps AS test\nRUN --mount=type=bind,from=deps,target=/deps ls /deps\nFROM scratch\nCOPY --from=deps /a /a\n",
    },
  ],
  quiet: [
    { code: "FROM golang:1.26 AS build-app_1\n", because: "no letter is upper case" },
    { code: "FROM golang:1.26\nCOPY --from=0 /A /B\n", because: "the stage has no name" },
    { code: "FROM golang:1.26 AS build\nFROM Build\n", because: "the name is given in lower case" },
  ],
  create: (context) => ({
    stage(stage) {
      const { alias } = stage.from;
      const name = alias?.text.text ?? "";
      if (!alias || name === name.toLowerCase() || !isStageName(name)) return;
      const edits = [alias.text, ...namesOf(stage)].flatMap((text) => {
        const place = text?.exact();
        const lower = text?.text.toLowerCase();
        return place && lower !== undefined && lower !== text?.text ? [replace(place, lower)] : [];
      });
      // A place that cannot be edited may stay: case does not count there.
      context.report(alias, "upper", { data: { name }, fixes: [alias.text.exact() && { edits }] });
    },
  }),
});
