import { inCaseOf } from "../../dockerfile/edits.ts";
import { remoteKind } from "../../dockerfile/grammar/values.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-remote-copy",
    summary: "Fetch URLs and git repositories with ADD, not with COPY.",
    why: "COPY takes files of the build context or of another stage and fetches nothing, so the builder refuses an address. ADD is the instruction that fetches.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q14"],
    references: [
      { title: "ADD or COPY", url: "https://docs.docker.com/build/building/best-practices/#add-or-copy" },
      { title: "ADD", url: "https://docs.docker.com/reference/dockerfile/#add" },
    ],
  },
  messages: {
    url: "COPY fetches nothing from the web; ADD does",
    git: "COPY fetches no git repository; ADD does",
  },
  fix: { safety: "safe", title: "Use ADD" },
  examples: [
    {
      title: "A file from the web",
      bad: "FROM alpine:3.23\nCOPY «https://example.com/tool» /usr/local/bin/\n",
      good: "FROM alpine:3.23\nADD https://example.com/tool /usr/local/bin/\n",
      message: "COPY fetches nothing from the web; ADD does",
    },
    {
      title: "A repository",
      bad: "FROM alpine:3.23\ncopy «https://github.com/example/repo.git#v1.4» /src\n",
      good: "FROM alpine:3.23\nadd https://github.com/example/repo.git#v1.4 /src\n",
    },
    {
      title: "With a flag that ADD does not have",
      bad: "FROM alpine:3.23\nCOPY --parents «https://example.com/tool» /usr/local/bin/\n",
      good: "FROM alpine:3.23\nADD https://example.com/tool /usr/local/bin/\n",
      notFixed: "The flag has to go as well.",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nADD https://example.com/tool /bin/\n", because: "ADD fetches it" },
    { code: "FROM alpine:3.23\nCOPY github.com/example /src\n", because: "it may be a folder of that name" },
    { code: "FROM alpine:3.23\nARG URL\nCOPY $URL /src\n", because: "the variable may hold a path" },
    { code: "FROM alpine:3.23\nCOPY <<https://x /src\nhttps://x\n", because: "it is the name of a heredoc" },
  ],
  create: (context) => ({
    instruction: {
      COPY(copy) {
        for (const source of copy.sources) {
          const kind = remoteKind(source.text.text);
          if (kind === undefined) continue;
          const own = copy.flags.some(({ name }) => name === "from" || name === "parents");
          const edits = own ? [] : [replace(copy.keywordSpan, inCaseOf(copy, "ADD"))];
          context.report(source.text.exact() ?? source, kind, { fixes: [{ edits }] });
        }
      },
    },
  }),
});
