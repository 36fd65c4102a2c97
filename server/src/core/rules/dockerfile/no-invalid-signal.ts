import { isSignal, signalNames } from "../../dockerfile/grammar/signals.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-signal",
    summary: "Stop the container with a signal that exists.",
    why: "The builder refuses a signal that Linux does not have. It takes names with or without SIG, in any letter case, and numbers.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q181"],
    sameAs: ["dockerfile-utils:INVALID_SIGNAL"],
    references: [{ title: "STOPSIGNAL", url: "https://docs.docker.com/reference/dockerfile/#stopsignal" }],
  },
  messages: {
    near: "{signal} is no signal; did you mean {near}?",
    unknown: "{signal} is no signal",
  },
  fix: { safety: "safe", title: "Use the signal that was meant" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "FROM nginx:1.30\nSTOPSIGNAL «SIGTREM»\n",
      good: "FROM nginx:1.30\nSTOPSIGNAL SIGTERM\n",
      message: "SIGTREM is no signal; did you mean SIGTERM?",
    },
    {
      title: "Zero is no signal",
      bad: "FROM nginx:1.30\nSTOPSIGNAL «0»\n",
      good: "FROM nginx:1.30\nSTOPSIGNAL 15\n",
      notFixed: "Which one was meant is a guess.",
    },
  ],
  quiet: [
    { code: "FROM nginx:1.30\nSTOPSIGNAL TERM\n", because: "SIG may be left out" },
    { code: "FROM nginx:1.30\nSTOPSIGNAL SIGRTMIN+3\n", because: "it is a real-time signal" },
    { code: "FROM nginx:1.30\nSTOPSIGNAL 9\n", because: "a number will do" },
    { code: 'FROM nginx:1.30\nSTOPSIGNAL "sigquit"\n', because: "quotes and letter case do not count" },
    { code: "FROM nginx:1.30\nARG S\nSTOPSIGNAL $S\n", because: "the variable may hold any signal" },
  ],
  create: (context) => ({
    instruction: {
      STOPSIGNAL({ refusals, words: [word] }) {
        if (!word?.literal || refusals.length > 0) return;
        // What stands behind the first word is one too many, whatever it says.
        const signal = word.text.text.split(/\s/, 1)[0] ?? "";
        if (isSignal(signal)) return;
        const near =
          signal.length > 3
            ? (nearest(signal, signalNames) ?? nearest(`SIG${signal}`, signalNames))
            : undefined;
        const place = word.text.exact(0, signal.length);
        const edits = place && near !== undefined ? [replace(place, near)] : [];
        const data = { signal: shorten(signal), near: near ?? "" };
        const at = word.text.span(0, signal.length);
        const fixes = [{ title: `Write ${near}`, edits }];
        context.report(at, near === undefined ? "unknown" : "near", { data, fixes });
      },
    },
  }),
});
