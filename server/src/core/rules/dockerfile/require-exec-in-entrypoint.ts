import { found } from "../../dockerfile/contextFiles.ts";
import { startedFile } from "../../dockerfile/startScript.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { programToReplace } from "../../shell/lastProgram.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-exec-in-entrypoint",
    summary: "End the entrypoint script with exec, so that the program takes its place.",
    why: "Without `exec` the shell stays process 1 and keeps SIGTERM to itself: `docker stop` waits ten seconds and then kills your program in the middle of its work.",
    category: "operability",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q181", "Q16", "Q6"],
    references: [
      {
        title: "ENTRYPOINT with a script",
        url: "https://docs.docker.com/build/building/best-practices/#entrypoint",
      },
    ],
  },
  messages: { kept: "{file} runs {program} without exec, so stop signals do not reach it" },
  fix: { safety: "suggestion", title: "Put exec before it" },
  examples: [
    {
      title: "A script that hands over to CMD",
      bad: 'FROM alpine:3.23\nCOPY --chmod=0755 entrypoint.sh /\nENTRYPOINT ["«/entrypoint.sh»"]\nCMD ["serve"]\n',
      good: 'FROM alpine:3.23\nCOPY --chmod=0755 entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["serve"]\n',
      files: { "entrypoint.sh": '#!/bin/sh\nset -e\n./migrate\n"$@"\n' },
      goodFiles: { "entrypoint.sh": '#!/bin/sh\nset -e\n./migrate\nexec "$@"\n' },
      message: 'entrypoint.sh runs "$@" without exec, so stop signals do not reach it',
    },
    {
      title: "A script that names its program",
      bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["bash", "«bin/start»"]\n',
      good: 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["bash", "bin/start"]\n',
      files: { "bin/start": "#!/bin/bash\nnpm run migrate &&\n  node server.js --port 3000 # the API\n" },
      goodFiles: {
        "bin/start": "#!/bin/bash\nnpm run migrate &&\n  exec node server.js --port 3000 # the API\n",
      },
    },
  ],
  quiet: [
    {
      code: 'FROM alpine:3.23\nCOPY --chmod=0755 run.sh /\nCMD ["/run.sh"]\n',
      files: { "run.sh": '#!/bin/sh\nset -e\nexec "$@"\n' },
      because: "the script ends with exec",
    },
    {
      code: 'FROM alpine:3.23\nCOPY --chmod=0755 run.sh /\nENTRYPOINT ["/run.sh"]\n',
      files: { "run.sh": "#!/bin/sh\ntrap 'kill $pid' TERM\nserve & pid=$!\nwait $pid\n" },
      because: "the script passes signals on itself",
    },
    {
      code: 'FROM alpine:3.23\nCOPY --chmod=0755 run.sh /\nENTRYPOINT ["/run.sh"]\n',
      files: { "run.sh": '#!/bin/sh\n. /lib.sh\nif [ "$1" = x ]; then exec serve; fi\n"$@"\n' },
      because: "one way through the script has it, so the author knows",
    },
    {
      code: 'FROM alpine:3.23\nCOPY --chmod=0755 run.py /\nENTRYPOINT ["/run.py"]\n',
      files: { "run.py": "#!/usr/bin/env python3\nprint(1)\n" },
      because: "it is no shell script",
    },
    {
      code: 'FROM alpine:3.23\nCOPY --chmod=0755 run.sh /\nENTRYPOINT ["/run.sh"]\n',
      files: { "run.sh": "#!/bin/sh\necho done\n" },
      because: "nothing runs for long here",
    },
  ],
  create: (context) => ({
    file({ finalStage }) {
      const started = finalStage && startedFile(finalStage);
      if (!started) return;
      const origin = found(started.origins, (path) => context.related.text(path));
      // Windows line endings, which another rule tells of, are no part of the words.
      const text = origin?.known.replaceAll("\r", " ");
      const program = text === undefined ? undefined : programToReplace(text, started.direct);
      if (!origin || !program) return;
      const { path } = origin;
      context.report(started.word.span(), "kept", {
        data: { file: path.slice(path.lastIndexOf("/") + 1), program: program.name },
        fixes: [
          {
            title: `Put exec before ${program.name}`,
            edits: [{ path, start: program.at, end: program.at, text: "exec " }],
          },
        ],
      });
    },
  }),
});
