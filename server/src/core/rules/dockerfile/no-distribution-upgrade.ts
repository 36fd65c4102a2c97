import { dockerfileRule } from "../../lint/rule.ts";
import type { ManagerName } from "../../shell/packageManagers.ts";
import { forManagers, type PackageCommand } from "../../shell/packages.ts";
import { replace } from "../../text/edit.ts";

// apt's dist-upgrade stays within the release and is how many teams get security fixes, so it is reported only on demand.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-distribution-upgrade",
    summary: "Move to another release of the distribution by changing FROM.",
    why: "The step brings in whatever the repositories hold on the day, and may swap vendors or the release itself. The image is then no longer what its FROM says.",
    category: "reproducibility",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q40"],
    sameAs: ["hadolint:DL3035"],
    references: [
      { title: "zypper dist-upgrade", url: "https://en.opensuse.org/SDB:System_upgrade" },
      {
        title: "Rebuild your images often",
        url: "https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often",
      },
    ],
  },
  messages: { upgrades: "{command} may turn the base into another release; take a newer base in FROM" },
  fix: { safety: "suggestion", title: "Stay within the release" },
  options: {
    apt: {
      default: false,
      doc: "Also report dist-upgrade and full-upgrade of apt-get, which stay within the release but may remove packages.",
    },
  },
  examples: [
    {
      title: "zypper dist-upgrade by its short name",
      bad: "FROM opensuse/leap:15.6\nRUN zypper --non-interactive «dup»\n",
      good: "FROM opensuse/leap:15.6\nRUN zypper --non-interactive update\n",
      message: "zypper dup may turn the base into another release; take a newer base in FROM",
    },
    {
      title: "apt-get, where the option asks for it",
      bad: "FROM debian:13-slim\nRUN apt-get update && apt-get -y «dist-upgrade»\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get -y upgrade\n",
      options: { apt: true },
    },
  ],
  quiet: [
    {
      code: "FROM opensuse/leap:15.6\nRUN zypper --non-interactive patch\n",
      because: "patches stay within the release",
    },
    { code: "FROM opensuse/leap:15.6\nRUN zypper -n install dup\n", because: "it is the name of a package" },
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get -y dist-upgrade\n",
      because: "apt stays within the release that its sources name",
    },
  ],
  create: (context) => ({
    packages: forManagers(["zypper", "dnf", "apt"], ({ manager, program, verb, word }) => {
      if (manager.name === "apt" && !context.options.apt) return;
      if (!upgrades.has(verb)) return;
      const within = withinRelease.get(manager.name);
      const edits = within && word.editable && word.value === verb ? [replace(word.span, within)] : [];
      context.report(word, "upgrades", {
        data: { command: `${program} ${verb}` },
        fixes: [{ title: `Use ${within}`, edits }],
      });
    }),
  }),
});

const upgrades: ReadonlySet<PackageCommand["verb"]> = new Set([
  "dist-upgrade",
  "dup",
  "full-upgrade",
  "system-upgrade",
]);

/** What brings newer packages of the same release. */
const withinRelease: ReadonlyMap<ManagerName, string> = new Map([
  ["apt", "upgrade"],
  ["zypper", "update"],
]);
