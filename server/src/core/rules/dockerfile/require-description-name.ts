import { insertRightAbove } from "../../dockerfile/edits.ts";
import type { ArgInstruction, Comment, FromInstruction, Word } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

/** Comments that speak to a tool. */
const toTools = /^(?:check=|syntax=|escape=|hadolint\s|dockerfile-utils:|dockwise[-:\s]|shellcheck\s)/i;

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-description-name",
    summary: "Begin a comment right above ARG or FROM with the name it describes.",
    why: "`docker build --call=outline` and `--call=targets` show such a comment as the description of the argument or stage, if it begins with its name. Any other is left out.",
    category: "style",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q48", "Q29"],
    sameAs: ["buildkit:InvalidDefinitionDescription"],
    references: [
      {
        title: "InvalidDefinitionDescription",
        url: "https://docs.docker.com/reference/build-checks/invalid-definition-description/",
      },
    ],
  },
  messages: { unnamed: "A comment that describes {name} begins with that name" },
  fix: { safety: "suggestion", title: "Set the comment apart with a blank line" },
  examples: [
    {
      title: "A comment about something else",
      bad: "# everything below runs on the build machine\nFROM golang:1.26 AS «build»\n",
      good: "# everything below runs on the build machine\n\nFROM golang:1.26 AS build\n",
      message: "A comment that describes build begins with that name",
    },
    {
      title: "A description",
      bad: "# which release of Node to use\nARG «NODE_VERSION»=24\nFROM node:${NODE_VERSION}\n",
      good: "# NODE_VERSION which release of Node to use\nARG NODE_VERSION=24\nFROM node:${NODE_VERSION}\n",
      fix: "Begin with NODE_VERSION",
    },
  ],
  quiet: [
    { code: "# build compiles the program\nFROM golang:1.26 AS build\n", because: "it begins with the name" },
    { code: "# the parts\n\nFROM golang:1.26 AS build\n", because: "a blank line sets it apart" },
    { code: "# the parts\n#\nFROM golang:1.26 AS build\n", because: "an empty comment sets it apart" },
    { code: "# the last stage\nFROM alpine:3.23\n", because: "a stage without a name has no description" },
    { code: "# B is a letter\nARG A=1 B=2\nFROM alpine:$A\n", because: "it begins with one of the names" },
    {
      code: "FROM alpine:3.23\n# hadolint ignore=DL3000\nARG A=1\n",
      because: "the comment speaks to a tool",
    },
  ],
  create: (context) => {
    const { file } = context;
    const byLine = new Map<number, Comment>();
    for (const comment of file.comments) {
      if (!comment.inside) byLine.set(file.lines.lineAt(comment.span.start), comment);
    }
    const check = (instruction: ArgInstruction | FromInstruction, words: readonly Word[]): void => {
      const [word] = words;
      const names = words.map(({ text }) => text.text);
      const block = blockAbove(byLine, file.lines.lineAt(instruction.span.start));
      const [first] = block;
      if (!first || !word || instruction.onbuild) return;
      if (block.some(({ text }) => names.includes(text.split(/\s/, 1)[0] ?? ""))) return;
      const start = first.span.start + file.text.slice(first.span.start, first.span.end).indexOf(first.text);
      const [name = ""] = names;
      context.report(word, "unnamed", {
        data: { name: names.join(" or ") },
        fixes: [
          { edits: [insertRightAbove(file, instruction, "")] },
          names.length === 1
            ? { title: `Begin with ${name}`, edits: [insert(start, `${name} `)] }
            : undefined,
        ],
      });
    };
    return {
      instruction: {
        ARG: (arg) =>
          check(
            arg,
            arg.pairs.map(({ key }) => key),
          ),
        FROM: (from) => check(from, from.alias ? [from.alias] : []),
      },
    };
  },
});

/** The comments on the lines right above, in the order of the file, down from an empty one. */
function blockAbove(byLine: ReadonlyMap<number, Comment>, line: number): readonly Comment[] {
  const block: Comment[] = [];
  for (let at = line - 1; ; at--) {
    const comment = byLine.get(at);
    if (!comment?.text) return block.filter(({ text }) => !toTools.test(text));
    block.unshift(comment);
  }
}
