import { neededArguments } from "../../dockerfile/grammar/arity.ts";
import type {
  CopyInstruction,
  EnvInstruction,
  Instruction,
  WordsInstruction,
} from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-arguments",
    summary: "Give an instruction the arguments that it cannot do without.",
    why: "The builder counts the arguments of every instruction before the first step runs, and stops where one is missing.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q48"],
    sameAs: [
      "dockerfile-utils:ARGUMENT_MISSING",
      "dockerfile-utils:ARGUMENT_REQUIRES_AT_LEAST_ONE",
      "dockerfile-utils:ARGUMENT_REQUIRES_TWO",
      "dockerfile-utils:ARGUMENT_REQUIRES_AT_LEAST_TWO",
    ],
    references: [{ title: "Dockerfile reference", url: "https://docs.docker.com/reference/dockerfile/" }],
  },
  messages: {
    none: "Nothing follows {keyword} yet; it needs {what}",
    destination: "{keyword} has a source and no destination",
    heredoc: "A heredoc cannot be the destination; a path has to follow it",
    value: "{name} has no value; {keyword} takes {name}=value",
    path: "A volume needs a path; this one is empty",
  },
  fix: { safety: "suggestion", title: "Add what is missing" },
  examples: [
    {
      title: "A source alone",
      bad: "FROM node:24\nWORKDIR /app\nCOPY «package.json»\n",
      good: "FROM node:24\nWORKDIR /app\nCOPY package.json ./\n",
      message: "COPY has a source and no destination",
    },
    {
      title: "A variable without a value",
      bad: "FROM node:24\nENV «NODE_ENV»\n",
      good: "FROM node:24\nENV NODE_ENV=\n",
      message: "NODE_ENV has no value; ENV takes NODE_ENV=value",
    },
    {
      title: "Nothing at all",
      bad: "FROM node:24\n«WORKDIR»\n",
      good: "FROM node:24\nWORKDIR /app\n",
      message: "Nothing follows WORKDIR yet; it needs a path",
      notFixed: "Which one was meant is a guess.",
    },
    {
      title: "A heredoc without a path",
      bad: "FROM node:24\nCOPY config.json «<<EOF»\nport=80\nEOF\n",
      good: "FROM node:24\nCOPY config.json <<EOF /etc/shop/\nport=80\nEOF\n",
      notFixed: "Where the files belong is a guess.",
    },
  ],
  quiet: [
    { code: "FROM node:24\nRUN\nCMD\nENTRYPOINT\n", because: "these run nothing, or clear what was set" },
    { code: "FROM node:24\nARG VERSION\n", because: "ARG needs no value" },
    { code: 'FROM node:24\nCOPY ["a", "/b"]\nVOLUME ["/data"]\n', because: "the JSON form has all it needs" },
    { code: "FROM node:24\nENV A one\n", because: "the old form takes name and value" },
  ],
  create: (context) => {
    const checkCopy = (copy: CopyInstruction): void => {
      const { exec, destination, keyword, heredocs, args } = copy;
      // An array with something else than strings in it is told of elsewhere.
      if (!exec && !destination && args.text.trimStart().startsWith("[") && args.text.includes(",")) return;
      const { span } = destination ?? { span: args.span() };
      if (!destination && exec?.items.length === 0) {
        context.report(exec.span, "none", { data: { keyword, what: neededArguments.get(keyword) ?? "" } });
      } else if (!destination) {
        const home = exec || heredocs.length > 0 ? undefined : copy.args.exact();
        const here = home && { title: "Copy into the working directory", edits: [insert(home.end, " ./")] };
        context.report(span, "destination", { data: { keyword }, fixes: [here] });
      } else if (
        heredocs.some(({ operator }) => operator.end === span.end && operator.start === span.start)
      ) {
        context.report(span, "heredoc");
      }
    };
    const checkPairs = ({ pairs: [pair], legacy, keyword }: EnvInstruction): void => {
      if (!legacy || !pair || pair.value) return;
      const { span } = pair.key;
      const fixes = [{ title: "Set it to nothing", edits: [insert(span.end, "=")] }];
      context.report(span, "value", { data: { name: shorten(pair.key.raw, 25), keyword }, fixes });
    };
    const checkVolume = ({ exec }: WordsInstruction): void => {
      if (exec?.items.length === 0) context.report(exec.span, "path");
      exec?.items.forEach(({ text }, index) => {
        if (text === "") context.report(exec.itemSpans[index] ?? exec.span, "path");
      });
    };
    const check = (instruction: Instruction): void => {
      const { keyword } = instruction;
      if (instruction.args.text === "") {
        const what = neededArguments.get(keyword) ?? "";
        context.report(instruction.keywordSpan, "none", { data: { keyword: instruction.keywordText, what } });
      } else if (keyword === "COPY" || keyword === "ADD") checkCopy(instruction);
      else if (keyword === "ENV" || keyword === "LABEL") checkPairs(instruction);
      else if (keyword === "VOLUME") checkVolume(instruction);
    };
    return {
      instruction: Object.fromEntries([...neededArguments.keys()].map((keyword) => [keyword, check])),
    };
  },
});
