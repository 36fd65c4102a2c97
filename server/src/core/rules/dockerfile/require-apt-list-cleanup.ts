import { aptIn, ListUses } from "../../dockerfile/aptLists.ts";
import { appendCleanup, cleansCache, isShipped, mountsCache } from "../../dockerfile/packageCaches.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { brings, refreshes } from "../../shell/packages.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-apt-list-cleanup",
    summary: "Delete the package lists in the step that fetched them.",
    why: "The lists are some twenty megabytes that nothing needs at run time. A later step cannot take them out again: the layer that holds them is already written.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q10", "Q28", "Q32"],
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
    {
      title: "With sudo, as the rest of the step",
      bad: "FROM debian:13-slim\nUSER app\nRUN sudo apt-get «update» && sudo apt-get install -y curl\n",
      good: "FROM debian:13-slim\nUSER app\nRUN sudo apt-get update && sudo apt-get install -y curl && sudo rm -rf /var/lib/apt/lists/*\n",
    },
    {
      title: "Deleted too early",
      bad: "FROM debian:13-slim\nRUN rm -rf /var/lib/apt/lists/* && apt-get «update» && apt-get install -y curl\n",
      good: "FROM debian:13-slim\nRUN rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n",
    },
    {
      title: "A later step needs the lists",
      bad: "FROM debian:13-slim\nRUN «apt-get» update\nRUN apt-get install -y curl\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n",
      notFixed: "the two steps have to become one first",
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
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl && find /var/lib/apt/lists -type f -delete\n",
      because: "find deletes them",
    },
    {
      code: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl && apt-get distclean\n",
      because: "distclean deletes them",
    },
  ],
  create: (context) => {
    const uses = new ListUses(context.file);
    return {
      instruction: {
        RUN(run) {
          const { script } = run;
          const all = aptIn(run);
          if (!script || !isShipped(context.file, run)) return;
          const update = all.find((one) => refreshes(one) && !cleansCache(script, run, one));
          if (!update || mountsCache(run, update)) return;
          const used = uses.behind(run);
          const alone = !all.some(brings);
          // Joining the two steps, which another rule asks for, puts this right as well.
          if (alone && used === "and deleted") return;
          const edit =
            used || alone
              ? undefined
              : appendCleanup(context.file, run, update, "rm -rf /var/lib/apt/lists/*");
          const at = alone && used ? (update.command.name ?? update.word) : update.word;
          context.report(at, "left", { fixes: [edit && { edits: [edit] }] });
        },
      },
    };
  },
});
