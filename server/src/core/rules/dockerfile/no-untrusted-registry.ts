import { type ImageUse, imagesOf } from "../../dockerfile/images.ts";
import { isRegistryAllowed } from "../../dockerfile/registries.ts";
import { stageNames } from "../../dockerfile/stageNames.ts";
import { registriesOption } from "../../lint/registriesOption.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-untrusted-registry",
    summary: "Take images only from registries that are allowed.",
    why: "Whoever runs a registry decides what your build starts from. Your team has named those that it trusts; this image comes from elsewhere.",
    category: "security",
    severity: "warning",
    preset: "all",
    since: "0.2.0",
    questions: ["Q118", "Q40"],
    sameAs: ["hadolint:DL3026"],
    references: [
      {
        title: "Choose the right base image",
        url: "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
      },
    ],
  },
  messages: {
    registry: "{registry} is not among the registries that are allowed",
    hub: "{image} comes from Docker Hub, which is not among the registries that are allowed",
  },
  options: { registries: registriesOption },
  examples: [
    {
      title: "Another registry",
      bad: "FROM «quay.io»/example/app:1.2\n",
      good: "FROM registry.example.com/app:1.2\n",
      options: { registries: ["*.example.com"] },
      message: "quay.io is not among the registries that are allowed",
    },
    {
      title: "Docker Hub, by leaving the registry out",
      bad: "FROM «node:24»\n",
      good: "FROM registry.example.com/node:24\n",
      options: { registries: ["registry.example.com"] },
      message: "node comes from Docker Hub, which is not among the registries that are allowed",
    },
    {
      title: "Images that are copied from or mounted",
      bad: "FROM node:24\nCOPY --from=«ghcr.io»/example/tool:1 /tool /bin/\nRUN --mount=type=bind,from=«quay.io»/example/data:1,target=/data true\n",
      good: "FROM node:24\nCOPY --from=example/tool:1 /tool /bin/\nRUN --mount=type=bind,from=example/data:1,target=/data true\n",
      options: { registries: ["docker.io"] },
    },
  ],
  quiet: [
    { code: "FROM quay.io/example/app:1.2\n", because: "no list is set" },
    {
      code: "FROM node:24 AS build\nFROM build\nCOPY --from=build /a /a\n",
      because: "build is a stage, and Docker Hub is allowed",
      options: { registries: ["hub.docker.com"] },
    },
    {
      code: "FROM scratch\n",
      because: "scratch comes from nowhere",
      options: { registries: ["ghcr.io"] },
    },
    {
      code: "ARG REGISTRY=quay.io\nFROM $REGISTRY/app:1\n",
      because: "the build may pass another registry",
      options: { registries: ["ghcr.io"] },
    },
  ],
  create: (context) => {
    const stages = stageNames(context.file);
    const patterns = context.options.registries;
    const check = ({ span, reference, part }: ImageUse): void => {
      const { registry, path } = reference;
      if (isRegistryAllowed(registry, patterns)) return;
      if (registry === undefined) context.report(span, "hub", { data: { image: path } });
      else
        context.report(part({ start: 0, end: registry.length }) ?? span, "registry", { data: { registry } });
    };
    const each = (instruction: Parameters<typeof imagesOf>[0]): void => {
      imagesOf(instruction, stages).forEach(check);
    };
    return patterns.length === 0 ? {} : { instruction: { FROM: each, COPY: each, RUN: each } };
  },
});
