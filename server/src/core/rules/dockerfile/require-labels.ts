import { isResult } from "../../dockerfile/results.ts";
import { labelsOption, readLabelSchema } from "../../knowledge/labelSchema.ts";
import { dockerfileRule } from "../../lint/rule.ts";

// A stage with a name that nothing uses may be a target or a leftover, so of those only the last stage and the nameless ones have to be labelled.
export default dockerfileRule({
  meta: {
    id: "dockerfile/require-labels",
    summary: "Set the labels that your team agreed on.",
    why: "Scanners, registries and clean-up jobs find images by their labels. An image without {label} slips through, and nobody can tell later where it came from.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q42", "Q26"],
    sameAs: ["hadolint:DL3049"],
    references: [
      { title: "LABEL", url: "https://docs.docker.com/reference/dockerfile/#label" },
      { title: "Docker object labels", url: "https://docs.docker.com/engine/manage-resources/labels/" },
    ],
  },
  messages: { missing: "The label {label} is missing" },
  options: { labels: labelsOption },
  examples: [
    {
      title: "One of two is set",
      bad: "FROM «alpine:3.23»\nLABEL com.example.team=web\n",
      good: "FROM alpine:3.23\nLABEL com.example.team=web\nLABEL com.example.tier=front\n",
      options: { labels: ["com.example.team", "com.example.tier:text"] },
      message: "The label com.example.tier is missing",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\n", because: "no labels are asked for" },
    {
      code: "FROM alpine:3.23 AS base\nLABEL com.example.team=web\nFROM base\n",
      because: "labels come along with the stage",
      options: { labels: ["com.example.team"] },
    },
    {
      code: "FROM golang:1.26 AS build\nFROM scratch\nLABEL com.example.team=web\nCOPY --from=build /app /app\n",
      because: "only files are taken from the stage without the label",
      options: { labels: ["com.example.team"] },
    },
    {
      code: "FROM alpine:3.23\nARG KEY\nLABEL $KEY=web\n",
      because: "the variable may be that label",
      options: { labels: ["com.example.team"] },
    },
  ],
  create: (context) => ({
    file({ stages, finalStage }) {
      const wanted = readLabelSchema(context.options.labels);
      if (wanted.length === 0) return;
      for (const stage of stages) {
        if (!isResult(stage) || (stage !== finalStage && stage.name !== undefined)) continue;
        const keys = stage.lineage.flatMap((one) =>
          one.all("LABEL").flatMap(({ pairs }) => pairs.map(({ key }) => key)),
        );
        if (keys.some(({ literal }) => !literal)) continue;
        const set = new Set(keys.map(({ text }) => text.text));
        for (const { name } of wanted) {
          if (set.has(name)) continue;
          context.report(stage.from.image ?? stage.from.keywordSpan, "missing", { data: { label: name } });
        }
      }
    },
  }),
});
