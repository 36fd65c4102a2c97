import type { Instruction, Keyword, Refusal } from "../../dockerfile/model.ts";
import { mendQuote } from "../../dockerfile/quoteEdits.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-substitution",
    summary: "Use only the variable forms that the builder itself can expand.",
    why: "Outside RUN, CMD and ENTRYPOINT no shell reads the line: the builder puts variables in itself, knows only some of the shell's forms, and stops at others.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q29", "Q20"],
    sameAs: ["dockerfile-utils:UNSUPPORTED_MODIFIER"],
    references: [
      {
        title: "Environment replacement",
        url: "https://docs.docker.com/reference/dockerfile/#environment-replacement",
      },
    ],
  },
  messages: {
    modifier: "The builder cannot do {what} with a variable; only a shell can",
    slash: "A replacement needs a second slash and what to put in",
    name: "There is no name in these braces",
    brace: "The brace that {name} opens is never closed",
    quote: "This quote is never closed",
  },
  fix: { safety: "suggestion", title: "Mend the variable" },
  examples: [
    {
      title: "Bash's upper case",
      bad: "FROM alpine:3.23\nARG STAGE\nWORKDIR /srv/${STAGE«^^»}\n",
      good: "FROM alpine:3.23\nARG STAGE\nWORKDIR /srv/${STAGE}\n",
      message: "The builder cannot do ^^ with a variable; only a shell can",
      notFixed: "The value has to be made elsewhere.",
    },
    {
      title: "A default that would be kept",
      bad: "FROM alpine:3.23\nARG DIR\nWORKDIR ${DIR«:=/srv»}\n",
      good: "FROM alpine:3.23\nARG DIR\nWORKDIR ${DIR:-/srv}\n",
    },
    {
      title: "A brace that stays open",
      bad: "FROM alpine:3.23\nARG DIR\nWORKDIR «${DIR:-/srv»\n",
      good: "FROM alpine:3.23\nARG DIR\nWORKDIR ${DIR:-/srv}\n",
      message: "The brace that DIR opens is never closed",
    },
    {
      title: "Nothing in the braces",
      bad: "FROM alpine:3.23\nEXPOSE «${}»\n",
      good: "FROM alpine:3.23\nEXPOSE 8080\n",
      notFixed: "Which name was meant is a guess.",
    },
  ],
  quiet: [
    {
      code: "FROM alpine:3.23\nARG A\nENV B=${A:-x} C=${A:+y} D=${A#v} E=${A//-/_}\n",
      because: "it knows these",
    },
    { code: "FROM alpine:3.23\nRUN echo ${A^^} ${#A} ${A:0:2}\n", because: "here a shell reads the line" },
    {
      code: "FROM alpine:3.23\nCOPY <<'EOF' /a\n${A^^}\nEOF\n",
      because: "a quoted heredoc is copied as it is",
    },
    { code: "FROM alpine:3.23\nENV A='${'\n", because: "nothing is expanded between single quotes" },
  ],
  create: (context) => {
    const check = (instruction: Instruction): void => {
      const { keyword } = instruction;
      const pairs = keyword === "ENV" || keyword === "LABEL" || keyword === "ARG";
      for (const refusal of instruction.refusals) {
        const { kind, span, text, word } = refusal;
        if (kind === "quote") {
          // An array that is not quite one is told of as such.
          if (pairs || ("args" in instruction && instruction.args.text.trimStart().startsWith("["))) continue;
          const edit = mendQuote(context.file, refusal);
          context.report(span, "quote", { fixes: [edit && { title: "Mend the quote", edits: [edit] }] });
        } else if (kind === "modifier") {
          if (text.text.startsWith("/")) context.report(span, "slash");
          else
            context.report(span, kind, {
              data: { what: shorten(text.text, 20) },
              fixes: [defaultInstead(refusal)],
            });
        } else if (kind === "brace") {
          const name = /^\$\{(\w*)/.exec(text.text)?.[1] ?? "";
          const end = text.exact()?.end;
          // Behind a bare name nothing else can be meant.
          const safety = text.text === `\${${name}` && name !== "" ? "safe" : "suggestion";
          const close = end === undefined || word.text.endsWith('"') ? [] : [insert(end, "}")];
          const fixes: FixOffer[] = [{ title: "Close the brace", safety, edits: close }];
          context.report(span, "brace", { data: { name: shorten(name || "$") }, fixes });
        } else context.report(span, "name");
      }
    };
    return { instruction: Object.fromEntries(expanding.map((keyword) => [keyword, check])) };
  },
});

const expanding: readonly Keyword[] = [
  "ADD",
  "ARG",
  "COPY",
  "ENV",
  "EXPOSE",
  "FROM",
  "LABEL",
  "RUN",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR",
];

/** `${A:=x}` also sets A, which the builder cannot do; the value itself is that of `${A:-x}`. */
function defaultInstead({ text }: Refusal): FixOffer | undefined {
  const place = /^:?=/.test(text.text) ? text.exact() : undefined;
  return place && { title: "Use the default only", edits: [replace(place, text.text.replace("=", "-"))] };
}
