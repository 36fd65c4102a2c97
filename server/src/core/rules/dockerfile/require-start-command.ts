import { insertBelow } from "../../dockerfile/edits.ts";
import { jsonArray } from "../../dockerfile/execForm.ts";
import type { CopyInstruction, Dockerfile, Stage } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-start-command",
    summary: "Say what a container of this image starts.",
    why: "The file describes a service, yet a container of it starts the shell or prompt of the base image, which ends at once without a terminal, or nothing at all.",
    category: "correctness",
    severity: "warning",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q6"],
    references: [
      { title: "CMD", url: "https://docs.docker.com/reference/dockerfile/#cmd" },
      { title: "ENTRYPOINT", url: "https://docs.docker.com/reference/dockerfile/#entrypoint" },
    ],
  },
  messages: { missing: "{image} starts no service by itself, and there is no CMD or ENTRYPOINT" },
  fix: { safety: "suggestion", title: "Start the program that is copied in" },
  examples: [
    {
      title: "A program from another stage",
      bad: "FROM golang:1.26 AS build\nRUN go build -o /out/shop\nFROM «scratch»\nCOPY --from=build /out/shop /bin/\nUSER 10001\nEXPOSE 8080\n",
      good: 'FROM golang:1.26 AS build\nRUN go build -o /out/shop\nFROM scratch\nCOPY --from=build /out/shop /bin/\nUSER 10001\nEXPOSE 8080\nENTRYPOINT ["/bin/shop"]\n',
      message: "scratch starts no service by itself, and there is no CMD or ENTRYPOINT",
    },
    {
      title: "A health check of a program that nobody starts",
      bad: "FROM «node:24-slim»\nCOPY . /app\nHEALTHCHECK CMD node /app/check.js\n",
      good: 'FROM node:24-slim\nCOPY . /app\nHEALTHCHECK CMD node /app/check.js\nCMD ["node", "/app/server.js"]\n',
      notFixed: "nothing says which file it is",
    },
  ],
  quiet: [
    { code: 'FROM alpine:3.23\nEXPOSE 80\nCMD ["httpd", "-f"]\n', because: "CMD says it" },
    { code: "FROM nginx:1.30\nEXPOSE 8080\n", because: "the image starts its server" },
    {
      code: "FROM alpine:3.23\nRUN apk add --no-cache git\n",
      because: "it may be a base or a tool for builds",
    },
    {
      code: "FROM golang:1.26 AS build\nFROM scratch\nCOPY --from=build /out /\n",
      because: "files may be all that is wanted",
    },
    { code: "FROM example.com/base:1\nEXPOSE 80\n", because: "nobody knows what that image starts" },
    {
      code: 'FROM node:24 AS base\nCMD ["node", "server.js"]\nFROM base\nEXPOSE 80\n',
      because: "the stage below says it",
    },
  ],
  create: (context) => ({
    file({ finalStage: stage }) {
      if (!stage?.base || lastOf(stage, "CMD") || lastOf(stage, "ENTRYPOINT")) return;
      if (!context.images.of(stage.base)?.startsNothing) return;
      const serves = lastOf(stage, "EXPOSE") ?? lastOf(stage, "STOPSIGNAL");
      if (!serves && lastOf(stage, "HEALTHCHECK")?.type !== "CMD") return;
      context.report(stage.from.image ?? stage.from.keywordSpan, "missing", {
        data: { image: stage.base.text },
        fixes: [startCopied(context.file, stage)],
      });
    },
  }),
});

/** Only where one program comes from a stage of this file. */
function startCopied(file: Dockerfile, stage: Stage): FixOffer | undefined {
  const [program, ...others] = stage.all("COPY").flatMap(programOf);
  const last = stage.instructions.at(-1);
  if (program === undefined || others.length > 0 || !last) return undefined;
  return {
    title: `Start ${program}`,
    edits: [insertBelow(file, last, `ENTRYPOINT ${jsonArray([program])}`)],
  };
}

/** A single file without an ending that is put into a folder of programs or the root. */
function programOf({ fromStage, sources, destination }: CopyInstruction): readonly string[] {
  const [source, ...others] = sources;
  if (!fromStage || !source?.literal || others.length > 0 || !destination?.literal) return [];
  const target = destination.text.text;
  const name = source.text.text.split("/").at(-1) ?? "";
  const path = target.endsWith("/") ? target + name : target;
  return /^\/(?:(?:usr\/)?(?:local\/)?s?bin\/)?[\w-]+$/.test(path) && /^[\w-]+$/.test(name) ? [path] : [];
}
