import { builderVariables } from "../../compose/builderVariables.ts";
import { firstVisits } from "../../compose/origin.ts";
import { shortened } from "../../compose/schema/places.ts";
import { composeRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-builder-variable",
    summary: "Write $$ for a variable that an inline Dockerfile sets.",
    why: "Compose fills in each `$NAME` of `dockerfile_inline` first, usually with nothing. What ARG, ENV or the script sets is never used, and the build meets an empty version, path or platform.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q171", "Q36"],
    references: [
      {
        title: "dockerfile_inline",
        url: "https://docs.docker.com/reference/compose-file/build/#dockerfile_inline",
      },
      { title: "Interpolation", url: "https://docs.docker.com/reference/compose-file/interpolation/" },
    ],
  },
  messages: { taken: "Compose puts its own {name} into this Dockerfile before the builder reads it" },
  fix: { safety: "safe", title: "Leave it to the builder: $$" },
  examples: [
    {
      title: "A version and a path",
      bad: "services:\n  web:\n    build:\n      context: .\n      dockerfile_inline: |\n        ARG VERSION=3.23\n        FROM alpine:«$VERSION»\n        ENV APP=/srv/app PATH=/srv/app/bin:«$PATH»\n        WORKDIR «${APP}»\n",
      good: "services:\n  web:\n    build:\n      context: .\n      dockerfile_inline: |\n        ARG VERSION=3.23\n        FROM alpine:$$VERSION\n        ENV APP=/srv/app PATH=/srv/app/bin:$$PATH\n        WORKDIR $${APP}\n",
      files: {},
      message: "Compose puts its own VERSION into this Dockerfile before the builder reads it",
    },
    {
      title: "What the builder and a script know",
      bad: 'services:\n  web:\n    build:\n      dockerfile_inline: "FROM --platform=«$BUILDPLATFORM» golang:1.26\\nRUN for name in a b; do go install ./cmd/«$name»; done\\n"\n',
      good: 'services:\n  web:\n    build:\n      dockerfile_inline: "FROM --platform=$$BUILDPLATFORM golang:1.26\\nRUN for name in a b; do go install ./cmd/$$name; done\\n"\n',
      files: { ".env": "MODE=a\n" },
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM shop/base:${VERSION}\n        ARG MODE=$MODE\n        ENV MODE=$MODE\n",
      files: {},
      because: "nothing in the Dockerfile sets the first one, and the other is handed on from Compose",
    },
    {
      code: "services:\n  web:\n    build:\n      dockerfile_inline: |\n        ARG VERSION=3.23\n        FROM alpine:${VERSION:-3.22}\n        RUN echo $$VERSION $1 $(date)\n",
      files: {},
      because: "it has a default for Compose, is doubled, or is none",
    },
    {
      code: "services:\n  web:\n    build:\n      dockerfile_inline: |\n        ARG VERSION=3.23\n        FROM alpine:$VERSION\n",
      files: { ".env": "VERSION=3.24\n" },
      because: ".env has a value for it, so Compose may well be meant",
    },
    {
      code: "services:\n  web:\n    build:\n      dockerfile_inline: |\n        FROM alpine:$VERSION\n        ARG VERSION=3.23\n",
      files: {},
      because: "the builder sets it only afterwards",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service(service) {
        for (const { variable, node } of builderVariables(service, (path) => context.related.text(path))) {
          const { name, span } = variable;
          if (!first(span)) continue;
          context.report(span, "taken", {
            data: { name: shortened(name) },
            fixes: [node.via ? undefined : { edits: [insert(span.start, "$")] }],
          });
        }
      },
    };
  },
});
