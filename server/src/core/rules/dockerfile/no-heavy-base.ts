import { imagePart } from "../../dockerfile/edits.ts";
import type { Stage } from "../../dockerfile/model.ts";
import { buildingIn } from "../../dockerfile/toolchains.ts";
import type { KnownImage } from "../../knowledge/images.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-heavy-base",
    summary: "Ship on the slim variant of a base image.",
    why: "The full variant brings compilers, headers and tools that the program does not need at run time: some hundred megabytes to pull, to scan and to patch.",
    category: "size",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q40", "Q115", "Q133"],
    references: [
      {
        title: "Choose the right base image",
        url: "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
      },
    ],
  },
  messages: {
    full: "{image} is the full variant; what ships rarely needs more than {slim}",
    jdk: "{image} is a whole JDK; to run a program {slim} is enough",
  },
  fix: { safety: "suggestion", title: "Use the slim variant" },
  examples: [
    {
      title: "Node",
      bad: 'FROM node:«24»\nWORKDIR /app\nCOPY app.js ./\nUSER node\nCMD ["node", "app.js"]\n',
      good: 'FROM node:24-slim\nWORKDIR /app\nCOPY app.js ./\nUSER node\nCMD ["node", "app.js"]\n',
      message: "node:24 is the full variant; what ships rarely needs more than 24-slim",
    },
    {
      title: "Or Alpine, for a program that runs on musl",
      bad: "FROM python:«3.14» AS base\nFROM base\nCOPY app.py /\n",
      good: "FROM python:3.14-alpine AS base\nFROM base\nCOPY app.py /\n",
      fix: "Use python:3.14-alpine, built on musl instead of glibc",
    },
    {
      title: "Java",
      bad: 'FROM eclipse-temurin:«21-jdk-alpine»\nCOPY app.jar /\nCMD ["java", "-jar", "/app.jar"]\n',
      good: 'FROM eclipse-temurin:21-jre-alpine\nCOPY app.jar /\nCMD ["java", "-jar", "/app.jar"]\n',
      message: "eclipse-temurin:21-jdk-alpine is a whole JDK; to run a program 21-jre-alpine is enough",
    },
  ],
  quiet: [
    {
      code: "FROM node:24 AS build\nRUN npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n",
      because: "the full variant only builds",
    },
    { code: "FROM golang:1.26\nCOPY . .\n", because: "there is no slim variant of it" },
    { code: "FROM example.com/node:24\nCOPY . .\n", because: "nobody knows what variants that image has" },
    { code: "FROM node:16\nCOPY . .\n", because: "its end of life is the greater matter" },
    {
      code: 'FROM eclipse-temurin:21-jdk\nCOPY . .\nRUN javac Main.java\nCMD ["java", "Main"]\n',
      because: "the compiler is used here",
    },
  ],
  create: (context) => ({
    file({ finalStage }) {
      const stage = finalStage?.lineage.at(-1);
      const { reference } = stage?.from ?? {};
      const known = reference && context.images.of(reference);
      const tag = stage && imagePart(stage.from, reference?.tagRange);
      // Where the program is built here too, that is the greater matter.
      if (!finalStage || buildingIn(finalStage)) return;
      if (!tag || !known || !reference?.tag || reference.digest) return;
      const end = known.release?.endOfLife;
      if (end && context.today.slice(0, end.length) > end) return;
      const slim = slimmer(known, reference.tag);
      if (!slim || (slim.kind === "jdk" && compiles(finalStage))) return;
      context.report(tag, slim.kind, {
        data: { image: reference.text, slim: slim.tag },
        fixes: [
          { title: `Use ${known.name}:${slim.tag}`, edits: [replace(tag, slim.tag)] },
          slim.kind === "full" && !needsDebian(finalStage) ? alpine(known, reference.tag, tag) : undefined,
        ],
      });
    },
  }),
});

/** Only a tag of nothing but numbers says how the slim one is called: where a code name stands in it, each image orders them its own way. */
function slimmer(
  known: KnownImage,
  tag: string,
): { readonly kind: "full" | "jdk"; readonly tag: string } | undefined {
  if (
    /^\d+(?:\.\d+)*$/.test(tag) &&
    known.flavour === "plain" &&
    known.flavours.includes("slim") &&
    known.packageManager === "apt-get"
  )
    return { kind: "full", tag: `${tag}-slim` };
  const jre = tag.replace(/-jdk(?=-|$)/, "-jre");
  return jre !== tag && known.flavours.includes("jre") ? { kind: "jdk", tag: jre } : undefined;
}

function alpine({ name, flavours }: KnownImage, tag: string, at: Span): FixOffer | undefined {
  if (!flavours.includes("alpine")) return undefined;
  return {
    title: `Use ${name}:${tag}-alpine, built on musl instead of glibc`,
    edits: [insert(at.end, "-alpine")],
  };
}

/** Steps that speak of what Alpine has not, or calls otherwise. */
function needsDebian(stage: Stage): boolean {
  const words = /\b(?:apt|apt-get|aptitude|bash|dpkg|groupadd|useradd|usermod)\b/;
  return stage.lineage.some(({ instructions }) =>
    instructions.some(({ args, heredocs, keyword }) => {
      if (keyword !== "RUN" && keyword !== "SHELL") return false;
      return words.test(args.text) || heredocs.length > 0;
    }),
  );
}

function compiles(stage: Stage): boolean {
  return stage.lineage.some((one) =>
    one.all("RUN").some(({ args }) => /javac|mvn|gradle|jlink|jdeps|\bjar\b|\.sh\b/.test(args.text)),
  );
}
