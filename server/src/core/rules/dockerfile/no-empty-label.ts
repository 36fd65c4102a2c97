import { labelsOption, readLabelSchema } from "../../knowledge/labelSchema.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-empty-label",
    summary: "Give a label that your team agreed on a value.",
    why: "Whoever filters by this label finds the image and learns nothing from it. A label that is there but empty also passes a check that only asks whether it is set.",
    category: "operability",
    severity: "warning",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q42"],
    sameAs: ["hadolint:DL3051"],
    references: [{ title: "LABEL", url: "https://docs.docker.com/reference/dockerfile/#label" }],
  },
  messages: { empty: "The label {label} is empty" },
  options: { labels: labelsOption },
  examples: [
    {
      title: "Quotes with nothing in them",
      bad: 'FROM alpine:3.23\nLABEL «com.example.team»=""\n',
      good: "FROM alpine:3.23\nLABEL com.example.team=web\n",
      options: { labels: ["com.example.team"] },
      message: "The label com.example.team is empty",
    },
  ],
  quiet: [
    { code: 'FROM alpine:3.23\nLABEL com.example.team=""\n', because: "no labels are agreed on" },
    {
      code: 'FROM alpine:3.23\nLABEL com.example.other=""\n',
      because: "this one is not in the list",
      options: { labels: ["com.example.team"] },
    },
    {
      code: "FROM alpine:3.23\nARG TEAM\nLABEL com.example.team=$TEAM\n",
      because: "the build may pass a value",
      options: { labels: ["com.example.team"] },
    },
  ],
  create: (context) => {
    const names = new Set(readLabelSchema(context.options.labels).map(({ name }) => name));
    return {
      instruction: {
        LABEL({ pairs }) {
          for (const { key, value } of pairs) {
            const label = key.text.text;
            if (!names.has(label) || !value?.literal || value.text.text !== "") continue;
            context.report(key, "empty", { data: { label } });
          }
        },
      },
    };
  },
});
