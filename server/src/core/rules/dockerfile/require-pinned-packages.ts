import { dockerfileRule } from "../../lint/rule.ts";
import { textOf } from "../../shell/arguments.ts";
import { forManagers } from "../../shell/packages.ts";
import { shortName, systemManagers, unpinned } from "../../shell/packageVersions.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-pinned-packages",
    summary: "Say which version of a system package is wanted.",
    why: "Two builds of the same file may install different versions, and nobody sees the difference. Pins have a price: distributions drop old versions, and the build then fails until somebody raises them.",
    category: "reproducibility",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q44", "Q26"],
    sameAs: ["hadolint:DL3008", "hadolint:DL3018", "hadolint:DL3033", "hadolint:DL3037", "hadolint:DL3041"],
    references: [
      {
        title: "apt-get in a Dockerfile",
        url: "https://docs.docker.com/build/building/best-practices/#apt-get",
      },
    ],
  },
  messages: {
    one: "{package} has no version, so another build may take another one",
    several: "{package} and {count} more have no version, so builds may differ",
  },
  options: {
    ignore: {
      default: [] as readonly string[],
      doc: "Packages that may follow the distribution, such as ca-certificates and tzdata.",
    },
  },
  examples: [
    {
      title: "apt: the first one that has none is marked",
      bad: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl=8.14.1-2 «git» jq\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl=8.14.1-2 git=1:2.47.3-0 jq=1.7.*\n",
      message: "git and 1 more have no version, so builds may differ",
    },
    {
      title: "apk, where ~ keeps to a line of versions",
      bad: "FROM alpine:3.23\nRUN apk add --no-cache --virtual .build «gcc»\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache --virtual .build gcc~15.2\n",
      message: "gcc has no version, so another build may take another one",
    },
    {
      title: "dnf",
      bad: "FROM fedora:43\nRUN dnf install -y «bash-completion» && dnf clean all\n",
      good: "FROM fedora:43\nRUN dnf install -y bash-completion-2.16 && dnf clean all\n",
    },
    {
      title: "zypper",
      bad: "FROM opensuse/leap:15.6\nRUN zypper -n in «git»\n",
      good: "FROM opensuse/leap:15.6\nRUN zypper -n in 'git>=2.43'\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13-slim\nRUN apt-get install -y ./tool.deb /tmp/*.deb\n",
      because: "a file is what it is",
    },
    {
      code: "FROM debian:13-slim\nARG PKGS\nRUN apt-get install -y $PKGS\n",
      because: "the variable may hold versions",
    },
    {
      code: "FROM debian:13-slim\nRUN apt-get install -y -t trixie-backports curl=8.14.1-2\n",
      because: "the release is the value of an option",
    },
    {
      code: "FROM fedora:43\nRUN dnf install -y @development-tools https://example.com/tool.rpm && dnf module install -y nodejs:22\n",
      because: "a group has no version, a URL is what it is, and the stream is given",
    },
    {
      code: "FROM opensuse/leap:15.6\nRUN zypper -n install -t pattern devel_basis\n",
      because: "a pattern has no version",
    },
    { code: "FROM debian:13-slim\nRUN apt-get remove -y curl\n", because: "nothing is installed" },
    {
      code: "FROM debian:13-slim\nRUN apt-get install -y ca-certificates\n",
      because: "the option lets this one go",
      options: { ignore: ["ca-certificates"] },
    },
  ],
  create: (context) => ({
    packages: forManagers(systemManagers, (packages, { instruction }) => {
      if (instruction.keyword !== "RUN") return;
      const loose = unpinned(packages, { tagsCount: true }).filter(
        (word) => !context.options.ignore.includes(textOf(word)),
      );
      const [first, ...others] = loose;
      if (!first) return;
      const name = shortName(first);
      if (others.length === 0) context.report(first, "one", { data: { package: name } });
      else context.report(first, "several", { data: { package: name, count: String(others.length) } });
    }),
  }),
});
