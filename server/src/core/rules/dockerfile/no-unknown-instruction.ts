import { isReadByDocker } from "../../dockerfile/grammar/frontend.ts";
import { keywords } from "../../dockerfile/keywords.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert, replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import { shorten } from "../../text/shorten.ts";

/** What people call an instruction that has another name. */
const meant: ReadonlyMap<string, string> = new Map([
  ["CP", "COPY"],
  ["EXEC", "RUN"],
  ["EXECUTE", "RUN"],
  ["EXPORT", "ENV"],
  ["IMPORT", "FROM"],
  ["INCLUDE", "FROM"],
  ["PORT", "EXPOSE"],
  ["MOUNT", "VOLUME"],
  ["SET", "ENV"],
  ["SETENV", "ENV"],
  ["START", "CMD"],
]);

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-unknown-instruction",
    summary: "Begin each instruction with a keyword that the builder knows.",
    why: "The builder reads the whole file first and stops at a line that begins with no keyword, so nothing is built at all.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q48", "Q26"],
    sameAs: ["dockerfile-utils:UNKNOWN_INSTRUCTION"],
    references: [{ title: "Dockerfile format", url: "https://docs.docker.com/reference/dockerfile/#format" }],
  },
  messages: {
    near: "{word} is no instruction; did you mean {near}?",
    unknown: "{word} is no instruction",
  },
  fix: { safety: "safe", title: "Use the keyword that was meant" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "FROM alpine:3.23\n«WROKDIR» /app\n",
      good: "FROM alpine:3.23\nWORKDIR /app\n",
      message: "WROKDIR is no instruction; did you mean WORKDIR?",
    },
    {
      title: "A shell command without RUN",
      bad: "FROM alpine:3.23\n«apk» add --no-cache git\n",
      good: "FROM alpine:3.23\nRUN apk add --no-cache git\n",
    },
    {
      title: "A letter too many, or a blank too few",
      bad: "FROM alpine:3.23\n«COPYd» /srv/\n",
      good: "FROM alpine:3.23\nCOPY /srv/\n",
    },
    {
      title: "No blank behind the keyword",
      bad: 'FROM node:24\n«CMD["node","."]»\n',
      good: 'FROM node:24\nCMD ["node","."]\n',
      message: 'CMD["node","."] is no instruction; did you mean CMD ["node","."]?',
    },
  ],
  quiet: [
    { code: "from alpine:3.23\nrun true\n", because: "keywords may be in lower case" },
    { code: "FROM alpine:3.23\nRUN <<EOF\nWROKDIR /app\nEOF\n", because: "a heredoc holds another language" },
    { code: "FROM alpine:3.23\nONBUILD BOGUS x\n", because: "the builder of the image below may know it" },
    { code: "# syntax=example/other:1\nINCLUDE base\n", because: "another frontend may know it" },
  ],
  create: (context) => ({
    instruction: {
      UNKNOWN({ keywordSpan, keywordText, onbuild, stage }) {
        if (onbuild || !isReadByDocker(context.file)) return;
        const glued = gluedKeyword(keywordText);
        const behind = keywordSpan.start + (glued?.length ?? 0);
        if (glued !== undefined && context.file.text.slice(keywordSpan.start, behind) === glued) {
          const near = `${glued} ${keywordText.slice(glued.length)}`;
          context.report(keywordSpan, "near", {
            data: { word: shorten(keywordText), near: shorten(near) },
            fixes: [{ title: `Put a blank behind ${glued}`, edits: [insert(behind, " ")] }],
          });
          return;
        }
        const guess = meant.get(keywordText.toUpperCase());
        const near = guess ?? nearest(keywordText, keywords);
        if (near !== undefined) {
          const word = keywordText === keywordText.toLowerCase() ? near.toLowerCase() : near;
          // `COPYa` is a slip, or the beginning of what is copied.
          const isBeginning = keywordText.length > word.length && keywordText.startsWith(word);
          const apart = {
            title: `Put a blank behind ${word}`,
            safety: "suggestion" as const,
            edits: [insert(keywordSpan.start + word.length, " ")],
          };
          context.report(keywordSpan, "near", {
            data: { word: shorten(keywordText), near: word },
            fixes: [
              {
                title: `Write ${word}`,
                safety: guess === undefined && !isBeginning ? "safe" : "suggestion",
                edits: [replace(keywordSpan, word)],
              },
              isBeginning ? apart : undefined,
            ],
          });
          return;
        }
        // Below FROM, a lower-case word is most likely a shell command that was pasted in.
        const command = stage !== undefined && /^[a-z][\w.-]*$/.test(keywordText);
        const run = {
          title: "Put RUN before it",
          safety: "suggestion" as const,
          edits: [insert(keywordSpan.start, "RUN ")],
        };
        context.report(keywordSpan, "unknown", {
          data: { word: shorten(keywordText) },
          fixes: [command ? run : undefined],
        });
      },
    },
  }),
});

/** A keyword whose argument follows without a blank: `CMD["node"]`, `WORKDIR/app`, `EXPOSE80`. */
function gluedKeyword(text: string): string | undefined {
  const word = /^[A-Za-z]+(?=[["'/$\d])/.exec(text)?.[0];
  return word !== undefined && keywords.has(word.toUpperCase()) ? word : undefined;
}
