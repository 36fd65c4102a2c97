import { removeFlag } from "../../dockerfile/edits.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-redundant-platform",
    summary: "Leave out --platform=$TARGETPLATFORM.",
    why: "FROM takes the target platform anyway. The flag makes a reader look for a difference that is not there.",
    category: "style",
    severity: "hint",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q35", "Q31"],
    sameAs: ["hadolint:DL3065", "buildkit:RedundantTargetPlatform"],
    references: [
      {
        title: "RedundantTargetPlatform",
        url: "https://docs.docker.com/reference/build-checks/redundant-target-platform/",
      },
    ],
  },
  messages: { redundant: "FROM takes $TARGETPLATFORM without being told" },
  fix: { safety: "safe", title: "Delete --platform" },
  examples: [
    {
      title: "What is taken anyway",
      bad: "FROM «--platform=$TARGETPLATFORM» alpine:3.23 AS run\n",
      good: "FROM alpine:3.23 AS run\n",
    },
    {
      title: "In braces, on a line of its own",
      bad: "FROM «--platform=${TARGETPLATFORM}» \\\n    alpine:3.23\n",
      good: "FROM \\\n    alpine:3.23\n",
    },
  ],
  quiet: [
    { code: "FROM --platform=$BUILDPLATFORM alpine:3.23\n", because: "that is another platform" },
    {
      code: "FROM --platform=linux/$TARGETARCH alpine:3.23\n",
      because: "only a part of the target is taken",
    },
    {
      code: "ARG TARGETPLATFORM=linux/amd64\nFROM --platform=$TARGETPLATFORM alpine:3.23\n",
      because: "an ARG gives it another meaning",
    },
  ],
  create: (context) => ({
    instruction: {
      FROM(from) {
        const flag = from.flags.find(({ name }) => name === "platform");
        const value = flag?.value?.text.replace(/^(["'])(.*)\1$/, "$2");
        if (!flag || !/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value ?? "")) return;
        if (from.variable("TARGETPLATFORM")?.pair?.value) return;
        context.report(flag.span, "redundant", {
          fixes: [{ edits: [removeFlag(context.file, flag)] }],
          tags: ["unnecessary"],
        });
      },
    },
  }),
});
