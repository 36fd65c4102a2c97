import { imagePart } from "../../dockerfile/edits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";

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
    sameAs: ["hadolint:DL3006", "hadolint:DL3007"],
    references: [
      { title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" },
      {
        title: "Pin base image versions",
        url: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      },
    ],
  },
  messages: {
    missing: "{image} has no tag, so each build takes what is latest on the day",
    latest: "{image}:latest is another image after every release",
  },
  fix: { safety: "suggestion", title: "Use a version" },
  examples: [
    {
      title: "No tag",
      bad: 'FROM «node»\nCMD ["node", "server.js"]\n',
      good: 'FROM node:24\nCMD ["node", "server.js"]\n',
      message: "node has no tag, so each build takes what is latest on the day",
    },
    {
      title: "latest",
      bad: "FROM alpine:«latest» AS build\n",
      good: "FROM alpine:3.24 AS build\n",
    },
    {
      title: "An image whose versions are not known here",
      bad: "FROM «registry.example.com:5000/team/app»\n",
      good: "FROM registry.example.com:5000/team/app:2.4\n",
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
    { code: "ARG TAG=latest\nFROM node:${TAG}\n", because: "the build may pass another tag" },
  ],
  create: (context) => ({
    instruction: {
      FROM(from) {
        const { image, reference, stage } = from;
        if (
          !image?.literal ||
          !reference ||
          reference.digest ||
          stage?.parent ||
          reference.name === "scratch"
        )
          return;
        if (reference.tag !== undefined && reference.tag !== "latest") return;
        const offers = context.images.of(reference)?.suggestions.slice(0, maxOffers) ?? [];
        const name = imagePart(from, reference.nameRange);
        const tag = imagePart(from, reference.tagRange);
        const written = reference.text.slice(reference.nameRange.start, reference.nameRange.end);
        const fixes = offers.map((offer) => {
          const edits = tag ? [replace(tag, offer)] : name ? [insert(name.end, `:${offer}`)] : [];
          return { title: `Use ${written}:${offer}`, edits };
        });
        const short = written.slice(written.lastIndexOf("/") + 1);
        context.report(tag ?? image.span, tag ? "latest" : "missing", { data: { image: short }, fixes });
      },
    },
  }),
});
