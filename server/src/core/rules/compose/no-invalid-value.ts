import { quoted } from "../../compose/edits/quoting.ts";
import { replaceScalar } from "../../compose/edits/splices.ts";
import type { ComposeFile } from "../../compose/model.ts";
import { shortened, valueName } from "../../compose/schema/places.ts";
import type { TextShape } from "../../compose/schema/shape.ts";
import { type WrongValue, wrongValueOf } from "../../compose/schema/texts.ts";
import { numberWords, valuesInWords } from "../../compose/schema/words.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";

export default composeRule({
  meta: {
    id: "compose/no-invalid-value",
    summary: "Use one of the values that a key can have.",
    why: "Some values are refused when the file is read, others only when the container is made, after half of the project is running.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q18"],
    references: [
      { title: "Services", url: "https://docs.docker.com/reference/compose-file/services/" },
      { title: "Deploy", url: "https://docs.docker.com/reference/compose-file/deploy/" },
    ],
  },
  messages: {
    near: "{value} is no value of {what}; did you mean {near}?",
    other: "{what} takes {values}, not {value}",
  },
  fix: { safety: "safe", title: "Use the value that was meant" },
  examples: [
    {
      title: "A slip of the pen, in the quotes that are there",
      bad: "services:\n  web:\n    image: nginx:1.30\n    restart: «'allways'» # it is a server\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    restart: 'always' # it is a server\n",
      message: "allways is no value of restart; did you mean always?",
    },
    {
      title: "A boolean where a word has to be",
      bad: "services:\n  job:\n    image: shop/job:1.4\n    restart: «false»\n",
      good: 'services:\n  job:\n    image: shop/job:1.4\n    restart: "no"\n',
    },
    {
      title: "None of the values is near",
      bad: "services:\n  web:\n    image: nginx:1.30\n    network_mode: «'service:'»\n    deploy:\n      update_config: {order: «parallel»}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    network_mode: none\n    deploy:\n      update_config: {order: start-first}\n",
      message: "network_mode takes none, bridge, host or service:NAME, not service:",
      notFixed: "Which of them is meant is a choice.",
    },
    {
      title: "The default of a variable",
      bad: "services:\n  web:\n    image: nginx:1.30\n    restart: ${RESTART:-«unles-stopped»}\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    restart: ${RESTART:-unless-stopped}\n",
    },
    {
      title: "A number out of range",
      bad: "services:\n  web:\n    image: nginx:1.30\n    oom_score_adj: «5000»\n",
      good: "services:\n  web:\n    image: nginx:1.30\n    oom_score_adj: 500\n",
      message: "oom_score_adj takes a whole number from -1000 to 1000, not 5000",
      notFixed: "Nobody knows which number is meant.",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    restart: on-failure:3\n    network_mode: proxy\n    pid: ''\n    pull_policy: every_12h\n    privileged: 'yes'\n",
      because: "these are among the values, and an empty text leaves the default",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    restart: ${POLICY}\n    init: ${INIT:-}\n    privileged: ${PRIVILEGED:-false}\n",
      because: "a variable may hold any of them, and the default is one",
    },
    {
      code: "services:\n  web:\n    image: nginx:1.30\n    restart: no\n",
      because: "the word no is text to Compose",
    },
  ],
  create: (context) => ({
    document({ schemaProblems }) {
      for (const problem of schemaProblems) {
        if (problem.kind === "wrong-number") {
          const { node, shape } = problem;
          const data = { what: valueName(node), values: numberWords(shape), value: shortened(node.text) };
          context.report(node, "other", { data });
          continue;
        }
        const wrong = wrongValueOf(problem);
        if (!wrong || wrong.shape.format) continue;
        const what = valueName(wrong.node);
        const value = shortened(wrong.text);
        const near = nearestOf(wrong);
        if (near !== undefined)
          context.report(wrong.part.span, "near", {
            data: { what, value, near },
            fixes: [written(context.file, wrong, near)],
          });
        else
          context.report(wrong.part.span, "other", {
            data: { what, value, values: allowed(wrong.shape, 80 - what.length - value.length) },
          });
      }
    },
  }),
});

function nearestOf({ node, text, shape: { values = [] } }: WrongValue): string | undefined {
  if (node.value === false && values.includes("no")) return "no";
  return nearest(
    text,
    values.filter((each) => !each.startsWith("/")),
  );
}

function allowed({ values, cast }: TextShape, longest: number): string {
  if (values) return valuesInWords(values, longest);
  if (cast === "boolean") return "true or false";
  return cast === "integer" ? "a whole number" : "a number";
}

/** `no` is text to Compose, yet a boolean to older readers of YAML, so it gets quotes. */
function written(file: ComposeFile, { node, part, text }: WrongValue, near: string): FixOffer | undefined {
  if (!node.literal) {
    const exact = part.text === text && file.text.slice(part.span.start, part.span.end) === text;
    return exact && !node.via ? { title: `Write ${near}`, edits: [replace(part.span, near)] } : undefined;
  }
  if (node.via || node.style === "literal" || node.style === "folded") return undefined;
  const edit = near === "no" ? replace(node.span, quoted(near)) : replaceScalar(file, node, near);
  return { title: `Write ${near}`, edits: [edit] };
}
