import { found as originFound } from "../../dockerfile/contextFiles.ts";
import { toExecForm } from "../../dockerfile/execForm.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import {
  bashCommand,
  namedShell,
  type ShellUse,
  type ShellUser,
  tooEarlyFor,
} from "../../dockerfile/shellUses.ts";
import { shellOfScript, startedFile } from "../../dockerfile/startScript.ts";
import { installAbove, lacks } from "../../knowledge/missingPrograms.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-missing-shell",
    summary: "Use a shell that the image has.",
    why: "Alpine and busybox have sh but no bash, and distroless images have no shell at all. Whatever asks for one fails with “not found”, however right the rest is.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q184", "Q40", "Q16"],
    references: [{ title: "SHELL", url: "https://docs.docker.com/reference/dockerfile/#shell" }],
  },
  messages: {
    absent: "{image} has no {shell}",
    script: "{file} is written for {shell}, which {image} does not have",
    form: "{image} has no shell, so {keyword} needs the JSON form",
  },
  fix: { safety: "suggestion", title: "Use another shell" },
  examples: [
    {
      title: "SHELL on Alpine",
      bad: 'FROM alpine:3.23\nSHELL ["«/bin/bash»", "-o", "pipefail", "-c"]\nRUN wget -qO- https://example.com/list | sort > /list\n',
      good: 'FROM alpine:3.23\nRUN apk add --no-cache bash\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -qO- https://example.com/list | sort > /list\n',
      message: "alpine:3.23 has no bash",
    },
    {
      title: "A heredoc",
      bad: "FROM alpine:3.23\nRUN <<EOF\n#!/bin/«bash»\nset -e\nmkdir /data\nEOF\n",
      good: "FROM alpine:3.23\nRUN <<EOF\n#!/bin/sh\nset -e\nmkdir /data\nEOF\n",
      fix: "Use sh",
    },
    {
      title: "The first line of a script",
      bad: 'FROM alpine:3.23\nCOPY --chmod=0755 run.sh /\nENTRYPOINT ["«/run.sh»"]\n',
      good: 'FROM alpine:3.23\nCOPY --chmod=0755 run.sh /\nRUN apk add --no-cache bash\nENTRYPOINT ["/run.sh"]\n',
      files: { "run.sh": "#!/usr/bin/env bash\nexec serve\n" },
      message: "run.sh is written for bash, which alpine:3.23 does not have",
    },
    {
      title: "A start command for a shell that is not there",
      bad: "FROM scratch\nCOPY app /app\n«CMD» /app --port 80\n",
      good: 'FROM scratch\nCOPY app /app\nCMD ["/app", "--port", "80"]\n',
    },
    {
      title: "No shell at all",
      bad: "FROM gcr.io/distroless/static-debian13:nonroot\nCOPY app /app\n«RUN» mkdir /data\n",
      good: "FROM alpine:3.23 AS data\nRUN mkdir /data\nFROM gcr.io/distroless/static-debian13:nonroot\nCOPY app /app\nCOPY --from=data /data /data\n",
      notFixed: "A step like this belongs into another stage.",
    },
  ],
  quiet: [
    {
      code: 'FROM alpine:3.23\nRUN apk add --no-cache bash && bash -c "true"\nSHELL ["/bin/bash", "-c"]\nCMD ["bash"]\n',
      because: "bash is installed first",
    },
    {
      code: 'FROM scratch\nADD rootfs.tar.xz /\nRUN echo hello\nCMD ["bash"]\n',
      because: "the archive may hold anything",
    },
    {
      code: 'FROM gcr.io/distroless/static-debian13:debug\nRUN ["/busybox/sh", "-c", "true"]\nCMD ["/app"]\n',
      because: "the debug variant has a shell",
    },
    { code: 'FROM example.com/team/base:2\nRUN bash x\nCMD ["bash"]\n', because: "nobody knows that image" },
  ],
  create: (context) => {
    const lacking = (at: Instruction, shell: string) =>
      at.onbuild ? undefined : lacks(at.stage, shell, context.images, tooEarlyFor(at) ? at : undefined);
    const check = (at: Instruction, use: ShellUse | undefined): void => {
      const found = use && lacking(at, use.shell);
      if (!found) return;
      const { shell, span, replaceable } = use;
      const sh = replaceable &&
        found.known.has("sh") && { title: "Use sh", edits: [replace(replaceable, "sh")] };
      context.report(span, "absent", {
        data: { image: found.image, shell },
        fixes: [installAbove(context.file, at, found, shell), sh || undefined],
      });
    };
    const named = (at: ShellUser): void => {
      check(at, namedShell(at, context.file.text));
      if (at.keyword === "SHELL" || at.form === "exec" || !at.script || lastOf(at.stage, "SHELL", at)) return;
      const found = lacking(at, "sh");
      if (!found) return;
      // What has started nothing so far cannot change its meaning.
      const edit = /^\s*\//.test(at.args.text) ? toExecForm(context.file, at) : undefined;
      context.report(at.keywordSpan, "form", {
        data: { image: found.image, keyword: at.keyword },
        fixes: [edit && { title: "Write as a JSON array", safety: "safe", edits: [edit] }],
      });
    };
    return {
      instruction: { SHELL: named, RUN: named, CMD: named, ENTRYPOINT: named },
      command: {
        bash(command, { instruction: at, script }) {
          if (at.keyword !== "HEALTHCHECK" && !("exec" in at && at.exec))
            check(at, bashCommand(command, script));
        },
      },
      file({ finalStage }) {
        const started = finalStage && startedFile(finalStage);
        if (!started?.direct) return;
        const script = originFound(started.origins, (path) => context.related.text(path));
        const shell = script && shellOfScript(script.known);
        const found = shell && lacks(finalStage, shell, context.images);
        if (!found) return;
        context.report(started.word.span(), "script", {
          data: { file: script.path.replace(/^.*\//, ""), shell, image: found.image },
          fixes: [installAbove(context.file, started.instruction, found, shell)],
        });
      },
    };
  },
});
