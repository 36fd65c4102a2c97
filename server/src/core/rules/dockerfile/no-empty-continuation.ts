import { blankLinesInside } from "../../dockerfile/continuations.ts";
import { keywords } from "../../dockerfile/keywords.ts";
import type { Dockerfile } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { remove } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-empty-continuation",
    summary: "Leave no blank line inside an instruction.",
    why: "The builder skips the blank line and goes on joining, so the instruction is longer than it looks. Docker has announced that this will become an error.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q34", "Q48"],
    sameAs: ["buildkit:NoEmptyContinuation", "dockerfile-utils:EMPTY_CONTINUATION_LINE"],
    references: [
      {
        title: "NoEmptyContinuation",
        url: "https://docs.docker.com/reference/build-checks/no-empty-continuation/",
      },
    ],
  },
  messages: {
    blank: "A blank line inside {keyword}, which goes on below it",
    swallowed: "{keyword} goes on below this blank line and swallows {next}",
  },
  fix: { safety: "safe", title: "Delete the blank line" },
  examples: [
    {
      title: "Between two packages",
      bad: "FROM alpine:3.23\nRUN apk add --no-cache \\\n    git \\\n«»\n    curl\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache \\\n    git \\\n    curl\n",
      message: "A blank line inside RUN, which goes on below it",
    },
    {
      title: "A backslash too many swallows the next instruction",
      bad: 'FROM alpine:3.23\nRUN apk add --no-cache git \\\n«»\nCMD ["git"]\n',
      good: 'FROM alpine:3.23\nRUN apk add --no-cache git\n\nCMD ["git"]\n',
      message: "RUN goes on below this blank line and swallows CMD",
    },
  ],
  quiet: [
    {
      code: "FROM alpine:3.23\n\nRUN true && \\\n    # note\n    true\n",
      because: "a comment may stand there",
    },
    { code: "FROM alpine:3.23\nRUN <<EOF\ntrue\n\ntrue\nEOF\n", because: "a heredoc may hold blank lines" },
    { code: "FROM alpine:3.23\nRUN true \\\n", because: "the file ends there" },
    { code: "FROM alpine:3.23\nRUN echo a\\\\\n\nRUN true\n", because: "a doubled backslash joins nothing" },
    {
      code: "# escape=`\nFROM alpine:3.23\nRUN dir c:\\\n\nRUN true\n",
      because: "here a backtick joins lines",
    },
  ],
  create: (context) => ({
    file(file) {
      if (!/\n[ \t]*\r?(?:\n|$)/.test(file.text)) return;
      for (const instruction of file.instructions) {
        for (const span of blankLinesInside(file, instruction)) {
          const next = keywordAt(file, span.end);
          const fixes = [next === undefined ? deleteLines(file, span) : endAbove(file, span)];
          const data = { keyword: instruction.keywordText };
          if (next === undefined) context.report(span, "blank", { data, fixes });
          else context.report(span, "swallowed", { data: { ...data, next }, fixes });
        }
      }
    },
  }),
});

/** The instruction that seems to begin on the line below. */
function keywordAt({ lines, text }: Dockerfile, blankEnd: number): string | undefined {
  const line = lines.lineAt(blankEnd) + 1;
  const word = /^([A-Z]+)\s/.exec(text.slice(lines.startOf(line), lines.endOf(line)))?.[1];
  return word !== undefined && keywords.has(word) ? word : undefined;
}

function deleteLines({ lines }: Dockerfile, { start, end }: Span): FixOffer {
  return { edits: [remove({ start, end: lines.nextAfter(lines.lineAt(end)) })] };
}

/** Deletes the escape character above, and a `&&` before it, so that the instruction ends there. */
function endAbove({ escape: mark, lines, text }: Dockerfile, { start }: Span): FixOffer | undefined {
  const end = lines.endOf(lines.lineAt(start) - 1);
  const above = text.slice(0, end).trimEnd();
  if (!above.endsWith(mark)) return undefined;
  const from = above.slice(0, -1).replace(/\s*(?:&&)?\s*$/, "").length;
  return { title: "End the instruction above", safety: "suggestion", edits: [remove({ start: from, end })] };
}
