import type { Dockerignore } from "../../dockerignore/model.ts";
import { overrules } from "../../dockerignore/order.ts";
import { dockerignoreRule } from "../../lint/rule.ts";
import { type Edit, insert, remove } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

export default dockerignoreRule({
  meta: {
    id: "dockerignore/no-overruled-exception",
    summary: "Put an exception below the pattern that it is an exception to.",
    why: "The last line that fits a path decides. An exception that stands above is forgotten by the time the path is excluded.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q39"],
    references: [
      {
        title: "Negating matches in .dockerignore",
        url: "https://docs.docker.com/build/concepts/context/#negating-matches",
      },
    ],
  },
  messages: { overruled: "{pattern} further down excludes {path} again" },
  fix: { safety: "suggestion", title: "Move the exception to the end" },
  examples: [
    {
      title: "The exception comes first",
      bad: "«!README.md»\n*.md\n.git\n",
      good: "*.md\n.git\n!README.md\n",
      message: "*.md further down excludes README.md again",
    },
    {
      title: "A list of what is let in, above the line that excludes all",
      bad: "# only these\n«!src»\n«!package.json»\n*",
      good: "# only these\n*\n!src\n!package.json",
    },
  ],
  quiet: [
    { code: "*.md\n!README.md\n", because: "the exception comes last" },
    { code: "docs\n!docs/api\ndocs/*.tmp\n", because: "the line below is about other files" },
    { code: "!*.md\n*\n!README.md\n", because: "a pattern may count for some of its files" },
    { code: "*.md\n!README.md\nREADME.md\n!README.md\n", because: "it is let in again at the end" },
  ],
  create: (context) => ({
    file(file) {
      for (const exception of file.patterns) {
        const by = overrules(file, exception);
        if (!by) continue;
        context.report(exception, "overruled", {
          data: { pattern: by.pattern, path: exception.pattern },
          fixes: [{ edits: moveToEnd(file, exception.span) }],
          related: [{ span: by.span, message: "It is excluded here" }],
        });
      }
    },
  }),
});

function moveToEnd({ text, lines }: Dockerignore, span: Span): readonly Edit[] {
  const line = lines.lineAt(span.start);
  const moved = text.slice(span.start, span.end);
  const added = text.endsWith("\n") ? moved + lines.eol : lines.eol + moved;
  return [remove({ start: lines.startOf(line), end: lines.nextAfter(line) }), insert(text.length, added)];
}
