import { insertBelow } from "../../dockerfile/edits.ts";
import type { Instruction, RunInstruction } from "../../dockerfile/model.ts";
import { globalArgs } from "../../dockerfile/scope.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-undeclared-arg",
    summary: "Declare a global ARG again in the stage that uses it.",
    why: "An ARG before the first FROM serves the FROM lines only. `ARG {name}` without a value, inside the stage, brings its value in.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    // BuildKit says it of every instruction but RUN, where the shell reads the name.
    sameAs: ["buildkit:UndefinedVar"],
    questions: ["Q41", "Q29"],
    references: [
      {
        title: "How ARG and FROM interact",
        url: "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact",
      },
    ],
  },
  messages: { empty: "{name} is empty here: its ARG stands before FROM, outside this stage" },
  fix: { safety: "safe", title: "Declare it in this stage" },
  examples: [
    {
      title: "In a label",
      bad: "ARG VERSION=1.4\nFROM alpine:3.23\nLABEL version=$«VERSION»\n",
      good: "ARG VERSION=1.4\nFROM alpine:3.23\nARG VERSION\nLABEL version=$VERSION\n",
      message: "VERSION is empty here: its ARG stands before FROM, outside this stage",
    },
    {
      title: "Twice in a RUN",
      bad: 'ARG V=1\nFROM alpine:3.23\nRUN echo "${«V»}" && \\\n    echo $«V» > /v\n',
      good: 'ARG V=1\nFROM alpine:3.23\nARG V\nRUN echo "${V}" && \\\n    echo $V > /v\n',
    },
  ],
  quiet: [
    { code: "ARG V=3.23\nFROM alpine:$V\n", because: "FROM is what a global ARG is for" },
    { code: "ARG V=1\nFROM alpine:3.23\nARG V\nLABEL version=$V\n", because: "the stage declares it" },
    {
      code: "ARG V=1\nFROM alpine:3.23 AS a\nARG V\nFROM a\nLABEL version=$V\n",
      because: "the stage it is built from declares it",
    },
    { code: "ARG V=1\nFROM alpine:3.23\nENV V=2\nRUN echo $V\n", because: "the stage sets it" },
    {
      code: "ARG V=1\nFROM alpine:3.23\nRUN for V in a b; do echo $V; done\n",
      because: "the script sets it",
    },
    { code: "ARG V=1\nFROM alpine:3.23\nRUN echo '$V'\n", because: "single quotes keep it as it is" },
    { code: "FROM alpine:3.23\nRUN echo $HOME\n", because: "nothing of that name is declared before FROM" },
  ],
  create: (context) => {
    const { file } = context;
    const globals = globalArgs(file);
    const report = (name: string, at: Span, instruction: Instruction): void => {
      const from = instruction.stage?.from;
      if (!from) return;
      context.report(at, "empty", {
        data: { name },
        fixes: [{ edits: [insertBelow(file, from, `ARG ${name}`)] }],
      });
    };
    const check = (instruction: Instruction, known: Set<string>): void => {
      for (const variable of instruction.variables) {
        if (!globals.has(variable.name) || known.has(variable.name) || variable.declaration) continue;
        report(variable.name, variable.nameSpan, instruction);
      }
      if (instruction.keyword !== "RUN") return;
      for (const name of globals) {
        if (known.has(name)) continue;
        for (const span of usesInShell(instruction, name)) report(name, span, instruction);
      }
    };
    return {
      stage(stage) {
        if (globals.size === 0) return;
        const known = new Set(stage.lineage.slice(1).flatMap((one) => one.instructions.flatMap(declares)));
        for (const instruction of stage.instructions) {
          if (instruction.keyword !== "FROM") check(instruction, known);
          for (const name of declares(instruction)) known.add(name);
        }
      },
    };
  },
});

function declares(instruction: Instruction): readonly string[] {
  if (instruction.keyword !== "ARG" && instruction.keyword !== "ENV") return [];
  return instruction.pairs.map((pair) => pair.key.text.text);
}

/** The places of `$NAME` in the text of a RUN that does not set NAME itself. */
function usesInShell({ script }: RunInstruction, name: string): readonly Span[] {
  if (!script?.understood) return [];
  const { source } = script;
  if (!source.text.includes(name)) return [];
  const sets = new RegExp(
    `(?:^|[\\s;&|(])(?:${name}\\+?=|(?:for|read(?:\\s+-\\w+)*|getopts\\s+\\S+)\\s+(?:\\w+\\s+)*${name}\\b)`,
  );
  if (sets.test(source.text)) return [];
  const uses = new RegExp(`(\\\\*)\\$\\{?(${name})(?!\\w)`, "g");
  return [...source.text.matchAll(uses)].flatMap((match) => {
    const at = match.index + match[0].length - name.length;
    const escaped = (match[1] ?? "").length % 2 === 1;
    return escaped || inSingleQuotes(source.text, match.index) ? [] : [source.span(at, at + name.length)];
  });
}

function inSingleQuotes(text: string, offset: number): boolean {
  let quote = "";
  for (let at = 0; at < offset; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\" && quote !== "'") at++;
    else if (quote) quote = sign === quote ? "" : quote;
    else if (sign === "'" || sign === '"') quote = sign;
  }
  return quote === "'";
}
