import { jsonArray, repairedArray } from "../../dockerfile/execForm.ts";
import type {
  CmdInstruction,
  CopyInstruction,
  EntrypointInstruction,
  RunInstruction,
  WordsInstruction,
} from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-double-quotes",
    summary: "Write the strings of a JSON array in double quotes.",
    why: "With single quotes or a comma at the end it is no JSON, and the builder does not say so: it takes the brackets for file names, or gives them to the shell.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q16"],
    sameAs: ["dockerfile-utils:JSON_IN_SINGLE_QUOTES"],
    references: [{ title: "Exec form", url: "https://docs.docker.com/reference/dockerfile/#exec-form" }],
  },
  messages: { array: "This is no JSON array, so {keyword} takes the brackets as they stand" },
  fix: { safety: "safe", title: "Write as a JSON array" },
  examples: [
    {
      title: "A step",
      bad: "FROM node:24\nRUN «['npm', 'ci']»\n",
      good: 'FROM node:24\nRUN ["npm", "ci"]\n',
      message: "This is no JSON array, so RUN takes the brackets as they stand",
    },
    {
      title: "What the container starts",
      bad: `FROM node:24\nCMD «['sh', '-c', 'exec node "$APP"']»\n`,
      good: 'FROM node:24\nCMD ["sh", "-c", "exec node \\"$APP\\""]\n',
    },
    {
      title: "A volume",
      bad: "FROM postgres:18\nVOLUME «['/var/lib/data']»\n",
      good: 'FROM postgres:18\nVOLUME ["/var/lib/data"]\n',
    },
    {
      title: "A comma too many",
      bad: 'FROM node:24\nCOPY «["a b.txt", "/data/",]»\n',
      good: 'FROM node:24\nCOPY ["a b.txt", "/data/"]\n',
    },
  ],
  quiet: [
    { code: 'FROM node:24\nRUN ["npm", "ci"]\n', because: "it is a JSON array" },
    { code: "FROM node:24\nRUN [ 'a' = 'b' ] || true\n", because: "it is a test of the shell" },
    { code: "FROM node:24\nRUN [ 'a' ]\n", because: "it is a test of the shell" },
    { code: "FROM node:24\nCOPY [a] /b\n", because: "it is a pattern of file names" },
    { code: "FROM node:24\nCMD node ['a']\n", because: "the brackets are no list of words" },
  ],
  create: (context) => {
    const check = (instruction: Checked): void => {
      const { args, exec, heredocs, keyword } = instruction;
      if (exec || heredocs.length > 0 || !args.text.startsWith("[")) return;
      const items = repairedArray(args.text);
      // With a blank behind the bracket and one word only it is what `test` is called by.
      if (!items || (keyword === "RUN" && items.length === 1 && /^\[\s/.test(args.text))) return;
      const place = args.exact();
      const edits = place ? [replace(place, jsonArray(items))] : [];
      context.report(args.span(), "array", {
        data: { keyword: instruction.keywordText },
        fixes: [{ edits }],
      });
    };
    return {
      instruction: {
        RUN: check,
        CMD: check,
        ENTRYPOINT: check,
        COPY: check,
        ADD: check,
        VOLUME: check,
      },
    };
  },
});

type Checked = RunInstruction | CmdInstruction | EntrypointInstruction | CopyInstruction | WordsInstruction;
