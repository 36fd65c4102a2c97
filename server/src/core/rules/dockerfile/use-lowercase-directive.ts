import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-lowercase-directive",
    summary: "Write parser directives in lower case.",
    why: "The builder takes any letter case, but Docker's own pages and every tool that looks for `# syntax=` write it small, and so a reader searches for it.",
    category: "style",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q34"],
    sameAs: ["dockerfile-utils:CASING_DIRECTIVE"],
    references: [
      { title: "Parser directives", url: "https://docs.docker.com/reference/dockerfile/#parser-directives" },
    ],
  },
  messages: { upper: "By convention the directive is written {name}" },
  fix: { safety: "safe", title: "Write it in lower case" },
  examples: [
    {
      title: "Two of them",
      bad: "# «Syntax»=docker/dockerfile:1\n# «ESCAPE» = `\nFROM alpine:3.23\n",
      good: "# syntax=docker/dockerfile:1\n# escape = `\nFROM alpine:3.23\n",
      message: "By convention the directive is written syntax",
    },
  ],
  quiet: [
    { code: "# syntax=docker/dockerfile:1\nFROM alpine:3.23\n", because: "it is in lower case" },
    { code: "# Escape from here\nFROM alpine:3.23\n", because: "it is a comment" },
    { code: "FROM alpine:3.23\n# ESCAPE=`\n", because: "below FROM it is a comment too" },
  ],
  create: (context) => ({
    file({ directives, text }) {
      for (const { name, nameSpan } of directives) {
        if (text.slice(nameSpan.start, nameSpan.end) === name) continue;
        context.report(nameSpan, "upper", { data: { name }, fixes: [{ edits: [replace(nameSpan, name)] }] });
      }
    },
  }),
});
