import { dockerfileRule } from "../../lint/rule.ts";
import { aptOf, assumesYes } from "../../shell/apt.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { insert } from "../../text/edit.ts";

const asking: ReadonlySet<string> = new Set([
  "install",
  "build-dep",
  "upgrade",
  "dist-upgrade",
  "full-upgrade",
  "remove",
  "purge",
  "autoremove",
]);

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
      title: "Inside a heredoc",
      bad: "FROM debian:13-slim\nRUN <<EOF\napt-get update\napt-get -q «upgrade»\nEOF\n",
      good: "FROM debian:13-slim\nRUN <<EOF\napt-get update\napt-get -q upgrade -y\nEOF\n",
    },
    {
      title: "In the text of sh -c, in JSON form",
      bad: 'FROM debian:13-slim\nRUN ["sh", "-c", "apt-get «install» curl"]\n',
      good: 'FROM debian:13-slim\nRUN ["sh", "-c", "apt-get install -y curl"]\n',
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
    { code: "FROM debian:13-slim\nRUN apt-get update\n", because: "update asks nothing" },
    { code: "FROM debian:13-slim\nRUN apt-get install -s curl\n", because: "a simulation installs nothing" },
  ],
  create: (context) => {
    const check = (command: ShellCommand): void => {
      const apt = aptOf(command);
      const verb = apt?.verb.value;
      if (!apt || verb === undefined || !asking.has(verb) || assumesYes(apt)) return;
      if (command.within.includes("pipeline") || answers(command)) return;
      const edits = apt.verb.editable ? [insert(apt.verb.span.end, " -y")] : [];
      const data = { command: command.name?.value ?? "apt-get", verb };
      context.report(apt.verb.span, "asks", { data, fixes: [{ edits }] });
    };
    return { command: { "apt-get": check, apt: check } };
  },
});

/** A variable or a mode that needs no answer. */
function answers(command: ShellCommand): boolean {
  return command.args.some(({ value }) => {
    if (value === undefined) return true;
    return ["-s", "--simulate", "--dry-run", "--help", "-d", "--download-only", "--print-uris"].includes(
      value,
    );
  });
}
