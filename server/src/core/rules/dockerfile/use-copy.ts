import { holdsComment, inCaseOf, insertAbove, insertBelow } from "../../dockerfile/edits.ts";
import type { CopyInstruction, Dockerfile, Word } from "../../dockerfile/model.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { type Edit, remove, replace } from "../../text/edit.ts";

const addOnlyFlags: ReadonlySet<string> = new Set(["checksum", "keep-git-dir", "unpack"]);
const remote = /^(?:https?|ftp|git|ssh):\/\/|^git@|[^/]\.git(?:#.*)?$/i;
/** Docker unpacks most of these; for the others it is the intention that counts. */
const archive =
  /\.(?:tar|tgz|tbz2?|tb2|txz|tzst|tlz|tpz|ta?z|tar\.\w+|gz|bz2|xz|zst|lz|lzma|z)$|\.tar[.*?[]|\*$/i;

export default dockerfileRule({
  meta: {
    id: "dockerfile/use-copy",
    summary: "Copy files of the build context with COPY; keep ADD for archives and URLs.",
    why: "ADD also unpacks archives and fetches URLs, so a reader has to check which of the three happens. COPY does one thing, and that is all this line needs.",
    category: "style",
    severity: "warning",
    preset: "recommended",
    since: "0.1.0",
    questions: ["Q14"],
    sameAs: ["hadolint:DL3020"],
    references: [
      { title: "ADD or COPY", url: "https://docs.docker.com/build/building/best-practices/#add-or-copy" },
    ],
  },
  messages: {
    plain: "ADD only copies here; COPY says so",
    mixed: "{path} is only copied here; COPY does that, on a line of its own",
  },
  fix: { safety: "safe", title: "Use COPY" },
  examples: [
    {
      title: "A folder of the build context",
      bad: "FROM alpine:3.23\n«ADD» --chown=app:app src/ /app/\n",
      good: "FROM alpine:3.23\nCOPY --chown=app:app src/ /app/\n",
    },
    {
      title: "The repository's own folder, which is no address",
      bad: "FROM alpine:3.23\n«ADD» .git /src/.git\n",
      good: "FROM alpine:3.23\nCOPY .git /src/.git\n",
    },
    {
      title: "JSON form, lower case",
      bad: 'FROM alpine:3.23\n«add» ["my file.txt", "/data/"]\n',
      good: 'FROM alpine:3.23\ncopy ["my file.txt", "/data/"]\n',
    },
    {
      title: "A file beside an archive",
      bad: "FROM alpine:3.23\nADD «app.conf» vendor.tar.gz /opt/\n",
      good: "FROM alpine:3.23\nCOPY app.conf /opt/\nADD vendor.tar.gz /opt/\n",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nADD rootfs.tar.xz /\n", because: "ADD unpacks the archive" },
    { code: "FROM alpine:3.23\nADD dist/*.tgz /opt/\n", because: "ADD unpacks the archives" },
    { code: "FROM alpine:3.23\nADD https://example.com/tool.bin /opt/\n", because: "ADD fetches the URL" },
    {
      code: "FROM alpine:3.23\nADD git@github.com:example/repo.git /src/\n",
      because: "ADD clones the repository",
    },
    {
      code: "FROM alpine:3.23\nARG SOURCE\nADD $SOURCE /src/\n",
      because: "the variable may hold a URL or an archive",
    },
  ],
  create: (context) => ({
    instruction: {
      ADD(add) {
        if (add.sources.length === 0 || add.flags.some((flag) => addOnlyFlags.has(flag.name))) return;
        const plain = add.sources.filter(isPlainPath);
        const [first] = plain;
        if (plain.length === add.sources.length) {
          const fix = { edits: [replace(add.keywordSpan, inCaseOf(add, "COPY"))] };
          context.report(add.keywordSpan, "plain", { fixes: [fix] });
        } else if (first) {
          const edits = copyApart(context.file, add, plain);
          context.report(first, "mixed", {
            data: { path: first.text.text },
            fixes: [{ title: "Give it a COPY of its own", safety: "suggestion", edits }],
          });
        }
      },
    },
  }),
});

function isPlainPath({ literal, text }: CopyInstruction["sources"][number]): boolean {
  return literal && !remote.test(text.text) && !archive.test(text.text);
}

/** On the side where they stand among the sources, which are added in their order. */
function copyApart(file: Dockerfile, add: CopyInstruction, plain: readonly Word[]): readonly Edit[] {
  const { destination, sources, flags, exec, onbuild } = add;
  const words = destination ? [...sources, destination] : [];
  if (!destination?.raw.endsWith("/") || exec || onbuild || holdsComment(file, add)) return [];
  const written = [...flags, ...plain, destination].map(({ span }) => file.text.slice(span.start, span.end));
  const line = [inCaseOf(add, "COPY"), ...written].join(" ");
  const isFirst = plain.includes(sources[0] ?? destination);
  return [
    isFirst ? insertAbove(file, add, line) : insertBelow(file, add, line),
    ...plain.map((word) =>
      remove({ start: word.span.start, end: words[words.indexOf(word) + 1]?.span.start ?? word.span.end }),
    ),
  ];
}
