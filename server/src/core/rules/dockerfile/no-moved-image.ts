import { parseImageReference } from "../../dockerfile/imageReference.ts";
import { type ImageUse, imagesOf } from "../../dockerfile/images.ts";
import { stageNames } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { type Edit, replace } from "../../text/edit.ts";

const maxOffers = 2;

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
      const known = context.images.of(reference);
      const change = known?.moved ?? known?.retired;
      if (!known || !change || (change.since !== undefined && change.since > context.today)) return;
      const image = reference.text.slice(reference.nameRange.start, reference.nameRange.end);
      const name = part(reference.nameRange);
      const whole = part({ start: 0, end: reference.text.length });
      const { to } = change;
      const suggestions = to === undefined ? [] : tagsOf(to, reference.tag);
      const keepsTag = known.moved !== undefined || isNeighbour(image, to ?? "");
      const offers: { readonly title: string; readonly edits: readonly Edit[] }[] =
        to === undefined
          ? []
          : keepsTag
            ? [{ title: `Use ${to}`, edits: name && !reference.digest ? [replace(name, to)] : [] }]
            : suggestions.map((tag) => ({
                title: `Use ${to}:${tag}`,
                edits: whole ? [replace(whole, `${to}:${tag}`)] : [],
              }));
      const data = { image, to: to ?? "" };
      if (known.moved) context.report(name ?? span, "moved", { data, fixes: offers, tags: ["deprecated"] });
      else context.report(name ?? span, "retired", { data, fixes: offers, tags: ["deprecated"] });
    };
    /** Tags of the replacement, those of the written version first. */
    const tagsOf = (name: string, tag = "latest"): readonly string[] => {
      const target = parseImageReference(`${name}:${tag}`);
      const all = (target && context.images.of(target)?.suggestions) ?? [];
      const [version] = /^\d+/.exec(tag) ?? [];
      const same = all.filter((one) => /^\d+/.exec(one)?.[0] === version);
      return [...new Set([...same, ...all])].slice(0, maxOffers);
    };
    const each = (instruction: Parameters<typeof imagesOf>[0]): void => {
      imagesOf(instruction, stages).forEach(check);
    };
    return { instruction: { FROM: each, COPY: each, RUN: each } };
  },
});

/** Whether both are of one account: its images carry the same tags. */
function isNeighbour(image: string, other: string): boolean {
  const account = image.slice(0, image.lastIndexOf("/") + 1);
  return account !== "" && account === other.slice(0, other.lastIndexOf("/") + 1);
}
