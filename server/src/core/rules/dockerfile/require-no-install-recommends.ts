import { AptConfig } from "../../dockerfile/aptConfig.ts";
import { addArgument } from "../../dockerfile/argumentEdits.ts";
import { isShipped } from "../../dockerfile/packageCaches.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { hasOption, mayHoldOptions } from "../../shell/arguments.ts";
import { forManagers } from "../../shell/packages.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-no-install-recommends",
    summary: "Install only what is asked for and what it depends on.",
    why: "apt installs recommended packages too: documentation, desktop helpers, whole toolchains. They make the image larger, and every one of them needs security fixes later.",
    category: "size",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q10", "Q26"],
    sameAs: ["hadolint:DL3015"],
    references: [
      {
        title: "Don't install unnecessary packages",
        url: "https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages",
      },
      {
        title: "apt-get --no-install-recommends",
        url: "https://manpages.debian.org/stable/apt/apt-get.8.en.html",
      },
    ],
  },
  messages: { more: "{command} {verb} brings in recommended packages that nobody asked for" },
  // The program may use what comes along, so it is for its author to say.
  fix: { safety: "suggestion", title: "Leave the recommended packages out" },
  examples: [
    {
      title: "Over several lines",
      bad: "FROM debian:13-slim\nRUN apt-get update && \\\n    apt-get «install» -y \\\n      curl && \\\n    rm -rf /var/lib/apt/lists/*\n",
      good: "FROM debian:13-slim\nRUN apt-get update && \\\n    apt-get install --no-install-recommends -y \\\n      curl && \\\n    rm -rf /var/lib/apt/lists/*\n",
      message: "apt-get install brings in recommended packages that nobody asked for",
    },
    {
      title: "aptitude has a name of its own for it",
      bad: "FROM debian:13-slim\nRUN aptitude «install» -y curl\n",
      good: "FROM debian:13-slim\nRUN aptitude install --without-recommends -y curl\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13-slim\nRUN apt-get --no-install-recommends install -y curl\n",
      because: "the option may stand before the verb",
    },
    {
      code: "FROM debian:13-slim\nRUN apt-get install -y -o APT::Install-Recommends=false curl\n",
      because: "the setting says the same",
    },
    {
      code: "FROM debian:13-slim\nRUN echo 'APT::Install-Recommends \"false\";' > /etc/apt/apt.conf.d/99lean\nRUN apt-get update && apt-get install -y curl\n",
      because: "an earlier step configures apt so",
    },
    {
      code: "FROM debian:13-slim\nCOPY 99lean /etc/apt/apt.conf.d/\nRUN apt-get update && apt-get install -y curl\n",
      because: "the configuration that is copied may say so",
    },
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y --install-recommends wine\n",
      because: "somebody asked for them",
    },
    {
      code: "FROM debian:13 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:13-slim\nCOPY --from=build /app /app\n",
      because: "that stage is not in the image",
    },
    { code: "FROM debian:13-slim\nRUN apt-get upgrade -y\n", because: "nothing new is asked for" },
    {
      code: "FROM debian:13-slim\nARG OPTS\nRUN apt-get install $OPTS curl\n",
      because: "the variable may hold the option",
    },
  ],
  create: (context) => {
    const config = new AptConfig(context.file);
    return {
      packages: forManagers(["apt"], (apt, { instruction }) => {
        const { program, command, verb, word, options } = apt;
        if (verb !== "install" && verb !== "build-dep" && verb !== "satisfy") return;
        if (instruction.keyword !== "RUN" || !isShipped(context.file, instruction)) return;
        if (hasOption(options, "--no-install-recommends", "--install-recommends", "--help")) return;
        if (program === "aptitude" && hasOption(options, "-R", "--without-recommends")) return;
        if (config.says("APT::Install-Recommends", /^(?:false|no|0|off)$/i, apt, instruction)) return;
        if (command.args.some(mayHoldOptions)) return;
        const option = program === "aptitude" ? "--without-recommends" : "--no-install-recommends";
        const edit = addArgument(instruction, word, option);
        context.report(word, "more", {
          data: { command: program, verb },
          fixes: [edit && { edits: [edit] }],
        });
      }),
    };
  },
});
