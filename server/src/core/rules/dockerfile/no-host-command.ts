import { objections, objectionTo } from "../../dockerfile/hostCommands.ts";
import type { RunInstruction } from "../../dockerfile/model.ts";
import { removeStep } from "../../dockerfile/stepEdits.ts";
import { type CommandSite, dockerfileRule } from "../../lint/rule.ts";
import { programName } from "../../shell/dialect.ts";
import type { ShellCommand } from "../../shell/model.ts";
import { type Edit, insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-host-command",
    summary: "Run nothing in a build step that only makes sense on a running machine.",
    why: "A build step has no terminal, no services and no machine of its own. It keeps the files that it wrote; its processes, mounts and settings of the kernel end with it.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q16"],
    sameAs: ["hadolint:DL3001"],
    references: [
      { title: "RUN", url: "https://docs.docker.com/reference/dockerfile/#run" },
      {
        title: "Run multiple processes in a container",
        url: "https://docs.docker.com/engine/containers/multi-service_container/",
      },
    ],
  },
  messages: {
    starts: "What {command} starts here ends with this step; start it in CMD or ENTRYPOINT",
    asks: "{command} waits for somebody at a terminal, and a build has none",
    shows: "{command} shows the build machine as it is now and changes nothing in the image",
    machine: "{command} acts on a machine; a build step has none of its own",
    mounts: "What mount does here is gone after this step; use RUN --mount",
    kills: "This step started no process that {command} could stop",
    remote: "ssh in a build step has no key; mount the agent with RUN --mount=type=ssh",
  },
  fix: { safety: "suggestion", title: "Leave it out" },
  examples: [
    {
      title: "A service that should run in the container",
      bad: "FROM nginx:1.29\nRUN «service» nginx start\n",
      good: "FROM nginx:1.29\n",
      message: "What service starts here ends with this step; start it in CMD or ENTRYPOINT",
    },
    {
      title: "A look around",
      bad: "FROM debian:13\nRUN apt-get update && «free» -m && \\\n    «/bin/ps» aux\n",
      good: "FROM debian:13\nRUN apt-get update\n",
    },
    {
      title: "Code from a private server",
      bad: "FROM alpine/git:2.49.1\nRUN «ssh» -T git@git.example.com\n",
      good: "FROM alpine/git:2.49.1\nRUN --mount=type=ssh ssh -T git@git.example.com\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13\nRUN apt-get update && apt-get install -y ssh vim\n",
      because: "the words are names of packages",
    },
    {
      code: "FROM mysql:8.4\nRUN service mysql start && mysql < /schema.sql\n",
      because: "the same step needs the service",
    },
    {
      code: "FROM postgres:18\nRUN postgres & \\\n    pid=$!; psql -f /schema.sql; kill $pid\n",
      because: "the step stops what it started",
    },
    {
      code: "FROM debian:13\nRUN --mount=type=ssh ssh git.example.com cat /key.pub > /key.pub\n",
      because: "the agent of the builder has the key",
    },
    {
      code: "FROM debian:13\nRUN --security=insecure mount -t tmpfs none /mnt && make check\n",
      because: "the step was given the right to mount",
    },
    { code: "FROM debian:13\nRUN vim +PlugInstall +qall\n", because: "it does its work and quits" },
    { code: 'FROM debian:13\nCMD ["top"]\n', because: "a container may run it" },
  ],
  create: (context) => {
    const check = (command: ShellCommand, { instruction, script }: CommandSite): void => {
      if (instruction.keyword !== "RUN" || !command.name) return;
      const key = objectionTo(command, instruction, script);
      if (!key) return;
      const edit =
        key === "remote" ? agentMount(instruction) : removeStep(context.file, instruction, command);
      const title = key === "remote" ? "Mount the SSH agent" : "Leave it out";
      context.report(command.name, key, {
        data: { command: programName(command.name.value ?? "") },
        fixes: [edit && { title, edits: [edit] }],
      });
    };
    return { command: Object.fromEntries(Object.keys(objections).map((name) => [name, check])) };
  },
});

function agentMount({ args }: RunInstruction): Edit {
  return insert(args.offset(0), "--mount=type=ssh ");
}
