import { isStageName } from "../../dockerfile/grammar/values.ts";
import { mendImageReference, parseImageReference } from "../../dockerfile/imageReference.ts";
import type { CopyInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import type { Mapped } from "../../text/mapped.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-image-reference",
    summary: "Name images as registry/path:tag@digest, in lower case.",
    why: "The builder cuts the reference into registry, path, tag and digest before it asks any registry. One that does not fit that form ends the build.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q17"],
    sameAs: ["dockerfile-utils:INVALID_REFERENCE_FORMAT", "dockerfile-utils:FLAG_INVALID_FROM_VALUE"],
    references: [
      { title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" },
      { title: "FROM a stage in upper case", url: "https://github.com/moby/buildkit/issues/2003" },
      { title: "docker image tag", url: "https://docs.docker.com/reference/cli/docker/image/tag/" },
    ],
  },
  messages: {
    blank: "The name of the image is empty",
    upper: "An image name is in lower case: {fixed}",
    stage: "FROM looks a stage up in lower case: {fixed}",
    scheme: "An image name has no {scheme} in front",
    malformed: "{image} is no image reference; one looks like node:24-alpine",
  },
  fix: { safety: "safe", title: "Mend the name" },
  examples: [
    {
      title: "A capital letter",
      bad: "FROM «Node:24-alpine»\n",
      good: "FROM node:24-alpine\n",
      message: "An image name is in lower case: node:24-alpine",
    },
    {
      title: "Two tags",
      bad: "FROM «node:24:alpine»\n",
      good: "FROM node:24-alpine\n",
    },
    {
      title: "An address of the web",
      bad: "FROM «https://ghcr.io/example/app:1.4»\n",
      good: "FROM ghcr.io/example/app:1.4\n",
      message: "An image name has no https:// in front",
    },
    {
      title: "In COPY",
      bad: "FROM alpine:3.23\nCOPY --from=«nginx:» /etc/nginx /etc/nginx\n",
      good: "FROM alpine:3.23\nCOPY --from=nginx /etc/nginx /etc/nginx\n",
    },
    {
      title: "Nothing behind the equals sign",
      bad: "FROM alpine:3.23\nCOPY «--from=» /app /app\n",
      good: "FROM alpine:3.23\nCOPY --from=build /app /app\n",
      notFixed: "Only you know where from.",
    },
  ],
  quiet: [
    { code: "ARG BASE\nFROM $BASE\n", because: "the variable may name any image" },
    { code: `FROM localhost:5000/a/b:1.0_x@sha256:${"0".repeat(64)}\n`, because: "it has every part" },
    { code: "FROM node:24 AS a..b\nFROM a..b\n", because: "it is the name of a stage" },
    { code: "FROM alpine:3.23\nCOPY --from=0 a b\n", because: "it is the number of a stage" },
    { code: "FROM scratch\n", because: "it is the empty image" },
  ],
  create: (context) => {
    const check = (name: Mapped, isStage: boolean): void => {
      if (isStage || parseImageReference(name.text)) return;
      const place = name.exact();
      const mend = mendImageReference(name.text);
      const edits = place && mend ? [replace(place, mend.fixed)] : [];
      const data = {
        image: shorten(name.text),
        fixed: shorten(mend?.fixed ?? ""),
        scheme: mend?.scheme ?? "",
      };
      const safety = mend?.kind === "malformed" ? "suggestion" : "safe";
      const fixes: FixOffer[] = [{ title: `Write ${data.fixed}`, safety, edits }];
      const message = name.text === "" ? "blank" : (mend?.kind ?? "malformed");
      context.report(place ?? name.span(), message, { data, fixes });
    };
    return {
      instruction: {
        FROM(from) {
          const { image, stage } = from;
          if (!image?.literal || from.refusals.length > 0) return;
          const name = image.text.text;
          const parent = stage?.parent;
          // Stages are kept in lower case, and FROM compares letter by letter.
          if (parent && name !== parent.name && !parseImageReference(name)) {
            const fixed = name.toLowerCase();
            const fixes = [{ title: `Write ${fixed}`, edits: [replace(image.span, fixed)] }];
            context.report(image, "stage", { data: { fixed: shorten(fixed) }, fixes });
          } else if (name === "") context.report(image, "blank");
          else check(image.text, parent !== undefined);
        },
        COPY({ flags, from, fromStage, onbuild }: CopyInstruction) {
          // The builder takes it for no --from at all, which nobody writes on purpose.
          if (from?.text === "")
            context.report(flags.find(({ name }) => name === "from") ?? from.span(), "blank");
          if (!from || from.text === "" || from.text.includes("$")) return;
          const name = from.text.toLowerCase();
          // The stages of a trigger are those of another file.
          const here = fromStage ?? context.file.stages.find((stage) => stage.name === name);
          const isStage = onbuild ? isStageName(name) : here !== undefined;
          check(from, isStage || /^\d+$/.test(name));
        },
      },
    };
  },
});
