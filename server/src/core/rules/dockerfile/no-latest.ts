import { type ImageUse, imagesOf } from "../../dockerfile/images.ts";
import type { CopyInstruction, FromInstruction } from "../../dockerfile/model.ts";
import { stageNames } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

const maxOffers = 3;

/** Words that follow whatever is released, alone or joined: `alpine`, `stable-slim`. */
const moving: ReadonlySet<string> = new Set(["alpine", "edge", "latest", "nightly", "slim", "stable"]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-latest",
    summary: "Take a version instead of latest or another tag that moves.",
    why: "Such a tag is moved at every release. A build next month may start from another major version, and nobody can tell which one ran today.",
    category: "reproducibility",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q17", "Q42", "Q192"],
    sameAs: ["hadolint:DL3007"],
    references: [
      { title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" },
      {
        title: "Pin base image versions",
        url: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      },
    ],
  },
  messages: {
    latest: "{image}:latest is another image after every release",
    moving: "{image}:{tag} names no version, so it is another image after every release",
  },
  options: {
    onlyLatest: { default: false, doc: "Let tags such as `alpine`, `slim` and `stable` pass." },
  },
  fix: { safety: "suggestion", title: "Use a version" },
  examples: [
    {
      title: "latest",
      bad: "FROM alpine:«latest» AS build\n",
      good: "FROM alpine:3.24 AS build\n",
      message: "alpine:latest is another image after every release",
    },
    {
      title: "A variant without a version",
      bad: 'FROM node:«alpine»\nCMD ["node", "server.js"]\n',
      good: 'FROM node:24-alpine\nCMD ["node", "server.js"]\n',
      message: "node:alpine names no version, so it is another image after every release",
    },
    {
      title: "A tool that is copied from its image",
      bad: "FROM python:3.14-slim\nCOPY --from=ghcr.io/astral-sh/uv:«latest» /uv /usr/local/bin/\n",
      good: "FROM python:3.14-slim\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /usr/local/bin/\n",
      notFixed: "Which version it is only you know.",
    },
    {
      title: "A registry that the build may choose",
      bad: "ARG REGISTRY=registry.example.com\nFROM ${REGISTRY}/app:«latest»\n",
      good: "ARG REGISTRY=registry.example.com\nFROM ${REGISTRY}/app:2.4\n",
      notFixed: "Which version it is only you know.",
    },
  ],
  quiet: [
    { code: "FROM node:24-alpine\n", because: "the tag begins with a version" },
    { code: "FROM debian:trixie-slim\n", because: "a code name is a release" },
    { code: "FROM gcr.io/distroless/static-debian13:nonroot\n", because: "the release is in the name" },
    {
      code: "FROM alpine:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n",
      because: "the digest decides",
    },
    { code: "ARG TAG=latest\nFROM node:${TAG}\n", because: "the build may pass another tag" },
    { code: "FROM nginx:alpine\n", because: "only latest was to be found", options: { onlyLatest: true } },
  ],
  create: (context) => {
    const stages = stageNames(context.file);
    const moves = ({ reference }: ImageUse, tag: string): boolean => {
      if (tag === "latest") return true;
      if (context.options.onlyLatest) return false;
      return context.images.of(reference)?.floats || tag.split("-").every((part) => moving.has(part));
    };
    const check = (instruction: FromInstruction | CopyInstruction): void => {
      for (const use of imagesOf(instruction, stages)) {
        const { reference } = use;
        const { tag } = reference;
        if (tag === undefined || reference.digest || !moves(use, tag)) continue;
        const place = use.part(reference.tagRange);
        const offers = context.images.of(reference)?.suggestions.slice(0, maxOffers) ?? [];
        const image = reference.path.slice(reference.path.lastIndexOf("/") + 1);
        context.report(place ?? use.span, tag === "latest" ? "latest" : "moving", {
          data: { image, tag },
          fixes: offers.map((offer) => ({
            title: `Use ${image}:${offer}`,
            edits: place ? [replace(place, offer)] : [],
          })),
        });
      }
    };
    return {
      instruction: {
        COPY: check,
        FROM(from) {
          const place = latestBehindVariable(from);
          if (place) context.report(place, "latest", { data: { image: nameOf(from) } });
          else check(from);
        },
      },
    };
  },
});

/** `latest` where it stands behind a name that holds a variable. */
function latestBehindVariable({ image }: FromInstruction): Span | undefined {
  if (!image || image.literal || !/[^:]:latest$/.test(image.raw)) return undefined;
  const { length } = image.text.text;
  return image.text.exact(length - "latest".length, length);
}

function nameOf({ image }: FromInstruction): string {
  return image?.raw.slice(0, -":latest".length).split("/").pop() ?? "";
}
