import type { KeyValue, Stage } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

/** Keys of the Label Schema convention, most of which the OCI list took over, and short ones that people use for the same. */
const successors: ReadonlyMap<string, string> = new Map([
  ["author", "authors"],
  ["authors", "authors"],
  ["maintainer", "authors"],
  ["description", "description"],
  ["license", "licenses"],
  ["licenses", "licenses"],
  ["version", "version"],
  ["build-date", "created"],
  ["vcs-ref", "revision"],
  ["vcs-url", "source"],
  ["org.label-schema.build-date", "created"],
  ["org.label-schema.description", "description"],
  ["org.label-schema.license", "licenses"],
  ["org.label-schema.name", "title"],
  ["org.label-schema.url", "url"],
  ["org.label-schema.usage", "documentation"],
  ["org.label-schema.vcs-ref", "revision"],
  ["org.label-schema.vcs-url", "source"],
  ["org.label-schema.vendor", "vendor"],
  ["org.label-schema.version", "version"],
]);

/** Red Hat asks for short keys beside these. */
const redHat = /^(?:summary|release|com\.redhat\.|io\.(?:k8s|openshift)\.)/;

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-oci-labels",
    summary: "Call labels by their names in the OCI specification.",
    why: "Registries, scanners and update bots show where an image came from, and look for these names. A short key may also collide with one of the base image.",
    category: "operability",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q42", "Q26"],
    references: [
      {
        title: "OCI annotations: back-compatibility with Label Schema",
        url: "https://github.com/opencontainers/image-spec/blob/main/annotations.md#back-compatibility-with-label-schema",
      },
    ],
  },
  messages: { found: "Tools look for {label}, not {key}" },
  fix: { safety: "suggestion", title: "Use the OCI name" },
  examples: [
    {
      title: "Short keys",
      bad: 'FROM alpine:3.23\nLABEL «maintainer»="Ada <ada@example.com>" \\\n      «version»=1.4.0\n',
      good: 'FROM alpine:3.23\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>" \\\n      org.opencontainers.image.version=1.4.0\n',
      message: "Tools look for org.opencontainers.image.authors, not maintainer",
    },
    {
      title: "The convention before",
      bad: "FROM alpine:3.23\nARG COMMIT\nLABEL «org.label-schema.vcs-ref»=$COMMIT\n",
      good: "FROM alpine:3.23\nARG COMMIT\nLABEL org.opencontainers.image.revision=$COMMIT\n",
    },
  ],
  quiet: [
    {
      code: "FROM alpine:3.23\nLABEL maintainer=ada@example.com\nLABEL org.opencontainers.image.authors=ada@example.com\n",
      because: "both names are set",
    },
    {
      code: 'FROM registry.access.redhat.com/ubi9\nLABEL name=shop version=1.4.0 summary="A shop"\n',
      because: "Red Hat's certification asks for these keys",
    },
    { code: "FROM alpine:3.23\nLABEL com.example.version=1\n", because: "it is in a namespace of its own" },
    { code: "FROM alpine:3.23\nENV version=1\n", because: "a variable is no label" },
  ],
  create: (context) => ({
    stage(stage) {
      const pairs = stage.all("LABEL").flatMap((label) => label.pairs);
      const taken = new Set(keysOf(stage));
      const forRedHat = [...taken].some((key) => redHat.test(key));
      for (const { key } of pairs) {
        const old = key.text.text;
        const name = successors.get(old);
        if (name === undefined || (forRedHat && !old.includes("."))) continue;
        const label = `org.opencontainers.image.${name}`;
        if (taken.has(label)) continue;
        taken.add(label);
        const at = key.text.exact();
        context.report(key, "found", {
          data: { label, key: old },
          fixes: [at && { title: `Rename to ${label}`, edits: [replace(at, label)] }],
        });
      }
    },
  }),
});

function keysOf(stage: Stage): readonly string[] {
  return stage.lineage.flatMap((one) =>
    one.all("LABEL").flatMap(({ pairs }) => pairs.map(({ key }: KeyValue) => key.text.text)),
  );
}
