import { portProblem, protocols } from "../../dockerfile/grammar/ports.ts";
import type { Word } from "../../dockerfile/model.ts";
import { trailingComment } from "../../dockerfile/trailingComment.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import { shorten } from "../../text/shorten.ts";
import { contains, type Span } from "../../text/span.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-port",
    summary: "Expose ports from 0 to 65535, over tcp, udp or sctp.",
    why: "The builder reads every word of EXPOSE as a port or a range of ports, each with its protocol, and stops at one that is none.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q52", "Q68"],
    sameAs: ["hadolint:DL3011", "dockerfile-utils:INVALID_PORT", "dockerfile-utils:INVALID_PROTO"],
    references: [{ title: "EXPOSE", url: "https://docs.docker.com/reference/dockerfile/#expose" }],
  },
  messages: {
    port: "{part} is no port; EXPOSE takes numbers such as 8080, 8000-8010 or 53/udp",
    high: "{part} is too high; ports end at 65535",
    range: "The range {part} ends before it begins",
    protocol: "{part} is no protocol; EXPOSE knows tcp, udp and sctp",
    address: "{part} is no IP address",
  },
  fix: { safety: "suggestion", title: "Mend the port" },
  examples: [
    {
      title: "A digit too many",
      bad: "FROM nginx:1.30\nEXPOSE 443 «80800»\n",
      good: "FROM nginx:1.30\nEXPOSE 443 8080\n",
      message: "80800 is too high; ports end at 65535",
      notFixed: "Which digit was not meant is a guess.",
    },
    {
      title: "A comma between two ports",
      bad: "FROM nginx:1.30\nEXPOSE «80,443»\n",
      good: "FROM nginx:1.30\nEXPOSE 80 443\n",
    },
    {
      title: "A protocol that is misspelled",
      bad: "FROM nginx:1.30\nEXPOSE 53/«upd»\n",
      good: "FROM nginx:1.30\nEXPOSE 53/udp\n",
      message: "upd is no protocol; EXPOSE knows tcp, udp and sctp",
    },
    {
      title: "A range backwards",
      bad: "FROM nginx:1.30\nEXPOSE «8010-8000»/tcp\n",
      good: "FROM nginx:1.30\nEXPOSE 8000-8010/tcp\n",
    },
  ],
  quiet: [
    { code: "FROM nginx:1.30\nEXPOSE 80/TCP 8000-8010 65535\n", because: "these are ports" },
    { code: 'FROM nginx:1.30\nEXPOSE "80"\n', because: "quotes are removed first" },
    { code: "FROM nginx:1.30\nEXPOSE 8080:80\n", because: "a host part is accepted, though it does nothing" },
    { code: "FROM nginx:1.30\nARG P\nEXPOSE 40000-${P} $P/udp\n", because: "the variable may hold any port" },
    { code: "FROM nginx:1.30\nEXPOSE 80 # web\n", because: "that is a comment in the wrong place" },
  ],
  create: (context) => ({
    instruction: {
      EXPOSE(expose) {
        const comment = expose.onbuild ? undefined : trailingComment(expose);
        const end = comment === undefined ? Number.POSITIVE_INFINITY : expose.args.offset(comment);
        for (const word of expose.words) {
          if (word.span.start >= end) return;
          if (expose.refusals.some(({ span }) => contains(word.span, span))) continue;
          const text = word.literal ? word.text.text : literalPart(word);
          const problem = text === undefined ? undefined : portProblem(text);
          if (text === undefined || !problem) continue;
          const { start, end: stop } = problem.span;
          const from = word.literal ? start : word.text.text.length - text.length + start;
          const to = word.literal ? stop : word.text.text.length - text.length + stop;
          const part = text.slice(start, stop);
          const fixes = [mended(problem.kind, part, word.text.exact(from, to))];
          context.report(word.text.span(from, to), problem.kind, { data: { part: shorten(part) }, fixes });
        }
      },
    },
  }),
});

/** Behind a variable for the port, its protocol as that of some port: `$PORT/udp`. */
function literalPart({ text: { text } }: Word): string | undefined {
  const protocol = /^(?:\$\w+|\$\{\w+\})(\/[^$]+)$/.exec(text)?.[1];
  return protocol === undefined ? undefined : `0${protocol}`;
}

function mended(kind: string, part: string, place: Span | undefined): FixOffer | undefined {
  if (!place) return undefined;
  const instead = (text: string): FixOffer => ({ title: `Write ${text}`, edits: [replace(place, text)] });
  if (kind === "protocol") {
    const near = /^https?$/i.test(part) ? "tcp" : nearest(part, protocols);
    return near === undefined ? undefined : instead(near);
  }
  if (kind === "range") return instead(part.split("-").reverse().join("-"));
  return /^\d+(?:,\d+)+,?$|^\d+,$/.test(part)
    ? instead(part.replace(/,$/, "").replaceAll(",", " "))
    : undefined;
}
