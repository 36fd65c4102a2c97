import { inCaseOf, insertAbove } from "../../dockerfile/edits.ts";
import { jsonArray } from "../../dockerfile/execForm.ts";
import type { Dockerfile, RunInstruction } from "../../dockerfile/model.ts";
import { prependCommand } from "../../dockerfile/runEdits.ts";
import { shellAbove } from "../../dockerfile/scope.ts";
import type { ImageFacts } from "../../knowledge/images.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { isAnswered, setsPipefail, swallowedCommand } from "../../shell/pipes.ts";

// Suggestions, not safe fixes: with pipefail a reader that stops early (`… | head -1`) or a grep without a match fails the build. SHELL also
// changes the steps below and, in shell form, what the container starts.
export default dockerfileRule({
  meta: {
    id: "dockerfile/require-pipefail",
    summary: "Let a step fail where any command of a pipe fails.",
    why: "A pipe ends as its last command ends. A download that breaks off then leaves an empty or half a file, and the build goes on as if all were well.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q34"],
    sameAs: ["hadolint:DL4006"],
    references: [
      { title: "Using pipes", url: "https://docs.docker.com/build/building/best-practices/#using-pipes" },
    ],
  },
  messages: {
    swallowed: "The build goes on when {name} fails, since a pipe follows and pipefail is not set",
  },
  fix: { safety: "suggestion", title: "Set pipefail in this step" },
  examples: [
    {
      title: "Debian's sh knows no pipefail, so bash has to run the step",
      bad: "FROM debian:13\nRUN «curl» -fsSL https://example.com/a.tgz | tar -xz\n",
      good: 'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/a.tgz | tar -xz\n',
      message: "The build goes on when curl fails, since a pipe follows and pipefail is not set",
    },
    {
      title: "Alpine's sh knows it",
      bad: "FROM alpine:3.23\nRUN apk add --no-cache jq && \\\n    «wget» -qO- https://example.com/a.json | jq .url > /url\n",
      good: "FROM alpine:3.23\nRUN set -o pipefail && apk add --no-cache jq && \\\n    wget -qO- https://example.com/a.json | jq .url > /url\n",
    },
    {
      title: "Alpine, for the whole stage",
      fix: "Use ash with pipefail for this stage",
      bad: "FROM alpine:3.23\nRUN «wget» -qO- https://example.com/a | wc -l > /a\nRUN «wget» -qO- https://example.com/b | wc -l > /b\n",
      good: 'FROM alpine:3.23\nSHELL ["/bin/ash", "-eo", "pipefail", "-c"]\nRUN wget -qO- https://example.com/a | wc -l > /a\nRUN wget -qO- https://example.com/b | wc -l > /b\n',
    },
    {
      title: "A heredoc for bash",
      bad: "FROM debian:13\nRUN <<EOF\n#!/bin/bash\n«curl» -fsSL https://example.com/a.tgz | tar -xz\nEOF\n",
      good: "FROM debian:13\nRUN <<EOF\n#!/bin/bash\nset -o pipefail\ncurl -fsSL https://example.com/a.tgz | tar -xz\nEOF\n",
    },
  ],
  quiet: [
    {
      code: 'FROM debian:13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/a.tgz | tar -xz\n',
      because: "SHELL sets it",
    },
    {
      code: "FROM fedora:43\nRUN set -euo pipefail; curl -fsSL https://example.com/a | tar -x\n",
      because: "the step sets it",
    },
    {
      code: 'FROM debian:13\nRUN ["/bin/bash", "-o", "pipefail", "-c", "curl -fsS https://example.com/a | tar -x"]\n',
      because: "the shell is started with it",
    },
    { code: "FROM debian:13\nRUN echo 'app:app' | chpasswd\n", because: "echo does not fail" },
    {
      code: "FROM debian:13\nRUN grep ' tool$' /sums | sha256sum -c -\n",
      because: "without a sum to compare the last command fails",
    },
    {
      code: "FROM debian:13\nRUN gpg --list-keys | grep -q A || true\n",
      because: "the author says that it may fail",
    },
    {
      code: 'FROM mcr.microsoft.com/powershell\nSHELL ["pwsh", "-c"]\nRUN Get-Item a | Select-Object Name\n',
      because: "PowerShell has pipes of another kind",
    },
    { code: "FROM debian:13\nRUN grep -E 'a|b' /etc/passwd\n", because: "this is no pipe" },
  ],
  create: (context) => {
    /** The first step of each stage that wants it and runs in the same shell: above it SHELL is put. */
    const first = new Map<number, RunInstruction>();
    return {
      instruction: {
        RUN(run) {
          const { script, stage, onbuild } = run;
          if (!script?.understood || script.pipelines.length === 0 || onbuild) return;
          const shell = shellAbove(context.file, run);
          if (shell?.args.text.includes("pipefail")) return;
          for (const pipeline of script.pipelines) {
            const swallowed = swallowedCommand(pipeline);
            if (!swallowed?.name || setsPipefail(script, pipeline.span.start)) continue;
            if (isAnswered(script, pipeline)) continue;
            const before = first.get(stage?.index ?? -1);
            const top = before && before.index > (shell?.index ?? -1) ? before : run;
            first.set(stage?.index ?? -1, top);
            const nested = run.form === "exec" || swallowed.within.includes("sh -c");
            const fixes = nested ? [] : offers(context.file, context.images, run, top);
            context.report(swallowed.name, "swallowed", { data: { name: swallowed.name.text.text }, fixes });
            return;
          }
        },
      },
    };
  },
});

function offers(
  file: Dockerfile,
  images: ImageFacts,
  run: RunInstruction,
  top: RunInstruction,
): readonly (FixOffer | undefined)[] {
  const family = (run.stage?.base && images.of(run.stage.base)?.family) ?? "";
  const shell = (name: string, ...options: readonly string[]): FixOffer => ({
    title: `Use ${name} with pipefail for this stage`,
    edits: [
      insertAbove(file, top, `${inCaseOf(top, "SHELL")} ${jsonArray([`/bin/${name}`, ...options, "-c"])}`),
    ],
  });
  const edit = prependCommand(file, run, "set -o pipefail");
  const set = edit && { edits: [edit] };
  if (run.dialect === "bash" || family === "rhel") return [set];
  if (family === "alpine" || family === "busybox") return [set, shell("ash", "-eo", "pipefail")];
  return family === "debian" || family === "ubuntu" ? [shell("bash", "-o", "pipefail")] : [];
}
