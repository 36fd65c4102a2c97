import { labelsOption, readLabelSchema } from "../../knowledge/labelSchema.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-extra-label",
    summary: "Set no labels but those that your team agreed on.",
    why: "A label outside the list is often one of the list, misspelt, and whoever searches for the right one misses this image.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q42"],
    sameAs: ["hadolint:DL3050"],
    references: [
      { title: "Docker object labels", url: "https://docs.docker.com/engine/manage-resources/labels/" },
    ],
  },
  messages: { extra: "The label {label} is not among those agreed on" },
  options: { labels: labelsOption },
  fix: { safety: "suggestion", title: "Write the label that is meant" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "FROM alpine:3.23\nLABEL com.example.team=web \\\n  «com.example.teir»=front\n",
      good: "FROM alpine:3.23\nLABEL com.example.team=web \\\n  com.example.tier=front\n",
      options: { labels: ["com.example.team", "com.example.tier"] },
      message: "The label com.example.teir is not among those agreed on",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nLABEL a=b\n", because: "no labels are agreed on" },
    { code: "FROM alpine:3.23\nLABEL a=b\n", because: "it is in the list", options: { labels: ["a:url"] } },
    {
      code: "FROM alpine:3.23\nARG KEY\nLABEL $KEY=b\n",
      because: "the variable may be in the list",
      options: { labels: ["a"] },
    },
  ],
  create: (context) => {
    const names = new Set(readLabelSchema(context.options.labels).map(({ name }) => name));
    return {
      instruction: {
        LABEL({ pairs }) {
          const set = new Set(pairs.map(({ key }) => key.text.text));
          for (const { key } of pairs) {
            const label = key.text.text;
            if (names.size === 0 || !key.literal || names.has(label)) continue;
            const meant = nearest(
              label,
              [...names].filter((name) => !set.has(name)),
            );
            const at = key.text.exact();
            const fix = meant && at && { title: `Change to ${meant}`, edits: [replace(at, meant)] };
            context.report(key, "extra", { data: { label }, fixes: [fix || undefined] });
          }
        },
      },
    };
  },
});
