import { imagesOf } from "../../dockerfile/images.ts";
import { stageNames } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-image-digest",
    summary: "Pin the base image by its digest.",
    why: "A tag can be pointed at another image any day; a digest names one for ever. It gets no fixes by itself, so let a bot raise it.",
    category: "reproducibility",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q30", "Q44"],
    references: [
      {
        title: "Pin base image versions",
        url: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      },
      { title: "Image digests", url: "https://docs.docker.com/dhi/core-concepts/digests/" },
    ],
  },
  messages: { tag: "{image} has a tag but no digest, and a tag can be moved" },
  examples: [
    {
      title: "A tag alone",
      bad: "FROM «node:24-alpine»\n",
      good: "FROM node:24-alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      message: "node:24-alpine has a tag but no digest, and a tag can be moved",
    },
    {
      title: "An image that is only copied from",
      bad: "FROM scratch\nCOPY --from=«busybox:1.38» /bin/wget /bin/\n",
      good: "FROM scratch\nCOPY --from=busybox:1.38@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef /bin/wget /bin/\n",
    },
  ],
  quiet: [
    { code: "FROM scratch\n", because: "scratch is no image that anybody could change" },
    { code: "ARG NODE\nFROM node:$NODE\n", because: "the build may pass a digest" },
    { code: "FROM node\n", because: "a version comes first; another rule asks for it" },
    { code: "FROM node:latest\n", because: "a version comes first; another rule asks for it" },
  ],
  create: (context) => {
    const stages = stageNames(context.file);
    const check = (instruction: Parameters<typeof imagesOf>[0]): void => {
      for (const { span, reference } of imagesOf(instruction, stages)) {
        const { tag, digest, path } = reference;
        if (tag === undefined || tag === "latest" || digest !== undefined) continue;
        const image = `${path.slice(path.lastIndexOf("/") + 1)}:${tag}`;
        context.report(span, "tag", { data: { image } });
      }
    };
    return { instruction: { FROM: check, COPY: check, RUN: check } };
  },
});
