import type { KeyValue } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

const wellFormed = /^[a-z](?:[a-z0-9]|[.-](?![.-]))*(?<=[a-z])$/;
// The form that Docker's page describes, to the letter: underscores and slashes work, and are advised against.
const reserved = /^(?:com\.docker|io\.docker|org\.dockerproject)(?=\.)/;
/** Labels that Docker asks the authors of its own extensions for. */
const granted = /^com\.docker\.(?:desktop\.)?extension\./;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-label-key",
    summary: "Write label keys in lower case, with single dots and hyphens.",
    why: "Label keys of all images, containers and tools share one space, and filters compare them letter by letter. One plain form, and no names that belong to Docker, keep yours from being missed or mixed up.",
    category: "style",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q42", "Q26"],
    sameAs: ["hadolint:DL3048"],
    references: [
      {
        title: "Key format recommendations",
        url: "https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations",
      },
    ],
  },
  messages: {
    form: "{key}: label keys have lower-case letters, digits, single . and -",
    reserved: "{key} is in a namespace that Docker keeps for itself",
  },
  fix: { safety: "suggestion", title: "Write it in the plain form" },
  examples: [
    {
      title: "Capitals and underscores",
      bad: 'FROM alpine:3.23\nLABEL «com.example.Vendor_Name»="ACME"\n',
      good: 'FROM alpine:3.23\nLABEL com.example.vendor-name="ACME"\n',
      message: "com.example.Vendor_Name: label keys have lower-case letters, digits, single . and -",
    },
    {
      title: "A name of Docker's",
      bad: 'FROM alpine:3.23\nLABEL version=1 \\\n  "«com.docker.team»"=web\n',
      good: 'FROM alpine:3.23\nLABEL version=1 \\\n  "com.example.team"=web\n',
      notFixed: "only you know a domain of yours",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nLABEL org.opencontainers.image.title=shop\n", because: "this is the form" },
    { code: "FROM alpine:3.23\nLABEL version=1\n", because: "a key without dots is allowed" },
    { code: "FROM alpine:3.23\nARG NAME\nLABEL $NAME=1\n", because: "nobody knows what the variable holds" },
    {
      code: "FROM alpine:3.23\nLABEL com.docker.extension.publisher-url=https://example.com\n",
      because: "Docker asks extensions for this label",
    },
    { code: "FROM alpine:3.23\nENV Vendor_Name=ACME\n", because: "a variable is no label" },
  ],
  create: (context) => ({
    instruction: {
      LABEL({ pairs }) {
        for (const pair of pairs) {
          const key = pair.key.text.text;
          if (!pair.key.literal || granted.test(key)) continue;
          if (reserved.test(key)) context.report(pair.key.text.span(), "reserved", { data: { key } });
          else if (!wellFormed.test(key))
            context.report(pair.key, "form", { data: { key }, fixes: [plain(pair)] });
        }
      },
    },
  }),
});

function plain({ key: { text } }: KeyValue): FixOffer | undefined {
  const key = text.text
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/\/+|\.{2,}/g, ".")
    .replace(/[_\s]+|-{2,}/g, "-");
  const at = text.exact();
  if (!at || !wellFormed.test(key)) return undefined;
  return { title: `Write ${key}`, edits: [replace(at, key)] };
}
