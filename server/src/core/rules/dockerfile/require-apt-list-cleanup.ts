import type { RunInstruction, Stage } from "../../dockerfile/model.ts";
import { appendCommand } from "../../dockerfile/runEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { deletesAptLists, installsWithApt, updatesApt } from "../../shell/apt.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-apt-list-cleanup",
    summary: "Delete the package lists in the step that fetched them.",
    why: "The lists are some twenty megabytes that nothing needs at run time. A later step cannot take them out again: the layer that holds them is already written.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q10", "Q28"],
    sameAs: ["hadolint:DL3009"],
    references: [
      {
        title: "apt-get in a Dockerfile",
        url: "https://docs.docker.com/build/building/best-practices/#apt-get",
      },
    ],
  },
  messages: { left: "The package lists that this step fetches stay in the image" },
  fix: { safety: "safe", title: "Delete the lists in the same step" },
  examples: [
    {
      title: "One line",
      bad: "FROM debian:13-slim\nRUN apt-get «update» && apt-get install -y curl\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n",
    },
    {
      title: "Several lines, each beginning with &&",
      bad: "FROM debian:13-slim\nRUN apt-get «update» \\\n && apt-get install -y \\\n    curl \\\n    git\nCOPY . /src\n",
      good: "FROM debian:13-slim\nRUN apt-get update \\\n && apt-get install -y \\\n    curl \\\n    git \\\n && rm -rf /var/lib/apt/lists/*\nCOPY . /src\n",
    },
    {
      title: "A heredoc",
      bad: "FROM debian:13-slim\nRUN <<EOF\nset -e\napt-get «update»\napt-get install -y curl\nEOF\n",
      good: "FROM debian:13-slim\nRUN <<EOF\nset -e\napt-get update\napt-get install -y curl\nrm -rf /var/lib/apt/lists/*\nEOF\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n",
      because: "the step deletes them",
    },
    {
      code: "FROM debian:13-slim\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked \\\n    apt-get update && apt-get install -y curl\n",
      because: "the lists are in a cache mount",
    },
    {
      code: "FROM debian:13-slim AS build\nRUN apt-get update && apt-get install -y gcc\nFROM scratch\nCOPY --from=build /app /app\n",
      because: "nothing but files is taken from that stage",
    },
    {
      code: "FROM debian:13-slim\nRUN --mount=type=tmpfs,target=/var/lib/apt/lists apt-get update && apt-get install -y curl\n",
      because: "a tmpfs mount is gone after the step",
    },
  ],
  create: (context) => ({
    instruction: {
      RUN(run) {
        const { script, stage } = run;
        if (!script?.understood || !stage || !isShipped(stage, context.file.finalStage)) return;
        const update = script.commands.find(updatesApt);
        const verb = update?.args.find((word) => word.value === "update");
        if (!verb || deletesAptLists(script) || mountsLists(run)) return;
        // A step that only fetches the lists is another rule's matter.
        if (!script.commands.some(installsWithApt)) return;
        const edit = listsAreUsedLater(run)
          ? undefined
          : appendCommand(context.file, run, "rm -rf /var/lib/apt/lists/*");
        context.report(verb.span, "left", { fixes: [edit && { edits: [edit] }] });
      },
    },
  }),
});

function isShipped(stage: Stage, final: Stage | undefined): boolean {
  return final?.lineage.includes(stage) ?? false;
}

function mountsLists({ mounts }: RunInstruction): boolean {
  return mounts.some(({ type, target = "" }) => {
    return (
      (type === "cache" || type === "tmpfs") && /^\/var(?:\/lib(?:\/apt(?:\/lists)?)?)?\/?$/.test(target)
    );
  });
}

/** A later step installs without fetching lists of its own. */
function listsAreUsedLater(run: RunInstruction): boolean {
  const later = run.stage?.instructions.filter((one) => one.index > run.index) ?? [];
  return later.some((one) => {
    if (one.keyword !== "RUN") return false;
    if (!one.script?.understood) return true;
    return one.script.commands.some(installsWithApt) && !one.script.commands.some(updatesApt);
  });
}
