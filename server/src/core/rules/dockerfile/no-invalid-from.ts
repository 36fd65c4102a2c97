import { inCaseOf } from "../../dockerfile/edits.ts";
import { isStageName } from "../../dockerfile/grammar/values.ts";
import type { FromInstruction, Word } from "../../dockerfile/model.ts";
import { trailingComment } from "../../dockerfile/trailingComment.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert, remove, replace } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-from",
    summary: "Write FROM with an image, or with an image AS a name.",
    why: "FROM takes one word or three of which the second is AS. With any other number the builder stops, since it cannot tell what the rest is for.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q9", "Q17"],
    sameAs: ["dockerfile-utils:INVALID_AS", "dockerfile-utils:ARGUMENT_REQUIRES_ONE_OR_THREE"],
    references: [{ title: "FROM", url: "https://docs.docker.com/reference/dockerfile/#from" }],
  },
  messages: {
    as: "{word} stands where AS belongs",
    name: "AS is followed by no name",
    extra: "FROM takes an image, or an image AS a name; {word} is too much",
  },
  fix: { safety: "safe", title: "Write AS" },
  examples: [
    {
      title: "AS misspelled",
      bad: "FROM golang:1.26 «SA» build\n",
      good: "FROM golang:1.26 AS build\n",
      message: "SA stands where AS belongs",
    },
    {
      title: "A name without AS",
      bad: "FROM golang:1.26 «build»\n",
      good: "FROM golang:1.26 AS build\n",
      message: "FROM takes an image, or an image AS a name; build is too much",
    },
    {
      title: "A blank instead of the colon",
      bad: "from node «24»\n",
      good: "from node:24\n",
    },
    {
      title: "A word too many",
      bad: "FROM golang:1.26 AS build «stage»\n",
      good: "FROM golang:1.26 AS build\n",
    },
  ],
  quiet: [
    { code: "FROM golang:1.26 as build\n", because: "letter case does not count" },
    { code: "FROM --platform=$BUILDPLATFORM golang:1.26 AS build\n", because: "a flag is no word" },
    { code: "FROM golang:1.26 # the compiler\n", because: "that is a comment in the wrong place" },
  ],
  create: (context) => ({
    instruction: {
      FROM(from) {
        const comment = trailingComment(from);
        const end = comment === undefined ? Number.POSITIVE_INFINITY : from.args.offset(comment);
        const extra = from.extra.filter(({ span }) => span.start < end);
        const [first, second] = extra;
        const last = extra.at(-1);
        if (!first || !last) {
          if (from.asSpan && !from.alias) context.report(from.asSpan, "name");
          return;
        }
        const data = { word: shorten(first.raw) };
        if (!from.asSpan && second && extra.length === 2) {
          const safety = /^(?:a|s|sa|ass|aas|as[:,]|is)$/i.test(first.raw) ? "safe" : "suggestion";
          const edits = [replace(first.span, inCaseOf(from, "AS"))];
          context.report(first, "as", { data, fixes: [{ safety, edits }] });
          return;
        }
        const before = from.alias?.span.end ?? from.image?.span.end ?? first.span.start;
        const rest = remove({ start: before, end: last.span.end });
        const drop = { title: "Delete the rest", safety: "suggestion", edits: [rest] } as const;
        const joined = from.asSpan || second ? [] : meant(from, first);
        context.report({ start: first.span.start, end: last.span.end }, "extra", {
          data,
          fixes: [...joined, drop],
        });
      },
    },
  }),
});

/** What one word behind the image may be: the tag first where it looks like one, else the name. */
function meant(from: FromInstruction, word: Word): readonly FixOffer[] {
  const { image } = from;
  if (!image || !word.literal) return [];
  const tagged = /[:@]/.test(image.raw.slice(image.raw.lastIndexOf("/") + 1));
  const tag = { title: `Use the tag ${shorten(word.raw)}`, safety: "suggestion" as const };
  const asTag = { ...tag, edits: [replace({ start: image.span.end, end: word.span.start }, ":")] };
  const name = { title: `Name the stage ${shorten(word.raw)}`, safety: "suggestion" as const };
  const asName = { ...name, edits: [insert(word.span.start, `${inCaseOf(from, "AS")} `)] };
  const looksLikeTag = !tagged && /^(?:v?\d|latest$|stable$|alpine$|slim$)[\w.-]*$/.test(word.raw);
  return [...(looksLikeTag ? [asTag] : []), ...(isStageName(word.raw) ? [asName] : [])];
}
