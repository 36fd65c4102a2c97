import type { RunInstruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { hasOption, subcommandOf } from "../../shell/arguments.ts";
import { type Edit, insert, remove } from "../../text/edit.ts";

const withValue: ReadonlySet<string> = new Set([
  "-p",
  "--root",
  "-X",
  "--repository",
  "--arch",
  "-t",
  "--virtual",
  "--keys-dir",
  "--repositories-file",
  "--cache-dir",
  "--cache-max-age",
  "--wait",
]);

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
  messages: { index: "apk add leaves its package index in the image" },
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
  ],
  quiet: [
    { code: "FROM alpine:3.23\nRUN apk add --no-cache git\n", because: "the flag is there" },
    { code: "FROM alpine:3.23\nRUN apk --no-cache add git\n", because: "the flag may stand before the verb" },
    {
      code: "FROM alpine:3.23\nRUN --mount=type=cache,target=/var/cache/apk apk add git\n",
      because: "the index is in a cache mount",
    },
    {
      code: "FROM alpine:3.23\nRUN apk update && apk add git && rm -rf /var/cache/apk/*\n",
      because: "the step deletes the index",
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
  create: (context) => ({
    command: {
      apk(command, { instruction, script }) {
        // What a stage that is not shipped leaves behind is in no image.
        if (!instruction.stage || !context.file.finalStage?.lineage.includes(instruction.stage)) return;
        const apk = subcommandOf(command, withValue);
        if (apk?.verb.value !== "add" || hasOption(apk.options, "--no-cache")) return;
        if (command.args.some((word) => word.value === undefined && !word.quoted)) return;
        if (instruction.keyword === "RUN" && mountsCache(instruction)) return;
        const cleaned = script.commands.some(
          (one) =>
            one.name?.value === "rm" && one.args.some(({ text }) => text.text.startsWith("/var/cache/apk")),
        );
        if (cleaned) return;
        const update = apk.options.find(
          ({ value }) => value === "--update" || value === "-U" || value === "--update-cache",
        );
        const edits: Edit[] = apk.verb.editable ? [insert(apk.verb.span.end, " --no-cache")] : [];
        if (update?.editable && edits.length > 0) {
          // With the blank before it.
          edits.push(remove({ start: update.span.start - 1, end: update.span.end }));
        }
        context.report(apk.verb.span, "index", { fixes: [{ edits }] });
      },
    },
  }),
});

function mountsCache({ mounts }: RunInstruction): boolean {
  return mounts.some(
    ({ type, target = "" }) =>
      (type === "cache" || type === "tmpfs") && /^\/(?:var\/cache|etc)\/apk/.test(target),
  );
}
