import { type ImageUse, imagesOf } from "../../dockerfile/images.ts";
import { stageNames } from "../../dockerfile/stageNames.ts";
import { movedImage } from "../../knowledge/movedImages.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-moved-image",
    summary: "Take an image from where it is still published.",
    why: "What lies under the old name is kept as it was: no new version and no security fix comes there any more.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q40", "Q17"],
    references: [
      {
        title: "Choose the right base image",
        url: "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
      },
      { title: "Official images on Docker Hub", url: "https://github.com/docker-library/official-images" },
    ],
  },
  messages: {
    moved: "{image} is published as {to} now",
    retired: "{image} is retired: nothing new is published under this name",
  },
  fix: { safety: "suggestion", title: "Take the image that is kept up" },
  examples: [
    {
      title: "Software that is published elsewhere now",
      bad: "FROM «vault»:1.13\n",
      good: "FROM hashicorp/vault:1.13\n",
      message: "vault is published as hashicorp/vault now",
    },
    {
      title: "An image that is retired",
      bad: "FROM «openjdk»:17-jdk-slim AS build\n",
      good: "FROM eclipse-temurin:17-jdk AS build\n",
      message: "openjdk is retired: nothing new is published under this name",
    },
    {
      title: "The same image on a newer release",
      bad: "FROM scratch\nCOPY --from=«gcr.io/distroless/static-debian12»:nonroot /etc/passwd /etc/\n",
      good: "FROM scratch\nCOPY --from=gcr.io/distroless/static-debian13:nonroot /etc/passwd /etc/\n",
    },
  ],
  quiet: [
    { code: "FROM hashicorp/vault:1.20\n", because: "that is the new name" },
    { code: "FROM openjdk:17\n", because: "on that day it was not retired yet", today: "2022-01-31" },
    { code: "FROM registry.example.com/openjdk:17\n", because: "another registry may keep it up" },
    { code: "ARG JDK=openjdk\nFROM $JDK:17\n", because: "the build may pass another image" },
  ],
  create: (context) => {
    const stages = stageNames(context.file);
    const check = ({ reference, span, part }: ImageUse): void => {
      const found = movedImage(context.images, reference, context.today);
      if (!found) return;
      const { kind, image, to, offers } = found;
      const name = part(reference.nameRange);
      const whole = part({ start: 0, end: reference.text.length });
      context.report(name ?? span, kind, {
        data: { image, to },
        fixes: offers.map(({ instead, text }) => {
          const place = instead === "name" ? name : whole;
          return { title: `Use ${text}`, edits: place ? [replace(place, text)] : [] };
        }),
        tags: ["deprecated"],
      });
    };
    const each = (instruction: Parameters<typeof imagesOf>[0]): void => {
      imagesOf(instruction, stages).forEach(check);
    };
    return { instruction: { FROM: each, COPY: each, RUN: each } };
  },
});
