import { isSignal } from "../../dockerfile/grammar/signals.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { remove } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-extra-argument",
    summary: "Give STOPSIGNAL one signal and nothing else.",
    why: "A container is stopped by one signal. The builder takes the whole rest of the line for its name, finds no signal of that name, and stops.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q181"],
    sameAs: ["dockerfile-utils:ARGUMENT_EXTRA"],
    references: [{ title: "STOPSIGNAL", url: "https://docs.docker.com/reference/dockerfile/#stopsignal" }],
  },
  messages: { extra: "STOPSIGNAL takes one signal; this is one word too many" },
  fix: { safety: "safe", title: "Delete the rest" },
  examples: [
    {
      title: "A unit that signals do not have",
      bad: "FROM nginx:1.30\nSTOPSIGNAL SIGQUIT «10s»\n",
      good: "FROM nginx:1.30\nSTOPSIGNAL SIGQUIT\n",
      message: "STOPSIGNAL takes one signal; this is one word too many",
    },
    {
      title: "Two signals, of which one has to go",
      bad: "FROM nginx:1.30\nSTOPSIGNAL SIGTERM «SIGQUIT»\n",
      good: "FROM nginx:1.30\nSTOPSIGNAL SIGTERM\n",
    },
  ],
  quiet: [
    { code: "FROM nginx:1.30\nSTOPSIGNAL SIGQUIT  \n", because: "blanks at the end do not count" },
    { code: "FROM nginx:1.30\nSTOPSIGNAL ${S:-SIGQUIT }\n", because: "the blank is part of a variable" },
    { code: "FROM nginx:1.30\nWORKDIR /my files\n", because: "a path may hold blanks" },
    {
      code: "FROM nginx:1.30\nSTOPSIGNAL SIGQUIT # gracefully\n",
      because: "that is a comment in the wrong place",
    },
  ],
  create: (context) => ({
    instruction: {
      STOPSIGNAL({ args }) {
        const [, first = "", blanks = "", rest = ""] = /^([^\s"'$]+)(\s+)(\S.*)$/s.exec(args.text) ?? [];
        if (first === "" || rest.startsWith("#")) return;
        const start = first.length + blanks.length;
        const edits = [remove({ start: args.offset(first.length - 1) + 1, end: args.span().end })];
        const safety = rest.split(/\s+/).some(isSignal) ? "suggestion" : "safe";
        context.report(args.span(start), "extra", { fixes: [{ safety, edits }] });
      },
    },
  }),
});
