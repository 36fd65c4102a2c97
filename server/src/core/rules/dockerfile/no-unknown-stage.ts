import { parseImageReference } from "../../dockerfile/imageReference.ts";
import type { CopyInstruction, Dockerfile } from "../../dockerfile/model.ts";
import { stageNames } from "../../dockerfile/stageNames.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-unknown-stage",
    summary: "Copy from a stage that stands above.",
    why: "A name that is no earlier stage is taken for an image and pulled, so a slip of the pen ends in a failed pull, or in files from a stranger's image.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q9"],
    sameAs: ["hadolint:DL3022"],
    references: [{ title: "COPY --from", url: "https://docs.docker.com/reference/dockerfile/#copy---from" }],
  },
  messages: {
    near: "No stage above is called {name}; did you mean {near}?",
    later: "Stage {name} stands further down; COPY reads from stages above it",
    number: "There is no stage {name} above this one",
    unknown: "No stage above is called {name}, so it is pulled as an image",
  },
  fix: { safety: "safe", title: "Use the stage that exists" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "FROM golang:1.26 AS builder\nFROM scratch\nCOPY --from=«bulider» /app /app\n",
      good: "FROM golang:1.26 AS builder\nFROM scratch\nCOPY --from=builder /app /app\n",
      message: "No stage above is called bulider; did you mean builder?",
    },
    {
      title: "A number too high",
      bad: "FROM golang:1.26\nFROM scratch\nCOPY --from=«1» /app /app\n",
      good: "FROM golang:1.26\nFROM scratch\nCOPY --from=0 /app /app\n",
      notFixed: "Which stage was meant is a guess.",
    },
    {
      title: "A stage that comes later",
      bad: "FROM alpine:3.23\nCOPY --from=«assets» /out /srv\nFROM node:24 AS assets\n",
      good: "FROM node:24 AS assets\nFROM alpine:3.23\nCOPY --from=assets /out /srv\n",
      notFixed: "The stages have to change places.",
    },
    {
      title: "A plain word that is nothing known",
      bad: "FROM alpine:3.23\nCOPY --from=«deps» /out /srv\n",
      good: "FROM node:24 AS deps\nFROM alpine:3.23\nCOPY --from=deps /out /srv\n",
      notFixed: "The stage is missing.",
    },
  ],
  quiet: [
    {
      code: "FROM golang:1.26 AS Builder\nFROM scratch\nCOPY --from=builder /a /a\n",
      because: "case does not count",
    },
    {
      code: "FROM alpine:3.23\nCOPY --from=nginx:1.30 /etc/nginx /etc/nginx\n",
      because: "it is an image with a tag",
    },
    {
      code: "FROM alpine:3.23\nCOPY --from=busybox /bin/wget /bin/\n",
      because: "busybox is a well-known image",
    },
    {
      code: "ARG SRC\nFROM alpine:3.23\nCOPY --from=$SRC /a /a\n",
      because: "the variable may name anything",
    },
  ],
  create: (context) => {
    const stages = stageNames(context.file);
    return {
      instruction: {
        COPY(copy) {
          const name = copy.from?.text.trim() ?? "";
          if (!copy.from || copy.fromStage || name === "" || /[$:/@.]/.test(name)) return;
          const place = copy.from.exact();
          const at = place ?? copy.from.span();
          const found = problem(copy, name, (image) => context.images.knows(image), stages, context.file);
          if (!found) return;
          const { message, near } = found;
          const fix =
            near !== undefined && place
              ? { title: `Copy from ${near}`, edits: [replace(place, near)] }
              : undefined;
          context.report(at, message, { data: { name, near: near ?? "" }, fixes: [fix] });
        },
      },
    };
  },
});

/** So many stages above may be the one that was meant: each costs a comparison of names. */
const inSight = 50;

function problem(
  copy: CopyInstruction,
  name: string,
  isImage: (name: string) => boolean,
  stages: ReadonlySet<string>,
  file: Dockerfile,
): { message: "near" | "later" | "number" | "unknown"; near?: string } | undefined {
  const own = copy.stage?.index ?? 0;
  if (/^\d+$/.test(name)) return { message: "number" };
  const wanted = name.toLowerCase();
  // A stage that names itself and a word that names no image are told of by rules of their own.
  if (copy.stage?.name === wanted || !parseImageReference(name)) return undefined;
  if (stages.has(wanted)) return { message: "later" };
  if (isImage(name)) return undefined;
  const above = file.stages.slice(Math.max(0, own - inSight), own).flatMap((stage) => stage.name ?? []);
  const near = nearest(name, above);
  return near === undefined ? { message: "unknown" } : { message: "near", near };
}
