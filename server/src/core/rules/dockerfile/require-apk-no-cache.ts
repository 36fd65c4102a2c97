import { addArgument, dropArgument } from "../../dockerfile/argumentEdits.ts";
import type { Dockerfile, RunInstruction } from "../../dockerfile/model.ts";
import { cacheCleaning, isShipped, mountsCache } from "../../dockerfile/packageCaches.ts";
import { removeStep } from "../../dockerfile/stepEdits.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { hasOption, mayHoldOptions } from "../../shell/arguments.ts";
import type { ShellScript } from "../../shell/model.ts";
import { forManagers } from "../../shell/packages.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-apk-no-cache",
    summary: "Install with apk add --no-cache.",
    why: "Without it apk leaves its package index in the layer, a few megabytes that nothing reads again, and may work with an index from an earlier, cached step.",
    category: "size",
    severity: "info",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q10"],
    sameAs: ["hadolint:DL3019"],
    references: [
      { title: "apk add --no-cache", url: "https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper" },
    ],
  },
  messages: {
    index: "apk add leaves its package index in the image",
    needless: "With --no-cache apk add fetches its index anew and leaves nothing to delete",
  },
  fix: { safety: "safe", title: "Add --no-cache" },
  examples: [
    {
      title: "A plain install",
      bad: "FROM alpine:3.23\nRUN apk «add» git\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache git\n",
    },
    {
      title: "--update does the same and leaves the index behind",
      bad: "FROM alpine:3.23\nRUN apk «add» --update git \\\n    curl\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache git \\\n    curl\n",
    },
    {
      title: "The old way, with an update before and a clean-up behind",
      bad: "FROM alpine:3.23\nRUN apk update && apk «add» git && rm -rf /var/cache/apk/*\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache git\n",
      message: "With --no-cache apk add fetches its index anew and leaves nothing to delete",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nRUN apk add --no-cache git\n", because: "the flag is there" },
    { code: "FROM alpine:3.23\nRUN apk --no-cache add git\n", because: "the flag may stand before the verb" },
    {
      code: "FROM alpine:3.23\nRUN --mount=type=cache,target=/var/cache/apk apk add git\n",
      because: "the index is in a cache mount",
    },
    { code: "FROM alpine:3.23\nRUN apk del git\n", because: "nothing is fetched" },
    {
      code: "FROM golang:1.27-alpine AS build\nRUN apk add git\nFROM scratch\nCOPY --from=build /app /app\n",
      because: "only what is copied leaves a build stage",
    },
    {
      code: "FROM alpine:3.23\nARG FLAGS\nRUN apk add $FLAGS git\n",
      because: "the variable may hold the flag",
    },
  ],
  create: (context) => {
    const cleans = cacheCleaning();
    return {
      packages: forManagers(["apk"], (apk, { instruction, script }) => {
        const { act, word, options, command } = apk;
        if (
          act !== "install" ||
          instruction.keyword !== "RUN" ||
          hasOption(options, "--no-cache") ||
          !isShipped(context.file, instruction)
        )
          return;
        if (command.args.some(mayHoldOptions) || mountsCache(instruction, apk)) return;
        const added = addArgument(instruction, word, "--no-cache");
        const update = options.find(({ value = "" }) => /^(?:-U|--update(?:-cache)?)$/.test(value));
        const dropped = added && update && dropArgument(context.file, instruction, update);
        const rest = added ? needlessSteps(context.file, instruction, script) : [];
        const edits = [added, dropped, ...rest].filter((edit) => edit !== undefined);
        const cleaned = cleans(script, instruction, apk);
        context.report(word, cleaned ? "needless" : "index", { fixes: [{ edits }] });
      }),
    };
  },
});

/** With the only `apk` that works with the index go the commands that fetch it and delete it. */
function needlessSteps(file: Dockerfile, run: RunInstruction, { commands, packages }: ShellScript) {
  if (packages.filter(({ verb }) => verb !== "update").length > 1) return [];
  const needless = commands.filter(({ name, args, packages: apk }) =>
    apk
      ? apk.verb === "update" && args.length === 1
      : name?.value === "rm" &&
        args.every(({ text }) => /^(?:-\w+|\/var\/cache\/apk(?:\/\*?)?)$/.test(text.text)),
  );
  return needless.map((command) => removeStep(file, run, command));
}
