import { holdsComment, inCaseOf } from "../../dockerfile/edits.ts";
import { jsonArray } from "../../dockerfile/execForm.ts";
import type { RunInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { isShell } from "../../shell/dialect.ts";
import type { ShellCommand, ShellScript } from "../../shell/model.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-shell-instruction",
    summary: "Choose the shell with SHELL instead of a new /bin/sh.",
    why: "Every script of the distribution that begins with `#!/bin/sh` then runs in another shell too, and an upgrade of the package may put the old one back. SHELL changes only what this file runs.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q16", "Q26"],
    sameAs: ["hadolint:DL4005"],
    references: [{ title: "SHELL", url: "https://docs.docker.com/reference/dockerfile/#shell" }],
  },
  messages: { relinked: "This puts another shell in the place of /bin/sh; SHELL says which one to use" },
  fix: { safety: "safe", title: "Use SHELL" },
  examples: [
    {
      title: "A link",
      bad: "FROM debian:13-slim\nRUN ln -sf /bin/bash «/bin/sh»\nRUN source /etc/profile\n",
      good: 'FROM debian:13-slim\nSHELL ["/bin/bash", "-c"]\nRUN source /etc/profile\n',
    },
    {
      title: "The old one is deleted first",
      bad: "FROM ubuntu:26.04\nRUN rm /bin/sh && ln -s /bin/bash «/bin/sh»\n",
      good: 'FROM ubuntu:26.04\nSHELL ["/bin/bash", "-c"]\n',
    },
    {
      title: "With something else in the step",
      bad: "FROM debian:13-slim\nRUN apt-get update && ln -sf bash «/bin/sh»\n",
      good: 'FROM debian:13-slim\nRUN apt-get update\nSHELL ["/bin/bash", "-c"]\n',
      notFixed: "the other commands have to stay",
    },
  ],
  quiet: [
    { code: "FROM debian:13-slim\nRUN ln -sf /bin/true /sbin/initctl\n", because: "it is another program" },
    { code: "FROM alpine:3.23\nRUN ln -s /bin/sh /usr/local/bin/run\n", because: "/bin/sh stays what it is" },
    {
      code: "FROM alpine:3.23\nRUN ln -sf /bin/bash /opt/root/bin/sh\n",
      because: "the link is in another tree",
    },
  ],
  create: (context) => ({
    command: {
      ln(command, { instruction, script }) {
        if (instruction.keyword !== "RUN") return;
        const operands = command.args.filter(({ text }) => !text.text.startsWith("-"));
        const link = operands.length > 1 ? operands[operands.length - 1] : undefined;
        if (!link || !/^(?:\/usr)?\/bin\/sh$/.test(link.text.text)) return;
        const shell = operands[0]?.value ?? "";
        const lossless = isAllOfIt(instruction, script, command) && !holdsComment(context.file, instruction);
        const edits =
          lossless && shell.startsWith("/") && isShell(shell)
            ? [replace(instruction.span, `${inCaseOf(instruction, "SHELL")} ${jsonArray([shell, "-c"])}`)]
            : [];
        context.report(link, "relinked", { fixes: [{ edits }] });
      },
    },
  }),
});

/** The step does nothing else than this, but for taking the old shell away. */
function isAllOfIt(run: RunInstruction, { commands }: ShellScript, link: ShellCommand): boolean {
  const others = commands.filter((one) => one !== link);
  const plain = commands.every(({ within }) => within.every((nesting) => nesting === "and-or"));
  const deletes = ({ name, args }: ShellCommand) =>
    (name?.value === "rm" || name?.value === "mv") && args.some(({ value }) => value === "/bin/sh");
  return plain && run.flags.length === 0 && !run.onbuild && others.every(deletes);
}
