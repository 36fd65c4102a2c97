import type { Dockerfile, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { type Edit, insert } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

/** Flags that a builder before BuildKit, or an early one, does not know. */
const newer: ReadonlySet<string> = new Set([
  "mount",
  "network",
  "security",
  "link",
  "chmod",
  "exclude",
  "parents",
  "checksum",
  "keep-git-dir",
  "start-interval",
]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-syntax-directive",
    summary: "Ask for the Dockerfile syntax that the file needs.",
    why: "Without `# syntax=` the file is read as whatever builder somebody has understands it. The line fetches the newest reader of version 1, so old builders read new features too.",
    category: "reproducibility",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q31", "Q34", "Q38"],
    references: [
      { title: "syntax", url: "https://docs.docker.com/reference/dockerfile/#syntax" },
      {
        title: "Custom Dockerfile syntax",
        url: "https://docs.docker.com/build/buildkit/frontend/#stable-channel",
      },
    ],
  },
  messages: { missing: "Old builders do not know {feature}, and no # syntax= line asks for a newer reader" },
  fix: { safety: "suggestion", title: "Ask for docker/dockerfile:1" },
  examples: [
    {
      title: "A cache mount",
      bad: "FROM node:24\nRUN «--mount=type=cache,target=/root/.npm» npm ci\n",
      good: "# syntax=docker/dockerfile:1\nFROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      message: "Old builders do not know --mount, and no # syntax= line asks for a newer reader",
    },
    {
      title: "A here-document, below another directive",
      bad: "# escape=`\nFROM alpine:3.23\nRUN «<<EOF»\necho one\nEOF\nCOPY --link a /a\n",
      good: "# syntax=docker/dockerfile:1\n# escape=`\nFROM alpine:3.23\nRUN <<EOF\necho one\nEOF\nCOPY --link a /a\n",
    },
  ],
  quiet: [
    { code: "# syntax=docker/dockerfile:1\nFROM node:24\nCOPY --link a /a\n", because: "the line is there" },
    { code: "FROM node:24\nCOPY --chown=node a /a\nRUN echo '<<EOF'\n", because: "every builder reads this" },
    { code: "FROM --platform=$BUILDPLATFORM node:24\n", because: "the line changes nothing there" },
  ],
  create: (context) => ({
    file(file) {
      if (file.directives.some(({ name }) => name === "syntax")) return;
      for (const instruction of file.instructions) {
        const feature = newerFeature(instruction);
        if (!feature) continue;
        context.report(feature.span, "missing", {
          data: { feature: feature.name },
          fixes: [{ edits: [firstLine(file)] }],
        });
        return;
      }
    },
  }),
});

function newerFeature(instruction: Instruction): { readonly name: string; readonly span: Span } | undefined {
  const { flags, heredocs, onbuild } = instruction;
  const flag = flags.find(({ name }) => newer.has(name));
  if (flag) return { name: `--${flag.name}`, span: flag.span };
  const [heredoc] = heredocs;
  if (heredoc) return { name: "here-documents", span: heredoc.operator };
  return instruction.keyword === "ONBUILD" && instruction.trigger && !onbuild
    ? newerFeature(instruction.trigger)
    : undefined;
}

/** Directives count only above everything else, but for a `#!` line and a byte order mark. */
function firstLine({ text, lines }: Dockerfile): Edit {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const at = text.startsWith("#!", start) ? lines.nextAfter(0) : start;
  return insert(at, `# syntax=docker/dockerfile:1${lines.eol}`);
}
