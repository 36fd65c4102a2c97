import type { Comment, Dockerfile } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { type Edit, remove } from "../../text/edit.ts";

// Only the comment for one instruction: those for a stage or the file are configuration, and ours say in an own notice when they are not needed.
const pragma = /^hadolint\s+ignore\s*=\s*(?:DL|SC)\d+/;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-inline-ignore",
    summary: "Mend what hadolint finds, or leave rules out for all files.",
    why: "Each such comment hides a finding from everybody who reads the report. Exceptions that a team agrees on belong in one configuration file, where they can be seen together.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q48"],
    sameAs: ["hadolint:DL1001"],
    references: [
      { title: "hadolint: inline ignores", url: "https://github.com/hadolint/hadolint#inline-ignores" },
    ],
  },
  messages: { found: "This comment hides findings of the next instruction" },
  fix: { safety: "safe", title: "Remove the comment" },
  examples: [
    {
      title: "One rule, with a reason",
      bad: "FROM debian:13-slim\n«# hadolint ignore=DL3008 # any curl will do»\nRUN apt-get install -y curl\n",
      good: "FROM debian:13-slim\nRUN apt-get install -y curl\n",
    },
    {
      title: "Several",
      bad: "# the base\n«#hadolint ignore=DL3006,SC2086»\nFROM debian\n",
      good: "# the base\nFROM debian\n",
    },
  ],
  quiet: [
    { code: "# hadolint global ignore=DL3008\nFROM debian:13\n", because: "it is for the whole file" },
    { code: "# hadolint shell=bash\nFROM debian:13\n", because: "it only names the shell" },
    { code: "# please no hadolint ignore=DL3008 here\nFROM debian:13\n", because: "it is a remark" },
    { code: "# hadolint ignore=\nFROM debian:13\n", because: "it names no rule, so it hides nothing" },
  ],
  create: (context) => ({
    file(file) {
      for (const comment of file.comments) {
        if (!pragma.test(comment.text)) continue;
        context.report(comment, "found", { fixes: [{ edits: [removeLine(file, comment)] }] });
      }
    },
  }),
});

function removeLine({ lines }: Dockerfile, { span }: Comment): Edit {
  const line = lines.lineAt(span.start);
  return remove(lines.withGap(line, line));
}
