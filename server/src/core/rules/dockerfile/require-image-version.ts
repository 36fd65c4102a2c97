import { imagesOf } from "../../dockerfile/images.ts";
import type { CopyInstruction, FromInstruction } from "../../dockerfile/model.ts";
import { stageNames } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

const maxOffers = 3;

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-image-version",
    summary: "Name the version of the base image.",
    why: "Without a version a build next month may start from another major release, and nobody can tell which one ran today. A tag such as `24-alpine` still gets security fixes.",
    category: "reproducibility",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q17", "Q40", "Q42"],
    sameAs: ["hadolint:DL3006"],
    references: [
      { title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" },
      {
        title: "Pin base image versions",
        url: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      },
    ],
  },
  messages: { missing: "{image} has no tag, so each build takes what is latest on the day" },
  fix: { safety: "suggestion", title: "Use a version" },
  examples: [
    {
      title: "No tag",
      bad: 'FROM «node»\nCMD ["node", "server.js"]\n',
      good: 'FROM node:24\nCMD ["node", "server.js"]\n',
      message: "node has no tag, so each build takes what is latest on the day",
    },
    {
      title: "An image that is only copied from",
      bad: "FROM scratch\nCOPY --from=«busybox» /bin/wget /bin/\n",
      good: "FROM scratch\nCOPY --from=busybox:1.38 /bin/wget /bin/\n",
    },
    {
      title: "An image whose versions are not known here, and one from a registry that the build may choose",
      bad: "ARG REGISTRY=ghcr.io\nFROM «registry.example.com:5000/team/app» AS app\nFROM «${REGISTRY}/example/web»\n",
      good: "ARG REGISTRY=ghcr.io\nFROM registry.example.com:5000/team/app:2.4 AS app\nFROM ${REGISTRY}/example/web:2.4\n",
      notFixed: "Which version it is only you know.",
    },
  ],
  quiet: [
    { code: "FROM scratch\n", because: "scratch is empty and has no versions" },
    { code: "FROM node:24 AS build\nFROM build\n", because: "build is a stage of this file" },
    {
      code: "FROM node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      because: "a digest names one image for ever",
    },
    { code: "ARG BASE\nFROM $BASE\n", because: "the variable may hold a version" },
    {
      code: "FROM alpine:3.23\nCOPY --from=assets /a /a\n",
      because: "nobody knows whether that is an image",
    },
    { code: "FROM node:latest\n", because: "there is a tag; another rule asks for a better one" },
  ],
  create: (context) => {
    const stages = stageNames(context.file);
    const check = (instruction: FromInstruction | CopyInstruction): void => {
      for (const { span, reference, part } of imagesOf(instruction, stages)) {
        if (reference.tag !== undefined || reference.digest) continue;
        // A plain word behind --from may be a context that the build is given.
        const isImage = instruction.keyword === "FROM" || context.images.knows(reference.name);
        if (!isImage && reference.registry === undefined) continue;
        const offers = context.images.of(reference)?.suggestions.slice(0, maxOffers) ?? [];
        const name = part(reference.nameRange);
        const written = reference.text;
        context.report(span, "missing", {
          data: { image: written.slice(written.lastIndexOf("/") + 1) },
          fixes: offers.map((offer) => ({
            title: `Use ${written}:${offer}`,
            edits: name ? [insert(name.end, `:${offer}`)] : [],
          })),
        });
      }
    };
    return {
      instruction: {
        COPY: check,
        FROM(from) {
          const image = nameBehindVariable(from);
          if (image === undefined) check(from);
          else context.report(from.image ?? from, "missing", { data: { image } });
        },
      },
    };
  },
});

/** The last part of a name that begins with a variable, where it is written out and ends without a tag. */
function nameBehindVariable({ image, stage }: FromInstruction): string | undefined {
  if (!image || image.literal || stage?.parent) return undefined;
  return /^\$(?:\w+|\{\w+\})\/(?:[\w.-]+\/)*([\w.-]+)$/.exec(image.raw)?.[1];
}
