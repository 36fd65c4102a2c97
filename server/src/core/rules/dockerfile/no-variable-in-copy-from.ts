import { inCaseOf, insertAbove } from "../../dockerfile/edits.ts";
import { isStageName } from "../../dockerfile/grammar/values.ts";
import type { CopyInstruction, Dockerfile } from "../../dockerfile/model.ts";
import { freeStageName } from "../../dockerfile/stageNames.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-variable-in-copy-from",
    summary: "Put no variable into COPY --from; give the image a stage.",
    why: "The builder has to know all stages before it puts variables in, so it refuses one here. FROM does take variables, and a stage has a name that COPY can use.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9", "Q29"],
    references: [{ title: "COPY --from", url: "https://docs.docker.com/reference/dockerfile/#copy---from" }],
  },
  messages: { variable: "--from takes no variable; name a stage built FROM it instead" },
  fix: { safety: "suggestion", title: "Give the image a stage" },
  examples: [
    {
      title: "The version of a tool",
      bad: "ARG UV=0.9\nFROM python:3.14\nCOPY --from=«ghcr.io/astral-sh/uv:$UV» /uv /bin/\n",
      good: "ARG UV=0.9\nFROM ghcr.io/astral-sh/uv:$UV AS uv\nFROM python:3.14\nCOPY --from=uv /uv /bin/\n",
      message: "--from takes no variable; name a stage built FROM it instead",
    },
    {
      title: "A variable of the stage, which FROM does not see",
      bad: "FROM python:3.14\nARG UV=0.9\nCOPY --from=«ghcr.io/astral-sh/uv:$UV» /uv /bin/\n",
      good: "ARG UV=0.9\nFROM ghcr.io/astral-sh/uv:$UV AS uv\nFROM python:3.14\nCOPY --from=uv /uv /bin/\n",
      notFixed: "The ARG has to move too.",
    },
  ],
  quiet: [
    { code: "FROM a AS b\nFROM c\nCOPY --from=b /$X /\n", because: "the path may hold one" },
    { code: "ARG V=1\nFROM a:$V AS b\nFROM c\nCOPY --from=b /x /\n", because: "FROM takes the variable" },
    { code: "FROM a\nCOPY --from=busybox:1 /x /\n", because: "there is no variable in it" },
  ],
  create: (context) => ({
    instruction: {
      COPY(copy) {
        if (!copy.from || !/\$\{?\w/.test(copy.from.text)) return;
        const place = copy.from.exact();
        const fixes = [place && stageInstead(context.file, copy, place)];
        context.report(place ?? copy.from.span(), "variable", { fixes });
      },
    },
  }),
});

/** A stage above this one, where every variable is an ARG above the first FROM. */
function stageInstead(file: Dockerfile, copy: CopyInstruction, place: Span): FixOffer | undefined {
  const { stage, onbuild } = copy;
  const image = file.text.slice(place.start, place.end);
  const globals = new Set(
    file.preamble.flatMap((one) => (one.keyword === "ARG" ? one.pairs.map(({ key }) => key.text.text) : [])),
  );
  const used = [...image.matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? "");
  if (!stage || onbuild || !used.every((name) => globals.has(name))) return undefined;
  const last = image.slice(image.lastIndexOf("/") + 1).replace(/[:@].*$/s, "");
  const name = freeStageName(file, [...(isStageName(last) ? [last] : []), "source", "source2"]);
  if (name === undefined) return undefined;
  const line = `${inCaseOf(stage.from, "FROM")} ${image} ${inCaseOf(stage.from, "AS")} ${name}`;
  return { edits: [insertAbove(file, stage.from, line), replace(place, name)] };
}
