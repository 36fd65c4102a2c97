import { imagePart } from "../../compose/imageParts.ts";
import { firstVisits } from "../../compose/origin.ts";
import { movedImage } from "../../knowledge/movedImages.ts";
import { composeRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-moved-image",
    summary: "Take an image from where it is still published.",
    why: "What lies under the old name is kept as it was: no new version and no security fix comes there any more.",
    category: "security",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q17", "Q40"],
    references: [
      { title: "image", url: "https://docs.docker.com/reference/compose-file/services/#image" },
      { title: "openjdk: a retired image", url: "https://hub.docker.com/_/openjdk" },
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
      bad: 'services:\n  vault:\n    image: "«vault»:1.13" # dev\n',
      good: 'services:\n  vault:\n    image: "hashicorp/vault:1.13" # dev\n',
      message: "vault is published as hashicorp/vault now",
    },
    {
      title: "An image that is retired",
      bad: "services:\n  java: {image: '«openjdk»:17-jdk-slim', command: java -version}\n",
      good: "services:\n  java: {image: 'eclipse-temurin:17-jdk', command: java -version}\n",
      message: "openjdk is retired: nothing new is published under this name",
    },
  ],
  quiet: [
    { code: "services:\n  vault:\n    image: hashicorp/vault:1.20\n", because: "that is the new name" },
    {
      code: "services:\n  java:\n    image: openjdk:17\n",
      today: "2022-01-31",
      because: "on that day it was not retired yet",
    },
    {
      code: "services:\n  java:\n    image: registry.example.com/openjdk:17\n",
      because: "another registry may keep it up",
    },
    {
      code: "services:\n  java:\n    build: .\n    image: openjdk:17\n",
      because: "the name is given to what is built here",
    },
    { code: "services:\n  java:\n    image: ${IMAGE}:17\n", because: "only the variable tells the image" },
  ],
  create: (context) => {
    const first = firstVisits();
    return {
      service({ image, build }) {
        const reference = image?.reference;
        const moved = reference && movedImage(context.images, reference, context.today);
        if (!moved || !image || build) return;
        const name = imagePart(image, reference.nameRange);
        const all = imagePart(image, { start: 0, end: reference.text.length });
        const at = name ?? image.node.mapped.span();
        if (!first(at)) return;
        const { kind, offers, to } = moved;
        context.report(at, kind, {
          data: { image: moved.image, to },
          fixes: offers.map(({ instead, text }) => {
            const span = instead === "name" ? name : all;
            return { title: `Use ${text}`, edits: span ? [replace(span, text)] : [] };
          }),
          tags: ["deprecated"],
        });
      },
    };
  },
});
