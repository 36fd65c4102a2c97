import {
  appendCleanup,
  cleansCache,
  isShipped,
  mountsCache,
  sharesCache,
} from "../../dockerfile/packageCaches.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { brings, type PackageCommand, packagesIn, refreshes } from "../../shell/packages.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-package-cache-cleanup",
    summary: "Empty the cache of dnf, yum, zypper, pacman or conda in the step that fills it.",
    why: "Package lists and downloads stay in the layer, often more than a hundred megabytes, and nothing reads them again. A later step cannot take them out.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q10", "Q32"],
    sameAs: ["hadolint:DL3032", "hadolint:DL3036", "hadolint:DL3040"],
    references: [
      { title: "dnf clean", url: "https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command" },
      { title: "Cache mounts", url: "https://docs.docker.com/build/cache/optimize/#use-cache-mounts" },
    ],
  },
  messages: { left: "What {command} downloads to work with stays in the image" },
  fix: { safety: "safe", title: "Empty the cache in the same step" },
  examples: [
    {
      title: "dnf on one line",
      bad: "FROM fedora:43\nRUN dnf «install» -y git\n",
      good: "FROM fedora:43\nRUN dnf install -y git && dnf clean all\n",
      message: "What dnf install downloads to work with stays in the image",
    },
    {
      title: "microdnf has a cache of its own; each line begins with &&",
      bad: "FROM rockylinux:9-minimal\nRUN microdnf «install» -y dnf \\\n && dnf install -y git \\\n && dnf clean all\n",
      good: "FROM rockylinux:9-minimal\nRUN microdnf install -y dnf \\\n && dnf install -y git \\\n && dnf clean all \\\n && microdnf clean all\n",
    },
    {
      title: "zypper in a heredoc",
      bad: "FROM opensuse/leap:15.6\nRUN <<EOF\nset -e\nzypper refresh\nzypper «install» -y git\nEOF\n",
      good: "FROM opensuse/leap:15.6\nRUN <<EOF\nset -e\nzypper refresh\nzypper install -y git\nzypper clean --all\nEOF\n",
    },
    {
      title: "A refresh in a step of its own",
      bad: "FROM opensuse/leap:15.6\nRUN zypper «ref»\nRUN zypper install -y git && zypper clean --all\n",
      good: "FROM opensuse/leap:15.6\nRUN zypper ref && zypper install -y git && zypper clean --all\n",
      notFixed: "the two steps have to become one first",
    },
    {
      title: "conda",
      bad: "FROM continuumio/miniconda3:25.9.1-1\nRUN conda «install» -y numpy\n",
      good: "FROM continuumio/miniconda3:25.9.1-1\nRUN conda install -y numpy && conda clean --all --yes\n",
    },
  ],
  quiet: [
    { code: "FROM fedora:43\nRUN dnf install -y git && dnf clean all\n", because: "the step empties it" },
    {
      code: "FROM fedora:43\nRUN clean() { dnf clean all; } && dnf install -y git && clean\n",
      because: "the function is called in the end",
    },
    {
      code: "FROM fedora:43\nRUN dnf install -y git && rm -rf /var/cache/dnf /var/cache/libdnf5\n",
      because: "the step deletes the files",
    },
    {
      code: "FROM fedora:43\nRUN --mount=type=cache,target=/var/cache/libdnf5 dnf install -y git\n",
      because: "the cache is in a mount",
    },
    {
      code: "FROM opensuse/leap:15.6\nRUN --mount=type=tmpfs,target=/var/cache/zypp zypper in -y git\n",
      because: "a tmpfs mount is gone after the step",
    },
    {
      code: "FROM fedora:43 AS build\nRUN dnf install -y gcc\nFROM scratch\nCOPY --from=build /app /app\n",
      because: "nothing but files is taken from that stage",
    },
    {
      code: "FROM rockylinux:9\nRUN yum install -y git && dnf clean all\n",
      because: "yum is another name of dnf",
    },
    { code: "FROM fedora:43\nRUN dnf remove -y git\n", because: "nothing is downloaded" },
    {
      code: "FROM centos:7\nRUN yum install -y httpd && yum clean packages && rm -rf /var/cache/*\n",
      because: "all caches are deleted",
    },
  ],
  create: (context) => ({
    instruction: {
      RUN(run) {
        const { script } = run;
        if (!script || !isShipped(context.file, run)) return;
        const all = packagesIn(script);
        const isFirst = ({ manager, program }: PackageCommand, at: number) =>
          all.findIndex((one) => one.manager === manager && sharesCache(one.program, program)) === at;
        for (const { manager, program } of all.filter(isFirst)) {
          const own = all.filter((one) => one.manager === manager && sharesCache(one.program, program));
          const fills = own.some(brings) ? brings : refreshes;
          const filling = own.find((one) => fills(one) && !cleansCache(script, run, one));
          const clean = filling && cleanCommand(filling);
          if (!clean || mountsCache(run, filling)) continue;
          // To empty it behind a lone refresh would undo the step.
          const edit = brings(filling) ? appendCleanup(context.file, run, filling, clean) : undefined;
          context.report(filling.word, "left", {
            data: { command: `${filling.program} ${filling.verb}` },
            fixes: [edit && { edits: [edit] }],
          });
        }
      },
    },
  }),
});

/** apt, apk and the languages have rules of their own. */
function cleanCommand({ manager, program }: PackageCommand): string | undefined {
  switch (manager.name) {
    case "dnf":
      return `${program} clean all`;
    case "zypper":
      return "zypper clean --all";
    case "pacman":
      return "pacman -Scc --noconfirm";
    case "conda":
      return `${program} clean --all --yes`;
    default:
      return undefined;
  }
}
