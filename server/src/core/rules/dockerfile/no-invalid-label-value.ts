import type { Word } from "../../dockerfile/model.ts";
import {
  isOfLabelType,
  type LabelType,
  labelsOption,
  labelTypeNames,
  ociLabels,
  readLabelSchema,
} from "../../knowledge/labelSchema.ts";
import { licenseIds } from "../../knowledge/licenses.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";

// hadolint takes a variable for a bad value. What the build passes is not known here, so it is left alone.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-label-value",
    summary: "Write label values in the form that their readers expect.",
    why: "Programs read these labels: they follow the URL, compare the version, look the license up. A value in another form is skipped, or makes them fail.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q42", "Q26"],
    sameAs: [
      "hadolint:DL3052",
      "hadolint:DL3053",
      "hadolint:DL3054",
      "hadolint:DL3055",
      "hadolint:DL3056",
      "hadolint:DL3058",
    ],
    references: [
      {
        title: "OCI annotations",
        url: "https://github.com/opencontainers/image-spec/blob/main/annotations.md",
      },
      { title: "SPDX License List", url: "https://spdx.org/licenses/" },
    ],
  },
  messages: { invalid: "{label} should be {form}" },
  options: { labels: { ...labelsOption, default: ociLabels } },
  fix: { safety: "suggestion", title: "Write what is meant" },
  examples: [
    {
      title: "A license that is nearly right",
      bad: 'FROM alpine:3.23\nLABEL org.opencontainers.image.licenses=«"Apache 2.0"»\n',
      good: 'FROM alpine:3.23\nLABEL org.opencontainers.image.licenses="Apache-2.0"\n',
      message: "org.opencontainers.image.licenses should be an SPDX license like Apache-2.0",
    },
    {
      title: "A date without a time",
      bad: "FROM alpine:3.23\nLABEL org.opencontainers.image.created=«2026-11-25»\n",
      good: "FROM alpine:3.23\nLABEL org.opencontainers.image.created=2026-11-25T00:00:00Z\n",
    },
    {
      title: "A label of your own",
      bad: "FROM alpine:3.23\nLABEL com.example.owner=«ada» com.example.release=«v1.4»\n",
      good: "FROM alpine:3.23\nLABEL com.example.owner=ada@example.com com.example.release=1.4.0\n",
      options: { labels: ["com.example.owner:email", "com.example.release:semver"] },
      notFixed: "whose address it is only you know",
    },
  ],
  quiet: [
    {
      code: 'FROM alpine:3.23\nLABEL org.opencontainers.image.licenses="MIT OR (Apache-2.0 AND LicenseRef-Ours)"\n',
      because: "licenses may be combined",
    },
    {
      code: "FROM alpine:3.23\nARG CREATED\nLABEL org.opencontainers.image.created=$CREATED\n",
      because: "the build passes the value",
    },
    {
      code: 'FROM alpine:3.23\nLABEL org.opencontainers.image.url=""\n',
      because: "an empty value is another matter",
    },
    { code: "FROM alpine:3.23\nLABEL created=yesterday\n", because: "nobody said what that label holds" },
  ],
  create: (context) => {
    const types = new Map(readLabelSchema(context.options.labels).map(({ name, type }) => [name, type]));
    return {
      instruction: {
        LABEL({ pairs }) {
          for (const { key, value } of pairs) {
            const label = key.text.text;
            const type = types.get(label);
            if (!type || !value?.literal || value.text.text === "") continue;
            if (isOfLabelType(value.text.text, type)) continue;
            const data = { label, form: labelTypeNames[type] };
            context.report(value, "invalid", { data, fixes: [meant(value, type)] });
          }
        },
      },
    };
  },
});

function meant({ text }: Word, type: LabelType): FixOffer | undefined {
  const guess = guessed(text.text, type);
  const at = text.exact();
  if (guess === undefined || !at || !isOfLabelType(guess, type)) return undefined;
  return { title: `Write ${guess}`, edits: [replace(at, guess)] };
}

function guessed(text: string, type: LabelType): string | undefined {
  if (type === "rfc3339")
    return text.replace(
      /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d))?$/,
      (_, date, time = "00:00:00") => `${date}T${time}Z`,
    );
  if (type === "semver")
    return text.replace(
      /^v?(\d+)(\.\d+)?(\.\d+)?$/,
      (_, major, minor = ".0", patch = ".0") => major + minor + patch,
    );
  // Short words are near to several licenses.
  return type === "spdx" && text.length > 4 ? nearest(text.replace(/\s+/g, "-"), licenseIds) : undefined;
}
