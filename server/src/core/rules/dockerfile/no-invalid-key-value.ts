import type { ArgInstruction, EnvInstruction, KeyValue } from "../../dockerfile/model.ts";
import { mendQuote } from "../../dockerfile/quoteEdits.ts";
import { trailingComment } from "../../dockerfile/trailingComment.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { type Edit, insert, remove } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-key-value",
    summary: "Write every pair of ENV, LABEL and ARG as name=value, quotes closed.",
    why: "Blanks divide the pairs, so a value with blanks needs quotes. The builder stops at a word without `=`, at a pair without a name and at an open quote.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q20", "Q29"],
    sameAs: [
      "dockerfile-utils:SYNTAX_MISSING_EQUALS",
      "dockerfile-utils:SYNTAX_MISSING_NAMES",
      "dockerfile-utils:SYNTAX_MISSING_SINGLE_QUOTE",
      "dockerfile-utils:SYNTAX_MISSING_DOUBLE_QUOTE",
    ],
    references: [
      { title: "ENV", url: "https://docs.docker.com/reference/dockerfile/#env" },
      { title: "LABEL", url: "https://docs.docker.com/reference/dockerfile/#label" },
    ],
  },
  messages: {
    equals: "{word} has no =; every word of {keyword} is name=value",
    name: "No name stands before this =",
    quote: "This quote is never closed",
  },
  fix: { safety: "suggestion", title: "Mend the pair" },
  examples: [
    {
      title: "A value with a blank",
      bad: "FROM alpine:3.23\nENV LANG=C GREETING=good «morning»\n",
      good: 'FROM alpine:3.23\nENV LANG=C GREETING="good morning"\n',
      message: "morning has no =; every word of ENV is name=value",
    },
    {
      title: "Blanks around the equals sign",
      bad: "FROM alpine:3.23\nENV A=1 «B» =2\n",
      good: "FROM alpine:3.23\nENV A=1 B=2\n",
    },
    {
      title: "An open quote",
      bad: 'FROM alpine:3.23\nLABEL org.opencontainers.image.title=«"»My shop\n',
      good: 'FROM alpine:3.23\nLABEL org.opencontainers.image.title="My shop"\n',
      message: "This quote is never closed",
    },
    {
      title: "An apostrophe",
      bad: "FROM alpine:3.23\nENV MOTTO it«'»s done\n",
      good: "FROM alpine:3.23\nENV MOTTO it\\'s done\n",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nENV GREETING good morning\n", because: "the old form takes the whole line" },
    { code: "FROM alpine:3.23\nENV A=good\\ morning B='x y'\n", because: "the blanks are escaped or quoted" },
    { code: "FROM alpine:3.23\nARG A B=1\n", because: "ARG needs no value" },
    { code: "FROM alpine:3.23\nLABEL a=b # why\n", because: "that is a comment in the wrong place" },
  ],
  create: (context) => {
    const check = (instruction: ArgInstruction | EnvInstruction): void => {
      const { keyword, pairs, refusals } = instruction;
      const comment = instruction.onbuild ? undefined : trailingComment(instruction);
      const end = comment === undefined ? Number.POSITIVE_INFINITY : instruction.args.offset(comment);
      const before = pairs.filter(({ span }) => span.start < end);
      for (const { kind, span, text, word } of refusals) {
        if (kind !== "quote") continue;
        const edit = mendQuote(context.file, { text, word });
        context.report(span, "quote", { fixes: [edit && { title: titleOf(edit), edits: [edit] }] });
      }
      before.forEach((pair, index) => {
        if (keyword !== "ARG" && !instruction.legacy && !pair.value) {
          if (index > 0 && !before[index - 1]?.value) return;
          const bare = before.slice(index, before.findIndex((one, at) => at > index && one.value) >>> 0);
          const last = bare.at(-1) ?? pair;
          const data = { word: shorten(pair.key.raw), keyword };
          const fixes = [joinName(before, index), quoteAll(before[index - 1], last)];
          context.report({ start: pair.span.start, end: last.span.end }, "equals", { data, fixes });
        } else if (pair.key.raw === "" && pair.value) {
          const previous = before[index - 1];
          if (previous && !previous.value && keyword !== "ARG") return;
          context.report({ start: pair.span.start, end: pair.span.start + 1 }, "name");
        }
      });
    };
    return { instruction: { ENV: check, LABEL: check, ARG: check } };
  },
});

function titleOf({ text }: Edit): string {
  return text === "'" || text === '"' ? "Close the quote" : "Escape the quote";
}

/** `B =2` was meant as `B=2`. */
function joinName(pairs: readonly KeyValue[], index: number): FixOffer | undefined {
  const [own, next] = pairs.slice(index);
  if (!own || next?.key.raw !== "" || !next.value) return undefined;
  return {
    title: "Join name and value",
    safety: "safe",
    edits: [remove({ start: own.span.end, end: next.span.start })],
  };
}

/** The words belong to the value before them, which lacks its quotes. */
function quoteAll(before: KeyValue | undefined, last: KeyValue): FixOffer | undefined {
  const value = before?.value;
  if (!value || value.raw === "" || /["'\\$`]/.test(value.raw + last.span.start)) return undefined;
  return {
    title: "Put the value in quotes",
    edits: [insert(value.span.start, '"'), insert(last.span.end, '"')],
  };
}
