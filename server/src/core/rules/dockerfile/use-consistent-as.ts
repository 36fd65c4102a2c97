import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-consistent-as",
    summary: "Write AS in the case of its FROM.",
    why: "FROM and AS are one instruction. Written alike they read as one, and every build stops warning of it.",
    category: "style",
    severity: "hint",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q48", "Q9"],
    sameAs: ["buildkit:FromAsCasing"],
    references: [
      { title: "FromAsCasing", url: "https://docs.docker.com/reference/build-checks/from-as-casing/" },
    ],
  },
  messages: { differs: "{as} is not written in the case of {from}" },
  fix: { safety: "safe", title: "Write it as FROM is written" },
  examples: [
    {
      title: "Upper and lower",
      bad: "FROM debian:13 «as» build\n",
      good: "FROM debian:13 AS build\n",
      message: "as is not written in the case of FROM",
    },
    { title: "Lower and upper", bad: "from debian:13 «AS» build\n", good: "from debian:13 as build\n" },
    {
      title: "On a line of its own",
      bad: "FROM debian:13 \\\n  «As» build\n",
      good: "FROM debian:13 \\\n  AS build\n",
    },
  ],
  quiet: [
    { code: "FROM debian:13 AS build\n", because: "both are upper case" },
    { code: "from debian:13 as build\n", because: "both are lower case" },
    { code: "From debian:13 as build\n", because: "a FROM in mixed case gives no direction" },
  ],
  create: (context) => ({
    instruction: {
      FROM({ asSpan, keywordText: from }) {
        if (!asSpan) return;
        const as = context.file.text.slice(asSpan.start, asSpan.end);
        const wanted = from === from.toUpperCase() ? "AS" : from === from.toLowerCase() ? "as" : as;
        // A word that is broken over two lines is longer here.
        if (as === wanted || as.length !== wanted.length) return;
        context.report(asSpan, "differs", {
          data: { as, from },
          fixes: [{ edits: [replace(asSpan, wanted)] }],
        });
      },
    },
  }),
});
