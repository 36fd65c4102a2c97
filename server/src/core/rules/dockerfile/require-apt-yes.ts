import { AptConfig } from "../../dockerfile/aptConfig.ts";
import { addArgument } from "../../dockerfile/argumentEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { mayHoldOptions } from "../../shell/arguments.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { assumesYes, forManagers } from "../../shell/packages.ts";
import { readsPipe } from "../../shell/pipes.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-apt-yes",
    summary: "Let apt-get go on without asking.",
    why: "A build has no terminal to answer on: as soon as a package brings others along, apt-get asks, gets no answer and aborts the build.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q10", "Q26"],
    sameAs: ["hadolint:DL3014"],
    references: [
      {
        title: "apt-get in a Dockerfile",
        url: "https://docs.docker.com/build/building/best-practices/#apt-get",
      },
    ],
  },
  messages: { asks: "{command} {verb} asks before it goes on, and a build cannot answer" },
  fix: { safety: "safe", title: "Add -y" },
  examples: [
    {
      title: "Over several lines",
      bad: "FROM debian:13-slim\nRUN apt-get update && \\\n    apt-get «install» \\\n      curl git\n",
      good: "FROM debian:13-slim\nRUN apt-get update && \\\n    apt-get install -y \\\n      curl git\n",
      message: "apt-get install asks before it goes on, and a build cannot answer",
    },
    {
      title: "With a pipe behind it, which answers nothing",
      bad: "FROM debian:13-slim\nRUN apt-get «install» curl | tee /install.log\n",
      good: "FROM debian:13-slim\nRUN apt-get install -y curl | tee /install.log\n",
    },
    {
      title: "By its full path, with the name of a package in a variable",
      bad: "FROM debian:13-slim\nARG VERSION\nRUN /usr/bin/apt-get «install» curl=$VERSION\n",
      good: "FROM debian:13-slim\nARG VERSION\nRUN /usr/bin/apt-get install -y curl=$VERSION\n",
    },
    {
      title: "Inside a heredoc",
      bad: "FROM debian:13-slim\nRUN <<EOF\napt-get update\napt-get -q «upgrade»\nEOF\n",
      good: "FROM debian:13-slim\nRUN <<EOF\napt-get update\napt-get -q upgrade -y\nEOF\n",
    },
    {
      title: "In JSON form, and in the text of sh -c",
      bad: 'FROM debian:13-slim\nRUN ["apt-get", "«install»", "curl"]\nRUN ["sh", "-c", "apt-get «install» git"]\n',
      good: 'FROM debian:13-slim\nRUN ["apt-get", "install", "-y", "curl"]\nRUN ["sh", "-c", "apt-get install -y git"]\n',
    },
  ],
  quiet: [
    { code: "FROM debian:13-slim\nRUN apt-get -y install curl\n", because: "-y may stand before the verb" },
    { code: "FROM debian:13-slim\nRUN apt-get install -qqy curl\n", because: "-y is one of the letters" },
    { code: "FROM debian:13-slim\nRUN apt-get -qq install curl\n", because: "-qq implies yes" },
    {
      code: "FROM debian:13-slim\nRUN apt-get install --assume-yes curl\n",
      because: "--assume-yes is the long name",
    },
    { code: "FROM debian:13-slim\nRUN yes | apt-get install curl\n", because: "yes answers" },
    {
      code: "FROM debian:13-slim\nARG OPTS\nRUN apt-get install $OPTS curl\n",
      because: "the variable may hold -y",
    },
    {
      code: "FROM debian:13-slim\nRUN echo 'APT::Get::Assume-Yes \"true\";' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install curl\n",
      because: "apt's configuration answers",
    },
    { code: "FROM debian:13-slim\nRUN apt-get update\n", because: "update asks nothing" },
    { code: "FROM debian:13-slim\nRUN apt-get install -s curl\n", because: "a simulation installs nothing" },
  ],
  create: (context) => {
    const config = new AptConfig(context.file);
    return {
      packages: forManagers(["apt"], (apt, { instruction, script }) => {
        const { act, verb, word, command, program } = apt;
        if ((act !== "install" && act !== "upgrade" && act !== "remove") || assumesYes(apt)) return;
        if (instruction.keyword !== "RUN" || readsPipe(script, command) || needsNoAnswer(command)) return;
        if (config.says("APT::Get::Assume-Yes", /^(?:true|yes|1|on)$/i, apt, instruction)) return;
        const edit = addArgument(instruction, word, "-y");
        context.report(word, "asks", {
          data: { command: program, verb },
          fixes: [edit && { edits: [edit] }],
        });
      }),
    };
  },
});

const silent = /^(?:-s|--simulate|--just-print|--dry-run|--no-act|--help|-d|--download-only|--print-uris)$/;

/** A variable that may hold the option, or a mode that asks nothing. */
function needsNoAnswer({ args }: ShellCommand): boolean {
  return args.some((word) => mayHoldOptions(word) || silent.test(word.value ?? ""));
}
