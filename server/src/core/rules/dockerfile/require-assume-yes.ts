import { addArgument } from "../../dockerfile/argumentEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { hasOption, mayHoldOptions } from "../../shell/arguments.ts";
import { assumesYes, forManagers, type PackageCommand } from "../../shell/packages.ts";
import { readsPipe } from "../../shell/pipes.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-assume-yes",
    summary: "Let dnf, yum, zypper, pacman and conda go on without asking.",
    why: "A build has no terminal to answer on. The question gets no answer, the package manager takes that for a no, and the build stops.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q10", "Q26"],
    sameAs: ["hadolint:DL3030", "hadolint:DL3034", "hadolint:DL3038"],
    references: [
      {
        title: "dnf --assumeyes",
        url: "https://dnf.readthedocs.io/en/latest/command_ref.html#options",
      },
      { title: "zypper global options", url: "https://en.opensuse.org/SDB:Zypper_manual" },
    ],
  },
  messages: { asks: "{command} asks before it goes on, and a build cannot answer" },
  fix: { safety: "safe", title: "Answer yes" },
  examples: [
    {
      title: "dnf, over several lines",
      bad: "FROM fedora:43\nRUN dnf «install» \\\n      git \\\n      make && \\\n    dnf clean all\n",
      good: "FROM fedora:43\nRUN dnf install -y \\\n      git \\\n      make && \\\n    dnf clean all\n",
      message: "dnf install asks before it goes on, and a build cannot answer",
    },
    {
      title: "zypper, in a heredoc",
      bad: "FROM opensuse/leap:15.6\nRUN <<EOF\nzypper refresh\nzypper «in» git\nEOF\n",
      good: "FROM opensuse/leap:15.6\nRUN <<EOF\nzypper refresh\nzypper in -y git\nEOF\n",
    },
    {
      title: "pacman has another word for it",
      bad: "FROM archlinux:base\nRUN pacman «-Syu» git\n",
      good: "FROM archlinux:base\nRUN pacman -Syu --noconfirm git\n",
    },
    {
      title: "In JSON form",
      bad: 'FROM rockylinux:9\nRUN ["yum", "«groupinstall»", "Development Tools"]\n',
      good: 'FROM rockylinux:9\nRUN ["yum", "groupinstall", "-y", "Development Tools"]\n',
    },
  ],
  quiet: [
    { code: "FROM fedora:43\nRUN dnf -y install git\n", because: "-y may stand before the verb" },
    { code: "FROM fedora:43\nRUN dnf install -qy git\n", because: "-y is one of the letters" },
    {
      code: "FROM fedora:43\nRUN microdnf install --assumeyes git\n",
      because: "the long name does the same",
    },
    {
      code: "FROM opensuse/leap:15.6\nRUN zypper --non-interactive install git\n",
      because: "zypper asks nothing then",
    },
    { code: "FROM fedora:43\nRUN dnf makecache && dnf clean all\n", because: "these ask nothing" },
    { code: "FROM fedora:43\nRUN yes | dnf install git\n", because: "yes answers" },
    { code: "FROM fedora:43\nARG OPTS\nRUN dnf install $OPTS git\n", because: "the variable may hold -y" },
    { code: "FROM archlinux:base\nRUN pacman -Q && pacman -Ss git\n", because: "a query asks nothing" },
    {
      code: "FROM fedora:43\nRUN dnf install --setopt=assumeyes=1 git\n",
      because: "the configuration answers",
    },
    {
      code: "FROM continuumio/miniconda3:25.9.1-1\nRUN conda env create -f environment.yml\n",
      because: "conda asks nothing there",
    },
  ],
  create: (context) => ({
    packages: forManagers(["dnf", "zypper", "pacman", "conda"], (packages, { instruction, script }) => {
      const { command, program, verb, word, manager } = packages;
      if (
        instruction.keyword !== "RUN" ||
        !asks(packages) ||
        assumesYes(packages) ||
        readsPipe(script, command)
      )
        return;
      if (command.args.some(mayHoldOptions)) return;
      const edit = addArgument(instruction, word, manager.yes[0] ?? "-y");
      context.report(word, "asks", {
        data: { command: `${program} ${verb}` },
        fixes: [edit && { edits: [edit] }],
      });
    }),
  }),
});

function asks({ act, verb, options, values, manager }: PackageCommand): boolean {
  if (act === undefined || act === "refresh" || act === "restore") return false;
  // Another rule says that it should not be there at all.
  if (manager.name === "zypper" && /^(?:dup|dist-upgrade)$/.test(verb)) return false;
  // Of those only pacman and conda ask before they empty their cache.
  if (act === "clean" && manager.name !== "pacman" && manager.name !== "conda") return false;
  if (hasOption(options, "--assumeno", "--help", "--dry-run", "--downloadonly", "--print")) return false;
  return !values.some(
    ({ option, value }) => option === "--setopt" && /^assumeyes=(?:1|true|yes)$/i.test(value),
  );
}
