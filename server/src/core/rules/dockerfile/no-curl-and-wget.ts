import type { Dockerfile, RunInstruction, Stage } from "../../dockerfile/model.ts";
import { type CommandSite, dockerfileRule } from "../../lint/rule.ts";
import { programName } from "../../shell/dialect.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { withOtherDownloader } from "../../shell/otherDownloader.ts";
import { type Edit, replace } from "../../text/edit.ts";
import { contains } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-curl-and-wget",
    summary: "Download with curl or with wget, not with both.",
    why: "Either of them does all of it. The second one is a package more to install, to patch and to find in the image by whoever gets in.",
    category: "size",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q10", "Q26"],
    sameAs: ["hadolint:DL4001"],
    references: [
      {
        title: "Do not install unnecessary packages",
        url: "https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages",
      },
    ],
  },
  messages: {
    second: "This stage downloads with {first} already; {second} is one tool too many",
    inherited: "The stage it is built on downloads with {first}; {second} is one tool too many",
  },
  fix: { safety: "suggestion", title: "Use the other one" },
  examples: [
    {
      title: "In two steps",
      bad: "FROM debian:13\nRUN wget -q https://example.com/a.tar\nRUN «curl» -fsSO https://example.com/b.tar\n",
      good: "FROM debian:13\nRUN wget -q https://example.com/a.tar\nRUN wget -q https://example.com/b.tar\n",
      message: "This stage downloads with wget already; curl is one tool too many",
    },
    {
      title: "In one step, the second inside a shell",
      bad: "FROM debian:13\nRUN curl -fsSO https://example.com/a.tar && \\\n    bash -c '«wget» -q https://example.com/b.tar'\n",
      good: "FROM debian:13\nRUN curl -fsSO https://example.com/a.tar && \\\n    bash -c 'curl -fsSLO https://example.com/b.tar'\n",
    },
    {
      title: "In a stage that is built on another",
      bad: "FROM debian:13 AS base\nRUN wget -q https://example.com/a.tar\nFROM base\nRUN «curl» -fsSO https://example.com/b.tar\n",
      good: "FROM debian:13 AS base\nRUN wget -q https://example.com/a.tar\nFROM base\nRUN wget -q https://example.com/b.tar\n",
      message: "The stage it is built on downloads with wget; curl is one tool too many",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13\nRUN curl -fsSO https://example.com/a.tar && /usr/bin/curl -fsSO https://example.com/b.tar\n",
      because: "it is the same program by its path",
    },
    {
      code: "FROM debian:13 AS fetch\nRUN wget -q https://example.com/a.tar\nFROM alpine:3.23\nRUN curl -fsSO https://example.com/b.tar\n",
      because: "they are two images",
    },
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl wget && curl -fsSO https://example.com/a.tar\n",
      because: "the package list names it, nothing is downloaded with it",
    },
    {
      code: "FROM debian:13\nRUN wget -q https://example.com/a.tar\nHEALTHCHECK CMD curl -f http://localhost/\n",
      because: "the build and the running container are two matters",
    },
  ],
  create: (context) => {
    /** The tool that came first, by stage; what ONBUILD does belongs to another image. */
    const steps = new Map<Stage | undefined, string>();
    const triggers = new Map<Stage | undefined, string>();
    const check = (command: ShellCommand, { instruction }: CommandSite): void => {
      const { name } = command;
      const { stage, onbuild, keyword } = instruction;
      if (keyword !== "RUN" || name?.value === undefined) return;
      const second = programName(name.value);
      const first = onbuild ? triggers : steps;
      const holder = onbuild || !stage ? stage : (stage.lineage.find((one) => first.has(one)) ?? stage);
      const before = first.get(holder);
      if (before === undefined) first.set(stage, second);
      else if (before !== second)
        context.report(name, holder === stage ? "second" : "inherited", {
          data: { first: before, second },
          fixes: [{ title: `Use ${before}`, edits: withOther(context.file, instruction, command) }],
        });
    };
    return { command: { curl: check, wget: check } };
  },
});

function withOther(file: Dockerfile, run: RunInstruction, command: ShellCommand): readonly Edit[] {
  const text = run.form === "exec" ? undefined : withOtherDownloader(command);
  const [start, end] = [command.name?.span.start, command.args.at(-1)?.span.end];
  if (text === undefined || start === undefined || end === undefined) return [];
  const others = [...file.comments, ...command.redirects];
  return others.some(({ span }) => contains({ start, end }, span)) ? [] : [replace({ start, end }, text)];
}
