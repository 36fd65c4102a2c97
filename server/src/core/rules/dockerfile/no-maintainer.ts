import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-maintainer",
    summary: "Name the author in a label instead of MAINTAINER.",
    why: "Docker has discouraged MAINTAINER since 1.13. A label is found by `docker inspect` and by registries, and the OCI key for it is `org.opencontainers.image.authors`.",
    category: "style",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q26", "Q42"],
    sameAs: ["hadolint:DL4000", "buildkit:MaintainerDeprecated", "dockerfile-utils:DEPRECATED_MAINTAINER"],
    references: [
      {
        title: "MAINTAINER (deprecated)",
        url: "https://docs.docker.com/reference/dockerfile/#maintainer-deprecated",
      },
      {
        title: "OCI annotations",
        url: "https://github.com/opencontainers/image-spec/blob/main/annotations.md",
      },
    ],
  },
  messages: { deprecated: "MAINTAINER is deprecated; a label holds the author now" },
  fix: { safety: "safe", title: "Write a label" },
  examples: [
    {
      title: "An author by name and address",
      bad: "FROM alpine:3.23\n«MAINTAINER» Ada Lovelace <ada@example.org>\n",
      good: 'FROM alpine:3.23\nLABEL org.opencontainers.image.authors="Ada Lovelace <ada@example.org>"\n',
    },
    {
      title: "Quotes stay part of the value",
      bad: 'FROM alpine:3.23\n«maintainer» "Ops \\ team"\n',
      good: 'FROM alpine:3.23\nlabel org.opencontainers.image.authors="\\"Ops \\\\ team\\""\n',
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nLABEL maintainer=ada@example.org\n", because: "a label is what replaces it" },
    { code: "FROM alpine:3.23\n# MAINTAINER ada\n", because: "a comment is no instruction" },
  ],
  create: (context) => ({
    instruction: {
      MAINTAINER(instruction) {
        const { keywordSpan, keywordText, args, span } = instruction;
        const author = args.text.trim();
        const label = keywordText === keywordText.toLowerCase() ? "label" : "LABEL";
        const value = author.replace(/["\\$]/g, "\\$&");
        const text = `${label} org.opencontainers.image.authors="${value}"`;
        context.report(keywordSpan, "deprecated", {
          fixes: [author === "" ? undefined : { edits: [replace(span, text)] }],
          tags: ["deprecated"],
        });
      },
    },
  }),
});
