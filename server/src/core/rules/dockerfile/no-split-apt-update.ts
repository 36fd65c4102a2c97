import { aptIn, installWithoutUpdate } from "../../dockerfile/aptLists.ts";
import type { RunInstruction } from "../../dockerfile/model.ts";
import { joinRuns } from "../../dockerfile/runEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import type { ShellWord } from "../../shell/model.ts";
import { brings, refreshes } from "../../shell/packages.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-split-apt-update",
    summary: "Fetch the package lists in the step that installs from them.",
    why: "The update step is cached. When you add a package next month, the install runs with last month's lists, and asks the mirror for versions that are gone.",
    category: "cache",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q28", "Q10"],
    references: [
      {
        title: "apt-get in a Dockerfile",
        url: "https://docs.docker.com/build/building/best-practices/#apt-get",
      },
    ],
  },
  messages: { alone: "This update is cached by itself, so a later install works with old lists" },
  fix: { safety: "safe", title: "Join the two steps" },
  examples: [
    {
      title: "Two steps",
      bad: "FROM debian:13-slim\nRUN apt-get «update»\nRUN apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n",
      good: "FROM debian:13-slim\nRUN apt-get update && \\\n    apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n",
    },
    {
      title: "A comment between them stays",
      bad: "FROM debian:13-slim\nRUN apt-get «update»\n# what the healthcheck needs\nRUN apt-get install -y \\\n      curl\n",
      good: "FROM debian:13-slim\nRUN apt-get update && \\\n# what the healthcheck needs\n    apt-get install -y \\\n      curl\n",
    },
    {
      title: "Something else stands between",
      bad: "FROM debian:13-slim\nRUN apt-get «update»\nWORKDIR /srv\nRUN apt-get install -y curl\n",
      good: "FROM debian:13-slim\nWORKDIR /srv\nRUN apt-get update && apt-get install -y curl\n",
      notFixed: "Which step should move is for you to say.",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl\n",
      because: "one step does both",
    },
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get upgrade -y\n",
      because: "the step uses its lists",
    },
    {
      code: "FROM debian:13-slim AS lists\nRUN apt-get update\n",
      because: "nothing is installed from the lists here",
    },
    {
      code: "FROM debian:13-slim\nRUN --mount=type=cache,target=/var/lib/apt apt-get update\nRUN --mount=type=cache,target=/var/lib/apt apt-get install -y curl\n",
      because: "the lists are in a cache mount",
    },
  ],
  create: (context) => ({
    stage({ instructions }) {
      let installedLater = false;
      for (let at = instructions.length - 1; at >= 0; at--) {
        const run = instructions[at];
        if (run?.keyword !== "RUN") continue;
        const update = installedLater ? loneUpdate(run) : undefined;
        if (update && run.mounts.length === 0) {
          const next = instructions[at + 1];
          const edits =
            next?.keyword === "RUN" && installWithoutUpdate(next)
              ? joinRuns(context.file, run, next)
              : undefined;
          context.report(update.span, "alone", { fixes: [edits && { edits }] });
        }
        installedLater ||= installWithoutUpdate(run) !== undefined;
      }
    },
  }),
});

/** The word `update` of a step that installs nothing. */
function loneUpdate(run: RunInstruction): ShellWord | undefined {
  const apt = aptIn(run);
  return apt.some(brings) ? undefined : apt.find(refreshes)?.word;
}
