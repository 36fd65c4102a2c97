import type { Dockerfile, Heredoc, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-unterminated-heredoc",
    summary: "End a heredoc with its name on a line of its own.",
    why: "A heredoc reaches to the line that holds its name and nothing else, no blank either. Without one it takes the rest of the file, and the build fails.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q34"],
    references: [
      { title: "Here-documents", url: "https://docs.docker.com/reference/dockerfile/#here-documents" },
    ],
  },
  messages: {
    open: "No line below is just {name}, so this heredoc never ends",
    blanks: "The line that should end this heredoc has blanks around {name}",
  },
  fix: { safety: "safe", title: "Delete the blanks" },
  examples: [
    {
      title: "The end is indented",
      bad: 'FROM alpine:3.23\nRUN «<<EOF»\n  apk add git\n  EOF\nCMD ["git"]\n',
      good: 'FROM alpine:3.23\nRUN <<EOF\n  apk add git\nEOF\nCMD ["git"]\n',
      message: "The line that should end this heredoc has blanks around EOF",
    },
    {
      title: "The end is missing",
      bad: "FROM alpine:3.23\nRUN «<<EOF»\napk add git\n",
      good: "FROM alpine:3.23\nRUN <<EOF\napk add git\nEOF\n",
      message: "No line below is just EOF, so this heredoc never ends",
    },
    {
      title: "A shift of bits, which the builder takes for a heredoc",
      bad: "FROM alpine:3.23\nRUN echo 1 «<< 4»\nCMD true\n",
      good: "FROM alpine:3.23\nRUN echo $((1<<4))\nCMD true\n",
      notFixed: "What was meant is a guess.",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nRUN <<EOF\ntrue\nEOF\n", because: "it ends" },
    {
      code: "FROM alpine:3.23\nRUN <<-EOF\n\ttrue\n\tEOF\n",
      because: "with <<- tabs may stand before the end",
    },
    { code: "FROM alpine:3.23\nRUN echo $((1<<4))\n", because: "it is a shift of bits" },
    { code: "FROM alpine:3.23\nRUN cat <<< word\n", because: "a here-string is no heredoc" },
  ],
  create: (context) => {
    const check = (instruction: Instruction): void => {
      for (const heredoc of instruction.heredocs) {
        if (heredoc.terminator) continue;
        const { name, operator } = heredoc;
        const near = lineWithBlanks(context.file, heredoc);
        const fixes = [
          near ? { edits: [replace(near, name)] } : atTheEnd(context.file, instruction, heredoc),
        ];
        context.report(operator, near ? "blanks" : "open", { data: { name: shorten(name) }, fixes });
        // Of those behind it nothing can be said.
        return;
      }
    };
    return { instruction: { RUN: check, COPY: check, ADD: check } };
  },
});

/** The only line of the body that holds the name, with blanks around. */
function lineWithBlanks({ text }: Dockerfile, { body, name }: Heredoc) {
  let found: { start: number; end: number } | undefined;
  let start = body.start;
  for (const line of text.slice(body.start, body.end).split("\n")) {
    if (line.trim() === name) {
      if (found) return undefined;
      found = { start, end: start + line.replace(/\r+$/, "").length };
    }
    start += line.length + 1;
  }
  return found;
}

/** Only where nothing in the body looks like another instruction that it has swallowed. */
function atTheEnd(
  file: Dockerfile,
  { heredocs }: Instruction,
  { body, name }: Heredoc,
): FixOffer | undefined {
  const content = file.text.slice(body.start, body.end);
  if (
    heredocs.length > 1 ||
    content.trim() === "" ||
    /^(?:FROM|RUN|COPY|ADD|CMD|ENV|ENTRYPOINT|WORKDIR)\s/m.test(content)
  )
    return undefined;
  const { eol } = file.lines;
  const closed = content.endsWith("\n");
  const title = `End it with ${shorten(name)} below`;
  return { title, safety: "suggestion", edits: [insert(body.end, closed ? name + eol : eol + name)] };
}
