import { flagsOf } from "../../dockerfile/grammar/flags.ts";
import type { CopyInstruction } from "../../dockerfile/model.ts";
import { trailingComment } from "../../dockerfile/trailingComment.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-directory-destination",
    summary: "End the destination of several sources with a slash.",
    why: "Several files only fit into a directory, and the slash at the end says that it is one. Without it, a directory that does not exist yet is taken for a file.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q14"],
    sameAs: ["hadolint:DL3021", "dockerfile-utils:INVALID_DESTINATION"],
    references: [{ title: "COPY", url: "https://docs.docker.com/reference/dockerfile/#copy" }],
  },
  messages: { file: "{path} gets several files, so it has to end with a slash" },
  fix: { safety: "safe", title: "Add the slash" },
  examples: [
    {
      title: "Two files into a directory",
      bad: "FROM node:24\nCOPY package.json package-lock.json «/app»\n",
      good: "FROM node:24\nCOPY package.json package-lock.json /app/\n",
      message: "/app gets several files, so it has to end with a slash",
    },
    {
      title: "In JSON form",
      bad: 'FROM node:24\nADD ["a b.txt", "c.txt", "«/my data»"]\n',
      good: 'FROM node:24\nADD ["a b.txt", "c.txt", "/my data/"]\n',
    },
  ],
  quiet: [
    { code: "FROM node:24\nCOPY package.json /app\n", because: "one file may get a new name" },
    { code: "FROM node:24\nWORKDIR /app\nCOPY a b .\nCOPY a b ../\n", because: "a dot is a directory" },
    { code: 'FROM node:24\nCOPY a b "/app/"\n', because: "the slash stands inside the quotes" },
    { code: "FROM node:24\nARG DIR\nCOPY a b $DIR\n", because: "the variable may end with a slash" },
    { code: "FROM node:24\nCOPY *.json /app\n", because: "nobody knows how many files match" },
    { code: "FROM node:24\nCOPY a /b # the a\n", because: "that is a comment in the wrong place" },
  ],
  create: (context) => {
    const check = (copy: CopyInstruction): void => {
      const { destination, sources, heredocs } = copy;
      if (!destination || sources.length + heredocs.length < 2 || hasStrayWords(copy)) return;
      const path = destination.literal ? destination.text.text : copy.valueOf(destination);
      // A heredoc where the destination belongs is told of elsewhere.
      const isHeredoc = heredocs.some(({ operator }) => operator.start === destination.span.start);
      if (path === undefined || path === "" || isHeredoc || /(?:^|[/\\])\.{0,2}$/.test(path)) return;
      const place = destination.text.exact();
      const edits = place ? [insert(place.end, "/")] : [];
      context.report(place ?? destination, "file", { data: { path: shorten(path) }, fixes: [{ edits }] });
    };
    return { instruction: { COPY: check, ADD: check } };
  },
});

/** A comment at the end, or the value of a flag that lacks its `=`: told of elsewhere, and no sources. */
function hasStrayWords(copy: CopyInstruction): boolean {
  const grammars = flagsOf(copy.keyword);
  const lacksValue = copy.flags.some(
    ({ name, value }) => !value && (grammars?.get(name)?.value ?? "boolean") !== "boolean",
  );
  return lacksValue || (!copy.onbuild && trailingComment(copy) !== undefined);
}
