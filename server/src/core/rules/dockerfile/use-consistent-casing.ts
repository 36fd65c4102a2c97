import type { Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-consistent-casing",
    summary: "Write all instructions in one case.",
    why: "One case throughout, mostly upper case, lets a reader tell instructions from their arguments at a glance.",
    category: "style",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q48", "Q26"],
    sameAs: ["buildkit:ConsistentInstructionCasing"],
    references: [
      {
        title: "ConsistentInstructionCasing",
        url: "https://docs.docker.com/reference/build-checks/consistent-instruction-casing/",
      },
      { title: "Format", url: "https://docs.docker.com/reference/dockerfile/#format" },
    ],
  },
  messages: {
    differs: "{keyword} is not in the case of the other instructions",
    mixed: "{keyword} is neither in upper nor in lower case",
    lower: "{keyword} is not in upper case",
  },
  options: {
    // BuildKit takes a file in lower case as it is; dockerfile-utils wants upper case everywhere.
    casing: {
      default: "majority",
      choices: ["majority", "upper"],
      doc: "What is wanted: the case of most instructions in the file (upper where they balance), or always upper case.",
    },
  },
  fix: { safety: "safe", title: "Write it like the others" },
  examples: [
    {
      title: "One in lower case",
      bad: "FROM alpine:3.23\n«copy» app /app\nRUN /app --check\n",
      good: "FROM alpine:3.23\nCOPY app /app\nRUN /app --check\n",
      message: "copy is not in the case of the other instructions",
    },
    {
      title: "Mixed case",
      bad: 'from alpine:3.23\nrun true\n«EntryPoint» ["/app"]\n',
      good: 'from alpine:3.23\nrun true\nentrypoint ["/app"]\n',
      message: "EntryPoint is neither in upper nor in lower case",
    },
    {
      title: "Always in upper case",
      bad: "«from» alpine:3.23\n«run» true\n",
      good: "FROM alpine:3.23\nRUN true\n",
      options: { casing: "upper" },
    },
  ],
  quiet: [
    { code: "from alpine:3.23\nrun true\n", because: "all are in lower case" },
    {
      code: "FROM alpine:3.23\nRUN <<EOF\nrun me\nEOF\n",
      because: "the text of a heredoc holds no instructions",
    },
    { code: "FROM alpine:3.23\nONBUILD RUN true\n", because: "all are in upper case" },
  ],
  create: (context) => ({
    file({ text, instructions }) {
      const known = instructions.filter(({ keyword }) => keyword !== "UNKNOWN");
      const lower = known.filter(isLower).length;
      const upper = known.filter(isUpper).length;
      const always = context.options.casing === "upper";
      const toLower = !always && lower > upper;
      for (const instruction of known) {
        if (toLower ? isLower(instruction) : isUpper(instruction)) continue;
        const { keywordSpan: span, keywordText: keyword } = instruction;
        const isMixed = !isLower(instruction) && !isUpper(instruction);
        const wanted = toLower ? keyword.toLowerCase() : keyword.toUpperCase();
        // A keyword that is broken over two lines is longer here.
        const whole = text.slice(span.start, span.end) === keyword;
        context.report(span, isMixed ? "mixed" : always ? "lower" : "differs", {
          data: { keyword },
          fixes: [whole ? { title: `Write ${wanted}`, edits: [replace(span, wanted)] } : undefined],
        });
      }
    },
  }),
});

function isLower({ keywordText }: Instruction): boolean {
  return keywordText === keywordText.toLowerCase();
}

function isUpper({ keywordText }: Instruction): boolean {
  return keywordText === keywordText.toUpperCase();
}
