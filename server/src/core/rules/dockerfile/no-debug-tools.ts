import type { RunInstruction } from "../../dockerfile/model.ts";
import { removeStep } from "../../dockerfile/stepEdits.ts";
import { removeWord } from "../../dockerfile/wordEdits.ts";
import { debugTools } from "../../knowledge/debugTools.ts";
import { type CommandSite, dockerfileRule } from "../../lint/rule.ts";
import { subcommandOf } from "../../shell/arguments.ts";
import type { ShellCommand, ShellScript } from "../../shell/model.ts";

const managers = ["apk", "apt", "apt-get", "aptitude", "dnf", "microdnf", "yum", "zypper"] as const;
const withValue: ReadonlySet<string> = new Set([
  "-o",
  "-c",
  "-t",
  "--option",
  "--target-release",
  "--repository",
  "-X",
]);

// Strict: a team may want them there, and an image for developers is made of them.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-debug-tools",
    summary: "Keep debugging tools out of the image that ships.",
    why: "They cost space, need patches, and serve whoever breaks in. `docker debug`, or a container that shares the network and processes of the first, brings them when they are needed.",
    category: "size",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q182", "Q153", "Q10"],
    references: [
      {
        title: "Do not install unnecessary packages",
        url: "https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages",
      },
      { title: "docker debug", url: "https://docs.docker.com/reference/cli/docker/debug/" },
    ],
  },
  messages: { ships: "{tool} ships with the image, though only somebody who debugs it needs it" },
  fix: { safety: "suggestion", title: "Leave it out" },
  examples: [
    {
      title: "In a list of packages",
      bad: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y \\\n      ca-certificates \\\n      «strace» \\\n      «vim» && \\\n    rm -rf /var/lib/apt/lists/*\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y \\\n      ca-certificates && \\\n    rm -rf /var/lib/apt/lists/*\n",
      message: "strace ships with the image, though only somebody who debugs it needs it",
    },
    {
      title: "The only package",
      bad: "FROM alpine:3.23\nRUN apk add --no-cache «tcpdump»\n",
      good: "FROM alpine:3.23\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13 AS build\nRUN apt-get install -y gdb\nFROM debian:13-slim\nCOPY --from=build /app /app\n",
      because: "that stage is not shipped",
    },
    {
      code: "FROM debian:13 AS app\nCOPY . /app\nFROM app AS debug\nRUN apt-get install -y strace\n",
      because: "the stage is made for debugging",
    },
    { code: "FROM debian:13\nRUN apt-get purge -y vim\n", because: "it is taken out" },
    {
      code: "FROM debian:13\nRUN apt-get install -y vim && vim +PlugInstall +qall\n",
      because: "the step uses it",
    },
    {
      code: "FROM debian:13\nRUN apt-get install -y vim\n",
      name: ".devcontainer/Dockerfile",
      because: "developers work in it",
    },
  ],
  create: (context) => {
    if (/(?:^|\/)\.devcontainer\//.test(context.path)) return {};
    const check = (command: ShellCommand, { instruction, script }: CommandSite): void => {
      if (instruction.keyword !== "RUN" || !isShipped(instruction)) return;
      const install = subcommandOf(command, withValue);
      if (!/^(?:add|install)$/.test(install?.verb.value ?? "")) return;
      const packages = install?.operands ?? [];
      for (const word of packages) {
        const tool = (word.value ?? "").replace(/[=<>~].*$/, "");
        if (!debugTools.has(tool) || uses(script, tool)) continue;
        const before = command.args[command.args.indexOf(word) - 1];
        const alone = packages.length === 1;
        const removable =
          script.steps.length === 1 || script.packages.filter(({ act }) => act === "install").length > 1;
        const edit =
          alone && removable
            ? removeStep(context.file, instruction, command)
            : before && !alone && removeWord(context.file, instruction, before, word);
        context.report(word, "ships", { data: { tool }, fixes: [edit ? { edits: [edit] } : undefined] });
      }
    };
    const isShipped = ({ stage }: RunInstruction): boolean => {
      const final = context.file.finalStage;
      if (!stage || !final?.lineage.includes(stage)) return false;
      return !final.lineage.some(({ name = "" }) => /dev|debug|test|ci\b/.test(name));
    };
    return { command: Object.fromEntries(managers.map((name) => [name, check])) };
  },
});

function uses({ commands }: ShellScript, tool: string): boolean {
  return commands.some(({ name }) => name?.value === tool);
}
