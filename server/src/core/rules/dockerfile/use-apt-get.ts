import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { forManagers, type PackageCommand } from "../../shell/packages.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-apt-get",
    summary: "Use apt-get and apt-cache in builds; apt is for people at a terminal.",
    why: "The manual of apt says that its output and its options may change between versions. apt-get and apt-cache promise scripts that they stay as they are.",
    category: "correctness",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q10", "Q26"],
    sameAs: ["hadolint:DL3027"],
    references: [
      {
        title: "apt(8): script usage and differences from other APT tools",
        url: "https://manpages.debian.org/stable/apt/apt.8.en.html",
      },
    ],
  },
  messages: {
    same: "apt warns that it is not made for scripts; {instead} is",
    lacks: "apt is made for people at a terminal, not for scripts",
  },
  fix: { safety: "safe", title: "Use apt-get" },
  examples: [
    {
      title: "Every apt of a step",
      bad: "FROM debian:13-slim\nRUN «apt» update && \\\n    «apt» install -y --no-install-recommends curl && \\\n    rm -rf /var/lib/apt/lists/*\n",
      good: "FROM debian:13-slim\nRUN apt-get update && \\\n    apt-get install -y --no-install-recommends curl && \\\n    rm -rf /var/lib/apt/lists/*\n",
      message: "apt warns that it is not made for scripts; apt-get is",
    },
    {
      title: "In JSON form",
      bad: 'FROM debian:13-slim\nRUN ["«apt»", "full-upgrade", "-y"]\n',
      good: 'FROM debian:13-slim\nRUN ["apt-get", "dist-upgrade", "-y"]\n',
    },
    {
      title: "What apt-cache does",
      bad: "FROM debian:13-slim\nRUN apt-get update && «apt» show curl\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-cache show curl\n",
      message: "apt warns that it is not made for scripts; apt-cache is",
    },
    {
      title: "What is installed",
      bad: "FROM debian:13-slim\nRUN «apt» list --installed > /packages.txt\n",
      good: "FROM debian:13-slim\nRUN dpkg-query --list > /packages.txt\n",
      message: "apt is made for people at a terminal, not for scripts",
      notFixed: "the output of the two differs",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-cache policy curl\n",
      because: "these are the tools for scripts",
    },
    {
      code: "FROM debian:13-slim\nRUN rm -rf /var/lib/apt /etc/apt/sources.list.d\n",
      because: "apt is a part of a path there",
    },
    { code: "FROM debian:13-slim\nRUN echo apt install curl\n", because: "nothing runs it" },
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y apt\n",
      because: "it is the name of a package",
    },
  ],
  create: (context) => ({
    packages: forManagers(["apt"], (packages, { instruction }) => {
      const { program, command, verb } = packages;
      if (program !== "apt" || instruction.keyword !== "RUN" || !command.name) return;
      const instead = insteadOf(verb);
      if (!instead) return context.report(command.name, "lacks");
      context.report(command.name, "same", { data: { instead }, fixes: [rewritten(packages, instead)] });
    }),
  }),
});

/** `full-upgrade` has an older name in apt-get. */
const renamed = new Map([["full-upgrade", "dist-upgrade"]]);

const shared: ReadonlySet<string> = new Set(
  "install reinstall remove purge autoremove autopurge update upgrade full-upgrade dist-upgrade build-dep satisfy source download changelog clean autoclean auto-clean distclean check".split(
    " ",
  ),
);
const cached: ReadonlySet<string> = new Set(["show", "showsrc", "search", "policy", "depends", "rdepends"]);

/** The tool for scripts that has the subcommand; apt without one prints its help. */
function insteadOf(verb: string): string | undefined {
  if (shared.has(verb)) return "apt-get";
  return cached.has(verb) ? "apt-cache" : undefined;
}

function rewritten({ command, verb, word }: PackageCommand, instead: string): FixOffer | undefined {
  const { name } = command;
  if (!name?.editable || !word.editable) return undefined;
  const called = { start: name.span.end - "apt".length, end: name.span.end };
  const other = renamed.get(verb);
  const edits = [replace(called, instead), ...(other === undefined ? [] : [replace(word.span, other)])];
  // What `search` and `show` print is laid out otherwise.
  return instead === "apt-get" ? { edits } : { title: `Use ${instead}`, safety: "suggestion", edits };
}
