import { installWithoutUpdate, mayFetchLists } from "../../dockerfile/aptLists.ts";
import type { ImageReference } from "../../dockerfile/imageReference.ts";
import type { RunInstruction, Stage } from "../../dockerfile/model.ts";
import type { ImageFacts } from "../../knowledge/images.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { textOf } from "../../shell/arguments.ts";
import type { ShellWord } from "../../shell/model.ts";
import type { PackageCommand } from "../../shell/packages.ts";
import { type Edit, insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-apt-update",
    summary: "Fetch the package lists before apt-get installs from them.",
    why: "Official images are shipped without package lists, so that nothing stale is in them. apt-get then knows no packages at all and answers: unable to locate package.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q10", "Q28"],
    references: [
      {
        title: "apt-get in a Dockerfile",
        url: "https://docs.docker.com/build/building/best-practices/#apt-get",
      },
    ],
  },
  messages: { none: "{image} comes without package lists, and no step has fetched any" },
  fix: { safety: "safe", title: "Fetch them first" },
  examples: [
    {
      title: "No update at all",
      bad: "FROM debian:13-slim\nRUN apt-get «install» -y curl\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl\n",
      message: "debian:13-slim comes without package lists, and no step has fetched any",
    },
    {
      title: "Each step that installs fetches its own",
      bad: "FROM debian:13-slim\nRUN apt-get «install» -y curl\nCOPY app /app\nRUN apt-get «install» -y git\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl\nCOPY app /app\nRUN apt-get update && apt-get install -y git\n",
    },
    {
      title: "Behind another command",
      bad: "FROM python:3.14-slim\nRUN set -eux; \\\n    apt-get -qq «install» -y \\\n      libpq5\n",
      good: "FROM python:3.14-slim\nRUN set -eux; \\\n    apt-get update && apt-get -qq install -y \\\n      libpq5\n",
    },
    {
      title: "The lists of another stage are not there",
      bad: "FROM debian:13 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:13-slim\nRUN apt-get «install» -y curl\n",
      good: "FROM debian:13 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:13-slim\nRUN apt-get update && apt-get install -y curl\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13-slim\nRUN apt-get update\nRUN apt-get install -y curl\n",
      because: "an earlier step fetched them",
    },
    {
      code: "FROM debian:13-slim AS base\nRUN apt-get update\nFROM base\nRUN apt-get install -y curl\n",
      because: "the stage that it is built from has them",
    },
    {
      code: "FROM debian:13-slim\nRUN curl -fsSL https://example.com/setup.sh | bash -\nRUN apt-get install -y tool\n",
      because: "the script may fetch them",
    },
    {
      code: "FROM example.com/team/base:2\nRUN apt-get install -y curl\n",
      because: "that image may have lists",
    },
    {
      code: "FROM debian:13-slim\nCOPY tool.deb /tmp/\nRUN apt-get install -y /tmp/tool.deb\n",
      because: "a file needs no lists",
    },
    {
      code: "FROM debian:13-slim\nRUN --mount=type=cache,target=/var/lib/apt apt-get install -y curl\n",
      because: "the mount may hold them",
    },
  ],
  create: (context) => {
    /** Whether lists may be there at the end of a stage. */
    const lists = new Map<Stage, boolean>();
    return {
      stage(stage) {
        const { instructions, base, parent } = stage;
        const image = base && shipsWithoutLists(base, context.images) ? base.text : undefined;
        let there = parent ? (lists.get(parent) ?? true) : image === undefined;
        for (const instruction of instructions) {
          if (there) break;
          there = mayFetchLists(instruction);
          const install = !there && instruction.keyword === "RUN" && installWithoutUpdate(instruction);
          if (!install || install.operands.every(isFile)) continue;
          const edit = updateBefore(install, instruction);
          context.report(install.word, "none", {
            data: { image: image ?? "" },
            fixes: [edit && { edits: [edit] }],
          });
        }
        lists.set(stage, there);
      },
    };
  },
});

/** Official images are made that way; others may have lists. */
function shipsWithoutLists(base: ImageReference, images: ImageFacts): boolean {
  return !base.name.includes("/") && images.of(base)?.packageManager === "apt-get";
}

function isFile(word: ShellWord): boolean {
  return /^[./]|\.deb$|^\$/.test(textOf(word));
}

/** Only where `&&` keeps its meaning. */
function updateBefore(
  { command, program }: PackageCommand,
  { script, form }: RunInstruction,
): Edit | undefined {
  const plain = command.within.every((nesting) => nesting === "and-or");
  const joined = script?.steps.every(({ joinedBy }) => joinedBy !== "||" && joinedBy !== "&");
  if (!plain || !joined || command.runBy || command.assignments.length > 0 || form === "exec")
    return undefined;
  return command.name?.editable ? insert(command.span.start, `${program} update && `) : undefined;
}
