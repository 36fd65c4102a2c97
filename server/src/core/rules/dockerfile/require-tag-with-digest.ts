import { imagePart } from "../../dockerfile/edits.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-tag-with-digest",
    summary: "Keep the tag beside a digest.",
    why: "Nobody reads a version out of a hash, and update bots need the tag to know which line to follow. Docker takes the digest and ignores the tag.",
    category: "operability",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q30", "Q17"],
    references: [
      {
        title: "Pin base image versions",
        url: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      },
    ],
  },
  messages: { bare: "{image} has a digest but no tag, so nobody sees which version it is" },
  examples: [
    {
      title: "A digest alone",
      bad: "FROM «node»@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      good: "FROM node:24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      message: "node has a digest but no tag, so nobody sees which version it is",
    },
    {
      title: "With a registry",
      bad: "FROM «ghcr.io/example/app»@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS app\n",
      good: "FROM ghcr.io/example/app:2.4@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS app\n",
    },
  ],
  quiet: [
    { code: "FROM node:24\n", because: "there is no digest" },
    {
      code: "FROM node:24@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      because: "the tag stands beside the digest",
    },
    {
      code: "ARG DIGEST=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\nFROM node@$DIGEST\n",
      because: "a variable is in the way",
    },
  ],
  create: (context) => ({
    instruction: {
      FROM(from) {
        const { image, reference } = from;
        if (!image?.literal || !reference?.digest || reference.tag !== undefined) return;
        const name = reference.path.slice(reference.path.lastIndexOf("/") + 1);
        context.report(imagePart(from, reference.nameRange) ?? image.span, "bare", { data: { image: name } });
      },
    },
  }),
});
