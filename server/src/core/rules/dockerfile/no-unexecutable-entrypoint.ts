import { found, type Origin } from "../../dockerfile/contextFiles.ts";
import { insertBelow } from "../../dockerfile/edits.ts";
import type { Dockerfile, Stage } from "../../dockerfile/model.ts";
import { changesMode } from "../../dockerfile/modes.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { placesOf, startedFile } from "../../dockerfile/startScript.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-unexecutable-entrypoint",
    summary: "Make the script that the container starts executable.",
    why: "COPY takes the mode of the file along. Without the executable bit the container ends at once with “permission denied”.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q151", "Q46", "Q184"],
    references: [
      { title: "COPY --chmod", url: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod" },
    ],
  },
  messages: { plain: "{file} is not executable, yet {keyword} starts it" },
  fix: { safety: "safe", title: "Copy it with --chmod=0755" },
  examples: [
    {
      title: "A script by its path",
      bad: 'FROM alpine:3.23\nCOPY «docker-entrypoint.sh» /usr/local/bin/\nENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["serve"]\n',
      good: 'FROM alpine:3.23\nCOPY --chmod=0755 docker-entrypoint.sh /usr/local/bin/\nENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["serve"]\n',
      files: { "docker-entrypoint.sh": "#!/bin/sh\n" },
      message: "docker-entrypoint.sh is not executable, yet ENTRYPOINT starts it",
    },
    {
      title: "Copied with everything else, started by tini",
      bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nCMD ["tini", "--", "«./run.sh»"]\n',
      good: 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN chmod +x run.sh\nCMD ["tini", "--", "./run.sh"]\n',
      files: { "run.sh": "#!/bin/sh\n" },
    },
  ],
  quiet: [
    {
      code: 'FROM alpine:3.23\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\n',
      files: { "run.sh": "#!/bin/sh\n" },
      executable: ["run.sh"],
      because: "the file is executable",
    },
    {
      code: 'FROM alpine:3.23\nCOPY run.sh /\nENTRYPOINT ["sh", "/run.sh"]\n',
      files: { "run.sh": "" },
      because: "a shell reads it",
    },
    {
      code: 'FROM alpine:3.23\nCOPY --chmod=755 run.sh /\nENTRYPOINT ["/run.sh"]\n',
      files: { "run.sh": "#!/bin/sh\n" },
      because: "the copy sets the mode",
    },
    {
      code: 'FROM alpine:3.23\nCOPY bin /opt/bin\nRUN chmod -R a+x /opt\nENTRYPOINT ["/opt/bin/run.sh"]\n',
      files: { "bin/run.sh": "#!/bin/sh\n" },
      because: "a step makes it executable",
    },
    {
      code: 'FROM alpine:3.23\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\n',
      because: "nobody knows the file",
    },
  ],
  create: (context) => ({
    file(file) {
      const stage = file.finalStage;
      const started = stage && startedFile(stage);
      if (!stage || !started?.direct) return;
      const origin = found(started.origins, (path) => context.related.stat(path));
      const mode = origin?.known.mode;
      if (origin?.known.type !== "file" || mode === undefined || (mode & 0o111) !== 0) return;
      if (origin.copy.flags.some(({ name }) => name === "chmod") || changesMode(stage, origin)) return;
      const name = origin.path.slice(origin.path.lastIndexOf("/") + 1);
      const { at, other } = placesOf(started, origin);
      context.report(at, "plain", {
        data: { file: name, keyword: started.instruction.keyword },
        fixes: [origin.alone ? withMode(origin) : byStep(file, stage, origin, started.word.text)],
        related: [other],
      });
    },
  }),
});

/** Other files of the same copy would become executable too. */
function withMode({ copy }: Origin): FixOffer {
  return {
    safety: copy.sources.length === 1 ? "safe" : "suggestion",
    edits: [insert(copy.keywordSpan.end, " --chmod=0755")],
  };
}

/** Only root may change the mode of what COPY made. */
function byStep(file: Dockerfile, stage: Stage, { copy }: Origin, path: string): FixOffer | undefined {
  const word = path.replace(/^\.\//, "");
  if (copy.stage !== stage || lastOf(stage, "USER", copy) || !/^[\w./-]+$/.test(word)) return undefined;
  // A name without a folder is looked for on the PATH.
  if (!path.includes("/")) return undefined;
  const line = `RUN chmod +x ${word}`;
  return {
    title: "Make it executable in a step",
    safety: "suggestion",
    edits: [insertBelow(file, copy, line)],
  };
}
