import { imagePart } from "../../dockerfile/edits.ts";
import { hasEnded } from "../../knowledge/endOfLife.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

const maxOffers = 3;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-end-of-life-base",
    summary: "Build on a release that still gets security fixes.",
    why: "After its end of life a release gets no fixes, so every hole found since stays open in your image. Read the release notes of the new one before you move.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q40", "Q125", "Q42"],
    references: [
      { title: "endoflife.date", url: "https://endoflife.date/" },
      {
        title: "Choose the right base image",
        url: "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
      },
    ],
  },
  messages: {
    ended: "{image} has had no security fixes since {date}",
  },
  fix: { safety: "suggestion", title: "Use a supported release" },
  examples: [
    {
      title: "A release that has ended",
      bad: "FROM node:«16-alpine»\n",
      good: "FROM node:24-alpine\n",
      message: "node:16-alpine has had no security fixes since 2023-09-11",
    },
    {
      title: "A release by its code name",
      bad: "FROM debian:«buster-slim»\n",
      good: "FROM debian:trixie-slim\n",
    },
  ],
  quiet: [
    { code: "FROM node:24-alpine\n", because: "the release is supported" },
    { code: "FROM node:16-alpine\n", because: "on that day it was still supported", today: "2023-01-31" },
    { code: "FROM example.com/node:16\n", because: "another registry may hold another image" },
    { code: "ARG NODE=16\nFROM node:${NODE}\n", because: "the build may pass another version" },
  ],
  create: (context) => ({
    instruction: {
      FROM(from) {
        const { image, reference, stage } = from;
        if (!image?.literal || !reference || stage?.parent) return;
        const known = context.images.of(reference);
        // A retired image is another rule's, whatever its release.
        if (!known || known.retired) return;
        const tag = imagePart(from, reference.tagRange);
        const end = known.release?.endOfLife;
        if (end && hasEnded(end, context.today) && tag) {
          const offers = known.suggestions.slice(0, maxOffers);
          context.report(tag, "ended", {
            data: { image: reference.text, date: end },
            fixes: offers.map((offer) => ({
              title: `Use ${known.name}:${offer}`,
              edits: [replace(tag, offer)],
            })),
          });
        }
      },
    },
  }),
});
