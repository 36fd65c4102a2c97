import type { Instruction } from "../../dockerfile/model.ts";
import { refusedItems } from "../../dockerfile/refusedItems.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-json",
    summary: "Put nothing but strings into a JSON array.",
    why: "Each item becomes one argument, and arguments are text. The builder stops at a number, at true, at null and at an array in the array.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q16"],
    references: [{ title: "Exec form", url: "https://docs.docker.com/reference/dockerfile/#exec-form" }],
  },
  messages: { item: "{item} is no string; in this array it needs double quotes" },
  fix: { safety: "safe", title: "Put it in double quotes" },
  examples: [
    {
      title: "A number",
      bad: 'FROM alpine:3.23\nCMD ["sleep", «3600»]\n',
      good: 'FROM alpine:3.23\nCMD ["sleep", "3600"]\n',
      message: "3600 is no string; in this array it needs double quotes",
    },
    {
      title: "In a health check, over several lines",
      bad: 'FROM alpine:3.23\nHEALTHCHECK CMD ["test", \\\n    «true», \\\n    «1»]\n',
      good: 'FROM alpine:3.23\nHEALTHCHECK CMD ["test", \\\n    "true", \\\n    "1"]\n',
    },
    {
      title: "An array in the array",
      bad: 'FROM alpine:3.23\nVOLUME ["/data", «["/logs"]»]\n',
      good: 'FROM alpine:3.23\nVOLUME ["/data", "/logs"]\n',
      notFixed: "How it was meant is a guess.",
    },
  ],
  quiet: [
    { code: 'FROM alpine:3.23\nCMD ["sleep", "3600"]\n', because: "every item is a string" },
    { code: "FROM alpine:3.23\nRUN [ 1 = 1 ]\n", because: "it is no JSON but a test of the shell" },
    { code: "FROM alpine:3.23\nRUN <<EOF\n[1]\nEOF\n", because: "a heredoc holds another language" },
    { code: 'FROM alpine:3.23\nLABEL list=["a",1]\n', because: "LABEL has no JSON form" },
  ],
  create: (context) => {
    const check = (instruction: Instruction): void => {
      for (const item of refusedItems(instruction)) {
        const place = /^[[{]/.test(item.text) ? undefined : item.exact();
        const edits = place ? [insert(place.start, '"'), insert(place.end, '"')] : [];
        context.report(item.span(), "item", { data: { item: shorten(item.text) }, fixes: [{ edits }] });
      }
    };
    return {
      instruction: {
        RUN: check,
        CMD: check,
        ENTRYPOINT: check,
        SHELL: check,
        COPY: check,
        ADD: check,
        VOLUME: check,
        HEALTHCHECK: check,
      },
    };
  },
});
