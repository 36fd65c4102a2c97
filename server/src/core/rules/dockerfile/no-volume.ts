import { removeInstruction } from "../../dockerfile/edits.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-volume",
    summary: "Leave the choice of volumes to whoever runs the image.",
    why: "Every container that is given no volume here gets an anonymous one. Those pile up, the next container does not find the data in them, and no image built on this one can take VOLUME back.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q83", "Q82", "Q76"],
    references: [
      { title: "VOLUME", url: "https://docs.docker.com/reference/dockerfile/#volume" },
      {
        title: "Named and anonymous volumes",
        url: "https://docs.docker.com/engine/storage/volumes/#named-and-anonymous-volumes",
      },
    ],
  },
  messages: { found: "VOLUME gives every container an anonymous volume, and nobody can take it back" },
  fix: { safety: "suggestion", title: "Remove it, and mount a volume at run time" },
  examples: [
    {
      title: "A folder for data",
      bad: "FROM debian:13-slim\n«VOLUME» /var/lib/app\nUSER 1000\n",
      good: "FROM debian:13-slim\nUSER 1000\n",
      message: "VOLUME gives every container an anonymous volume, and nobody can take it back",
    },
    {
      title: "Several, as JSON",
      bad: 'FROM debian:13-slim\n«VOLUME» ["/data", "/logs"]\n# starts here\nCMD ["app"]\n',
      good: 'FROM debian:13-slim\n# starts here\nCMD ["app"]\n',
    },
  ],
  quiet: [
    { code: "FROM debian:13-slim\nRUN install -d -o 1000 /data\n", because: "a folder is no volume" },
    {
      code: "FROM debian:13-slim\nRUN --mount=type=cache,target=/var/cache/apt apt-get update\n",
      because: "a mount of a build step leaves nothing in the image",
    },
    {
      code: "FROM debian:13-slim AS build\nVOLUME /cache\nFROM debian:13-slim\nCOPY --from=build /app /app\n",
      because: "only files are taken from that stage, so no container starts from it",
    },
  ],
  create: (context) => ({
    instruction: {
      VOLUME(volume) {
        const { stage, onbuild } = volume;
        if (stage && stage.usedBy.length > 0 && !stage.usedBy.some(({ keyword }) => keyword === "FROM"))
          return;
        context.report(volume.keywordSpan, "found", {
          fixes: [{ edits: [removeInstruction(context.file, onbuild ?? volume)] }],
        });
      },
    },
  }),
});
