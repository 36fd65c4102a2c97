import { parseImageReference } from "../../dockerfile/imageReference.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

const maxOffers = 3;

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-arg-default",
    summary: "Give the ARGs of FROM defaults that make an image name.",
    why: "A plain `docker build .` stops here with an invalid name until somebody passes `--build-arg`. A default lets everybody build, and may still be overridden.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q29", "Q41"],
    sameAs: ["buildkit:InvalidDefaultArgInFrom"],
    references: [
      {
        title: "InvalidDefaultArgInFrom",
        url: "https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/",
      },
    ],
  },
  messages: {
    missing: "Without --build-arg {name} there is no valid image name here",
    invalid: "The default of {name} makes no valid image name: {image}",
  },
  fix: { safety: "suggestion", title: "Give it a default" },
  examples: [
    {
      title: "A tag",
      bad: "ARG NODE_VERSION\nFROM node:$«NODE_VERSION»\n",
      good: "ARG NODE_VERSION=24\nFROM node:$NODE_VERSION\n",
      message: "Without --build-arg NODE_VERSION there is no valid image name here",
    },
    {
      title: "The whole name",
      bad: "ARG BASE\nFROM ${«BASE»}\n",
      good: "ARG BASE=debian:13-slim\nFROM ${BASE}\n",
      notFixed: "Which image it is only you know.",
    },
    {
      title: "A default that is made of one without",
      bad: "ARG NODE\nARG TAG=$NODE\nFROM node:$«TAG»\n",
      good: "ARG NODE=24\nARG TAG=$NODE\nFROM node:$TAG\n",
      notFixed: "Which of the two should get one is a choice.",
    },
    {
      title: "A default that does not fit",
      bad: "ARG TAG=:24\nFROM node:${«TAG»}\n",
      good: "ARG TAG=24\nFROM node:${TAG}\n",
      message: "The default of TAG makes no valid image name: node::24",
      notFixed: "What was meant is a guess.",
    },
  ],
  quiet: [
    { code: "ARG TAG=24\nFROM node:$TAG\n", because: "there is a default" },
    { code: "ARG TAG\nARG NAME=node$TAG\nFROM $NAME\n", because: "the default is a name all the same" },
    { code: "ARG TAG\nFROM node:${TAG:-24}\n", because: "there is a default where it is used" },
    { code: "ARG VARIANT\nFROM node:24$VARIANT\n", because: "the name is valid without it" },
    { code: "FROM node:$TAG\n", because: "nothing declares it; another rule says so" },
    { code: "ARG STAGE=build\nFROM node:24 AS build\nFROM $STAGE\n", because: "the default is a stage" },
    {
      code: "FROM node:24 AS build-amd64\nFROM build-$TARGETARCH\n",
      because: "BuildKit sets the architecture",
    },
  ],
  create: (context) => ({
    instruction: {
      FROM(from) {
        const { image, defaultName } = from;
        if (!image || image.literal || defaultName === undefined) return;
        if (from.stage?.parent || parseImageReference(defaultName)) return;
        const used = from.variables.filter(({ span }) => span.start >= image.span.start);
        if (used.some((one) => !one.declaration)) return;
        const culprit = used.find((one) => !one.declaration?.value) ?? used[0];
        if (!culprit) return;
        const { name, declaration } = culprit;
        if (!declaration?.value) {
          const key = declaration?.pair?.key;
          const [, repository = ""] = /^([^$:@]+):\$\{?\w+\}?$/.exec(image.raw) ?? [];
          const reference = parseImageReference(repository);
          const tags = (reference && context.images.of(reference)?.suggestions) ?? [];
          const fixes = tags.slice(0, maxOffers).map((tag) => ({
            title: `Set ${name}=${tag}`,
            edits: key && !declaration?.pair?.value ? [insert(key.span.end, `=${tag}`)] : [],
          }));
          context.report(culprit.nameSpan, "missing", { data: { name }, fixes });
        } else {
          context.report(culprit.nameSpan, "invalid", { data: { name, image: defaultName } });
        }
      },
    },
  }),
});
