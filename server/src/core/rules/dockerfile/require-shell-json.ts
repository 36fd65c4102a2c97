import { jsonArray, repairedArray } from "../../dockerfile/execForm.ts";
import { refusedItems } from "../../dockerfile/refusedItems.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-shell-json",
    summary: "Write SHELL as a JSON array.",
    why: "SHELL says which program and options run every step below it, so it has no shell form of its own: the builder takes a JSON array in double quotes only.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q16"],
    sameAs: ["dockerfile-utils:SHELL_JSON_FORM", "dockerfile-utils:SHELL_REQUIRES_ONE"],
    references: [{ title: "SHELL", url: "https://docs.docker.com/reference/dockerfile/#shell" }],
  },
  messages: {
    words: "SHELL takes a JSON array only, in double quotes and without a comma at the end",
    empty: "An empty array leaves no shell to run the steps with",
  },
  fix: { safety: "safe", title: "Write as a JSON array" },
  examples: [
    {
      title: "Plain words",
      bad: "FROM alpine:3.23\nSHELL «/bin/ash -o pipefail -c»\n",
      good: 'FROM alpine:3.23\nSHELL ["/bin/ash", "-o", "pipefail", "-c"]\n',
      message: "SHELL takes a JSON array only, in double quotes and without a comma at the end",
    },
    {
      title: "Single quotes are no JSON",
      bad: "FROM debian:13\nSHELL «['/bin/bash', '-c']»\n",
      good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n',
    },
    {
      title: "An empty array",
      bad: "FROM debian:13\nSHELL «[]»\n",
      good: 'FROM debian:13\nSHELL ["/bin/sh", "-c"]\n',
      notFixed: "Which shell was meant is a guess.",
    },
  ],
  quiet: [
    { code: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n', because: "it is a JSON array" },
    {
      code: 'FROM debian:13\nSHELL [ "/bin/bash" , \\\n  "-c" ]\n',
      because: "blanks and lines do not count",
    },
    { code: 'FROM debian:13\nSHELL ["bash", 1]\n', because: "the number in it is told of by itself" },
    { code: "FROM debian:13\nRUN bash -c true\n", because: "RUN has a shell form" },
  ],
  create: (context) => ({
    instruction: {
      SHELL(shell) {
        const { args, exec } = shell;
        const { text } = args;
        if (exec) {
          if (exec.items.length === 0) context.report(exec.span, "empty");
          return;
        }
        if (text === "" || refusedItems(shell).length > 0) return;
        const plain = /^[^\s[\]"'\\$`]+(?:[ \t]+[^\s[\]"'\\$`]+)*$/.test(text)
          ? text.split(/\s+/)
          : undefined;
        const words = text.startsWith("[") ? repairedArray(text) : plain;
        const place = args.exact();
        const edits = words && place ? [replace(place, jsonArray(words))] : [];
        context.report(args.span(), "words", { fixes: [{ edits }] });
      },
    },
  }),
});
