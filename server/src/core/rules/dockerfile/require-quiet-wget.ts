import type { RunInstruction } from "../../dockerfile/model.ts";
import { mayBringIn } from "../../dockerfile/programs.ts";
import { insertWord } from "../../dockerfile/wordEdits.ts";
import type { ImageFacts } from "../../knowledge/images.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import type { ShellCommand } from "../../shell/model.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-quiet-wget",
    summary: "Keep the progress of wget out of the build log.",
    why: "A build log is no terminal, so wget writes a new line for every few kilobytes. A large download buries the messages that somebody will look for when the build fails.",
    category: "operability",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q26", "Q48"],
    sameAs: ["hadolint:DL3047"],
    references: [
      {
        title: "GNU Wget: download options",
        url: "https://www.gnu.org/software/wget/manual/html_node/Download-Options.html",
      },
    ],
  },
  messages: { bar: "wget without --progress or -q fills the build log" },
  fix: { safety: "safe", title: "Show little of the progress" },
  examples: [
    {
      title: "On Debian",
      bad: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y wget && \\\n    «wget» https://example.com/big.tar.gz\n",
      good: "FROM debian:13-slim\nRUN apt-get update && apt-get install -y wget && \\\n    wget --progress=dot:giga https://example.com/big.tar.gz\n",
    },
    {
      title: "On Alpine, whose wget has no --progress",
      bad: "FROM alpine:3.23\nRUN «wget» -O /big.iso https://example.com/big.iso\n",
      good: "FROM alpine:3.23\nRUN wget -q -O /big.iso https://example.com/big.iso\n",
    },
    {
      title: "The base is not known",
      bad: "FROM example.com/team/base:2\nRUN «wget» https://example.com/big.iso\n",
      good: "FROM example.com/team/base:2\nRUN wget -q https://example.com/big.iso\n",
    },
  ],
  quiet: [
    {
      code: "FROM debian:13\nRUN wget -qO- https://example.com/key.asc | gpg --import\n",
      because: "-q says nothing",
    },
    {
      code: "FROM debian:13\nRUN wget -nv https://example.com/big.iso\n",
      because: "-nv leaves one line for each file",
    },
    {
      code: "FROM debian:13\nRUN wget -o /tmp/log https://example.com/big.iso\n",
      because: "the log goes into a file",
    },
    {
      code: "FROM debian:13\nRUN wget --progress=dot:mega https://example.com/big.iso\n",
      because: "the progress is dots, few of them",
    },
    {
      code: "FROM debian:13\nARG WGET_OPTIONS\nRUN wget $WGET_OPTIONS https://example.com/big.iso\n",
      because: "the variable may hold the option",
    },
    { code: "FROM debian:13\nRUN wget --spider https://example.com/\n", because: "nothing is downloaded" },
    {
      code: "FROM debian:13\nRUN apt-get install -y wget\n",
      because: "installing it downloads nothing with it",
    },
  ],
  create: (context) => ({
    command: {
      wget(command, { instruction }) {
        if (instruction.keyword !== "RUN" || !command.name || isQuiet(command)) return;
        const option = quietOption(instruction, context.images);
        const edit = insertWord(instruction, command.name, option ?? "-q");
        // Every wget knows -q, but that of GNU then keeps even errors to itself.
        const safety = option === undefined ? ({ safety: "suggestion" } as const) : {};
        context.report(command.name, "bar", { fixes: [edit && { ...safety, edits: [edit] }] });
      },
    },
  }),
});

/** No output, little of it, or output that goes somewhere else. */
function isQuiet({ args, redirects }: ShellCommand): boolean {
  if (redirects.some(({ descriptor, operator }) => descriptor === 2 || operator.startsWith("&>")))
    return true;
  return args.some(({ text, value, quoted }) => {
    if (value === undefined && !quoted && text.text.startsWith("$")) return true;
    return (
      /^--(?:progress|quiet|no-verbose|output-file|append-output|background|spider|version|help)(?:=|$)/.test(
        text.text,
      ) ||
      // Letters that take no value may stand before: `-cq`, but not `-Oq`.
      /^-[bcdEFHhKkLmNnprSxv46]*(?:q|nv|o|a|b)/.test(text.text)
    );
  });
}

/** What the wget of this image understands; undefined where nobody knows which one it is. */
function quietOption({ stage }: RunInstruction, images: ImageFacts): string | undefined {
  const family = stage?.base && images.of(stage.base)?.family;
  if (!stage || family === undefined) return undefined;
  if (family !== "alpine" && family !== "busybox") return "--progress=dot:giga";
  return mayBringIn(stage, "wget") ? undefined : "-q";
}
