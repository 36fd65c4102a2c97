import type { Dockerfile, Stage } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import type { Mapped } from "../../text/mapped.ts";
import { shorten } from "../../text/shorten.ts";

/*
 * COPY from a stage further down stands in no-unknown-stage, as DL3022 has it.
 */
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-stage-cycle",
    summary: "Read from stages above, never from the stage itself.",
    why: "A stage is built from what is finished before it. One that reads from itself waits for its own end, so the builder refuses the file.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9"],
    sameAs: ["hadolint:DL3023"],
    references: [
      { title: "COPY --from", url: "https://docs.docker.com/reference/dockerfile/#copy---from" },
      { title: "RUN --mount", url: "https://docs.docker.com/reference/dockerfile/#run---mount" },
    ],
  },
  messages: {
    own: "{name} is this stage itself; it can only read from stages above it",
    later: "Stage {name} stands further down; a mount reads from stages above it",
  },
  examples: [
    {
      title: "COPY from the own stage",
      bad: "FROM node:24 AS build\nRUN npm ci\nCOPY --from=«build» /app/dist /srv\n",
      good: "FROM node:24 AS build\nRUN npm ci\nFROM nginx:1.30\nCOPY --from=build /app/dist /srv\n",
      message: "build is this stage itself; it can only read from stages above it",
    },
    {
      title: "A mount from a stage further down",
      bad: "FROM alpine:3.23\nRUN --mount=from=«tools»,target=/tools /tools/check\nFROM golang:1.26 AS tools\n",
      good: "FROM golang:1.26 AS tools\nFROM alpine:3.23\nRUN --mount=from=tools,target=/tools /tools/check\n",
    },
  ],
  quiet: [
    { code: "FROM node:24 AS node\nFROM scratch\nCOPY --from=node /a /a\n", because: "the stage is above" },
    { code: "FROM node AS node\n", because: "FROM means the image of that name" },
    {
      code: "FROM a AS b\nFROM c AS b\nCOPY --from=b /a /a\n",
      because: "another stage of that name is above",
    },
    { code: "FROM node:24 AS b\nONBUILD COPY --from=b /a /a\n", because: "it is copied in another build" },
  ],
  create: (context) => {
    const check = (stage: Stage, value: Mapped, mount: boolean): void => {
      const found = placeOf(context.file, stage, value.text.toLowerCase());
      if (found === undefined || (found === "later" && !mount)) return;
      context.report(value.exact() ?? value.span(), found, { data: { name: shorten(value.text) } });
    };
    return {
      instruction: {
        COPY({ from, onbuild, stage }) {
          if (from && stage && !onbuild) check(stage, from, false);
        },
        RUN({ mounts, onbuild, stage }) {
          for (const { from } of mounts) if (from?.value && stage && !onbuild) check(stage, from.value, true);
        },
      },
    };
  },
});

/** Where the stage of that name stands, if none is above. */
function placeOf({ stages }: Dockerfile, own: Stage, name: string): "own" | "later" | undefined {
  if (!stages.some((stage) => stage.name === name && stage.index >= own.index)) return undefined;
  if (stages.some((stage) => stage.name === name && stage.index < own.index)) return undefined;
  return own.name === name ? "own" : "later";
}
