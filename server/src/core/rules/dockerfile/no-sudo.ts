import type { Dockerfile, RunInstruction } from "../../dockerfile/model.ts";
import { runsAsRoot } from "../../knowledge/users.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { type Edit, remove } from "../../text/edit.ts";
import { contains } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-sudo",
    summary: "Run build steps without sudo.",
    why: "sudo starts the command with another environment and PATH, stands between it and its signals, and may want a terminal, which a build does not have. An installed sudo also helps whoever gets into the container.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q46", "Q26"],
    sameAs: ["hadolint:DL3004"],
    references: [{ title: "USER", url: "https://docs.docker.com/build/building/best-practices/#user" }],
  },
  messages: {
    root: "sudo is not needed: this step runs as root already",
    other: "sudo is unpredictable in a build: switch with USER before this step",
  },
  fix: { safety: "safe", title: "Remove sudo" },
  examples: [
    {
      title: "Over several lines",
      bad: "FROM debian:13-slim\nRUN «sudo» apt-get update && \\\n    «sudo» -E apt-get install -y \\\n      curl git\n",
      good: "FROM debian:13-slim\nRUN apt-get update && \\\n    apt-get install -y \\\n      curl git\n",
      message: "sudo is not needed: this step runs as root already",
    },
    {
      title: "Inside a heredoc",
      bad: "FROM node:24\nUSER node\nRUN npm ci\nUSER root\nRUN <<EOF\nset -e\n«sudo» -nH -- mkdir -p /srv/app\necho ready | «sudo» tee /srv/app/state >/dev/null\nEOF\n",
      good: "FROM node:24\nUSER node\nRUN npm ci\nUSER root\nRUN <<EOF\nset -e\nmkdir -p /srv/app\necho ready | tee /srv/app/state >/dev/null\nEOF\n",
    },
    {
      title: "In JSON form",
      bad: 'FROM debian:13-slim\nRUN ["«sudo»", "-E", "apt-get", "update"]\n',
      good: 'FROM debian:13-slim\nRUN ["apt-get", "update"]\n',
    },
    {
      title: "Another user is set",
      bad: "FROM node:24\nUSER node\nRUN «sudo» chown -R node /srv\n",
      good: "FROM node:24\nUSER root\nRUN chown -R node /srv\nUSER node\n",
      message: "sudo is unpredictable in a build: switch with USER before this step",
      notFixed: "where to switch is the author's to say",
    },
    {
      title: "To become another user",
      bad: "FROM postgres:18\nRUN «sudo» -u postgres initdb /srv/data\n",
      good: "FROM postgres:18\nUSER postgres\nRUN initdb /srv/data\n",
      notFixed: "the command would run as root",
    },
    {
      title: "Nobody knows whom the base runs as",
      bad: "FROM example.com/team/base:2\nRUN «sudo» make install\n",
      good: "FROM example.com/team/base:2\nUSER root\nRUN make install\n",
      notFixed: "without sudo the step may lack the right",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y sudo\n",
      because: "installing it runs nothing with it",
    },
    {
      code: "FROM debian:13-slim\n# sudo is not here\nRUN apt-get update && \\\n    # sudo apt-get upgrade\n    apt-get install -y curl # sudo\n",
      because: "a comment is no command",
    },
    { code: "FROM debian:13-slim\nRUN echo sudo make me a sandwich\n", because: "echo prints the word" },
    {
      code: "FROM debian:13-slim\nRUN usermod -aG sudo app && rm -f /etc/sudoers.d/app\n",
      because: "sudo is the name of a group here",
    },
    { code: "FROM debian:13-slim\nCMD sudo -E app\n", because: "a start command is no build step" },
  ],
  create: (context) => ({
    command: {
      sudo(command, { instruction, script }) {
        if (instruction.keyword !== "RUN" || !command.name) return;
        const inner = script.commands.find(({ runBy }) => runBy === command);
        // `sudo -u app sh -c "sudo make"`: what starts it decides who it is.
        const started = script.commands.some(({ runBy, span }) => runBy && contains(span, command.span));
        if (!inner || started || !staysRoot(command, inner) || !runsAsRoot(instruction, context.images))
          return context.report(command.name, "other");
        const edit = withoutSudo(context.file, instruction, command, inner);
        context.report(command.name, "root", { fixes: [edit && { edits: [edit] }] });
      },
    },
  }),
});

/** Options that change nothing for root: keep the environment, set HOME, ask nothing. */
const harmless = /^(?:-[EHn]+|--|--preserve-env(?:=.*)?|--set-home|--non-interactive)$/;

/** Started by root the command runs as root too, in the same folder and with the same input. A variable may hold any option. */
function staysRoot(sudo: ShellCommand, inner: ShellCommand): boolean {
  if (inner.name?.value === undefined) return false;
  return sudo.args.every(({ span, value = "" }) => span.start >= inner.span.start || harmless.test(value));
}

/** Undefined where something else than options stands between, or JSON would make a program's name of an assignment. */
function withoutSudo(
  file: Dockerfile,
  run: RunInstruction,
  sudo: ShellCommand,
  inner: ShellCommand,
): Edit | undefined {
  if (!sudo.name?.editable || !inner.name?.editable) return undefined;
  if (run.form === "exec" && inner.assignments.length > 0) return undefined;
  const gap = { start: sudo.name.span.start, end: inner.span.start };
  const others = [...sudo.redirects, ...file.comments];
  return others.some(({ span }) => contains(gap, span)) ? undefined : remove(gap);
}
