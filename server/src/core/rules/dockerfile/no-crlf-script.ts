import { found } from "../../dockerfile/contextFiles.ts";
import type { Stage } from "../../dockerfile/model.ts";
import { placesOf, startedFile } from "../../dockerfile/startScript.ts";
import type { FileEdit } from "../../lint/finding.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-crlf-script",
    summary: "Give a script that the container starts Unix line endings.",
    why: "Linux takes the carriage return for a part of the interpreter's name and reports “no such file or directory”, though the script is there. A `.gitattributes` line keeps it from coming back.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q184", "Q6"],
    references: [
      {
        title: "Unix line endings for files in containers",
        url: "https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/",
      },
    ],
  },
  messages: { crlf: "{file} has Windows line endings, so {keyword} cannot start it" },
  fix: { safety: "suggestion", title: "Give the script Unix line endings" },
  examples: [
    {
      title: "A script that was checked out on Windows",
      bad: 'FROM alpine:3.23\nCOPY --chmod=0755 «entrypoint.sh» /\nENTRYPOINT ["/entrypoint.sh"]\n',
      good: 'FROM alpine:3.23\nCOPY --chmod=0755 entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\n',
      files: { "entrypoint.sh": '#!/bin/sh\r\nexec "$@"\r\n' },
      goodFiles: { "entrypoint.sh": '#!/bin/sh\nexec "$@"\n' },
      message: "entrypoint.sh has Windows line endings, so ENTRYPOINT cannot start it",
    },
    {
      title: "Run by a shell: its first line would not matter, the others do",
      bad: 'FROM debian:13-slim\nWORKDIR /app\nCOPY scripts/ ./\nCMD ["bash", "«run.sh»"]\n',
      good: 'FROM debian:13-slim\nWORKDIR /app\nCOPY scripts/ ./\nCMD ["bash", "run.sh"]\n',
      files: { "scripts/run.sh": "set -e\r\n./serve\r\n" },
      goodFiles: { "scripts/run.sh": "set -e\n./serve\n" },
    },
  ],
  quiet: [
    {
      code: 'FROM alpine:3.23\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\n',
      files: { "run.sh": "#!/bin/sh\nexec serve\n" },
      because: "the script has Unix line endings",
    },
    {
      code: "FROM alpine:3.23\nCOPY run.sh /\nRUN sed -i 's/\\r$//' /run.sh\nENTRYPOINT [\"/run.sh\"]\n",
      files: { "run.sh": "#!/bin/sh\r\n" },
      because: "a step takes the carriage returns out",
    },
    {
      code: 'FROM alpine:3.23\nCOPY serve /\nENTRYPOINT ["/serve"]\n',
      files: { serve: "MZ\r\n" },
      because: "a program is no script",
    },
    {
      code: 'FROM alpine:3.23\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\n',
      because: "nobody knows the script",
    },
  ],
  create: (context) => ({
    file({ finalStage: stage }) {
      const started = stage && startedFile(stage);
      if (!stage || !started || converts(stage)) return;
      const origin = found(started.origins, (path) => context.related.text(path));
      const first = origin?.known.indexOf("\n") ?? -1;
      if (!origin || first < 1 || origin.known[first - 1] !== "\r") return;
      if (started.direct && !origin.known.startsWith("#!")) return;
      const { path, known } = origin;
      const { at, other } = placesOf(started, origin);
      context.report(at, "crlf", {
        data: { file: path.slice(path.lastIndexOf("/") + 1), keyword: started.instruction.keyword },
        fixes: [{ edits: carriageReturns(path, known) }],
        related: [other],
      });
    },
  }),
});

function converts(stage: Stage): boolean {
  return stage.lineage.some((one) => one.all("RUN").some(({ args }) => /dos2unix|\\r|\\015/.test(args.text)));
}

function carriageReturns(path: string, text: string): FileEdit[] {
  return [...text.matchAll(/\r(?=\n)/g)].map(({ index }) => ({
    path,
    start: index,
    end: index + 1,
    text: "",
  }));
}
