import type { ArgInstruction, Dockerfile, EnvInstruction, KeyValue } from "../../dockerfile/model.ts";
import { mendQuote } from "../../dockerfile/quoteEdits.ts";
import { trailingComment } from "../../dockerfile/trailingComment.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { type Edit, insert, remove } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";
import { cover, type Span } from "../../text/span.ts";

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
    const { file } = context;
    const check = (instruction: ArgInstruction | EnvInstruction): void => {
      const { keyword, refusals } = instruction;
      const quotes = refusals.filter(({ kind }) => kind === "quote");
      for (const { span, text, word } of quotes) {
        const edit = mendQuote(file, { text, word });
        context.report(span, "quote", { fixes: [edit && { title: titleOf(edit), edits: [edit] }] });
      }
      // Behind an open quote nobody knows where a word ends.
      if (quotes.length > 0 || (keyword !== "ARG" && instruction.legacy)) return;
      const pairs = withoutComment(instruction);
      pairs.forEach((pair, index) => {
        const before = pairs[index - 1];
        const behindBare = keyword !== "ARG" && before && !before.value;
        if (pair.value) {
          if (pair.key.text.text !== "" || behindBare) return;
          context.report({ start: pair.span.start, end: pair.span.start + 1 }, "name");
        } else if (keyword !== "ARG" && !behindBare) {
          const bare = bareFrom(pairs, index);
          const span = cover(pair.span, (bare.at(-1) ?? pair).span);
          const next = pairs[index + bare.length];
          const blank = next?.key.raw === "";
          const fixes = [joinName(pair, pairs[index + 1]), blank ? undefined : quoteAll(file, before, span)];
          context.report(span, "equals", { data: { word: shorten(pair.key.raw), keyword }, fixes });
        }
      });
    };
    return { instruction: { ENV: check, LABEL: check, ARG: check } };
  },
});

/** The pairs, up to a comment that stands where none can. */
function withoutComment(instruction: ArgInstruction | EnvInstruction): readonly KeyValue[] {
  const comment = instruction.onbuild ? undefined : trailingComment(instruction);
  if (comment === undefined) return instruction.pairs;
  const end = instruction.args.offset(comment);
  return instruction.pairs.filter(({ span }) => span.start < end);
}

/** The words without `=` from one on, up to the next pair. */
function bareFrom(pairs: readonly KeyValue[], index: number): readonly KeyValue[] {
  const length = pairs.slice(index).findIndex(({ value }) => value);
  return pairs.slice(index, length < 0 ? undefined : index + length);
}

function titleOf({ text }: Edit): string {
  return text === "'" || text === '"' ? "Close the quote" : "Escape the quote";
}

/** `B =2` was meant as `B=2`. */
function joinName(own: KeyValue, next: KeyValue | undefined): FixOffer | undefined {
  if (next?.key.raw !== "" || !next.value) return undefined;
  const gap = { start: own.span.end, end: next.span.start };
  return { title: "Join name and value", safety: "safe", edits: [remove(gap)] };
}

/** The words belong to the value before them, which lacks its quotes. */
function quoteAll(file: Dockerfile, before: KeyValue | undefined, words: Span): FixOffer | undefined {
  const value = before?.value?.span;
  if (!value || value.end === value.start || /["'\\$`\n]/.test(file.text.slice(value.start, words.end)))
    return undefined;
  const edits = [insert(value.start, '"'), insert(words.end, '"')];
  return { title: "Put the value in quotes", edits };
}
