import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-maintainer",
    summary: "Use a LABEL instead of MAINTAINER.",
    why: "MAINTAINER has been deprecated since Docker 1.13. A label can be read with `docker inspect`, and registries show the OCI one.",
    category: "style",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q26", "Q42"],
    sameAs: ["hadolint:DL4000", "buildkit:MaintainerDeprecated"],
    references: [],
  },
  messages: { deprecated: "MAINTAINER is deprecated, {x}" },
  options: { allow: { default: ["x"], doc: "y" } },
  fix: { safety: "safe", title: "Replace with LABEL" },
  examples: [{ title: "x", bad: "", good: "" }],
  quiet: [{ code: "", because: "" }],
  create: (context) => ({
    instruction: {
      MAINTAINER(instruction) {
        const o: readonly string[] = context.options.allow;
        context.report(instruction.keywordSpan, "deprecated", {
          fixes: [{ edits: [replace(instruction.span, "LABEL")] }],
        });
      },
    },
  }),
});
