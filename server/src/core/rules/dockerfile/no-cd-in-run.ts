import { holdsComment, inCaseOf, insertAbove } from "../../dockerfile/edits.ts";
import type { Dockerfile, RunInstruction } from "../../dockerfile/model.ts";
import { cleanPath, workdirAt } from "../../dockerfile/scope.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import type { ShellScript, ShellStep } from "../../shell/model.ts";
import { remove, replace } from "../../text/edit.ts";

// A script that moves on later, or that goes elsewhere in the middle, has reasons of its own that WORKDIR does not serve.
export default dockerfileRule({
  meta: {
    id: "dockerfile/no-cd-in-run",
    summary: "Say with WORKDIR where a step works instead of beginning it with cd.",
    why: "Every step starts a new shell, so `cd` is forgotten at its end. WORKDIR stays, makes the folder where it is missing, and stands where a reader looks for it.",
    category: "style",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q26", "Q48"],
    sameAs: ["hadolint:DL3003"],
    references: [
      { title: "WORKDIR", url: "https://docs.docker.com/build/building/best-practices/#workdir" },
      { title: "WORKDIR instruction", url: "https://docs.docker.com/reference/dockerfile/#workdir" },
    ],
  },
  messages: {
    leads: "This step begins with cd; WORKDIR says the same for this step and those after it",
    alone: "This changes nothing: the next step starts in the old folder again",
  },
  fix: { safety: "suggestion", title: "Use WORKDIR, which also holds for what follows" },
  examples: [
    {
      title: "At the head of a step",
      bad: "FROM node:24\nRUN «cd» /app && \\\n    npm ci && \\\n    npm run build\n",
      good: "FROM node:24\nWORKDIR /app\nRUN npm ci && \\\n    npm run build\n",
      message: "This step begins with cd; WORKDIR says the same for this step and those after it",
    },
    {
      title: "A step that does nothing else",
      bad: "FROM node:24\nWORKDIR /srv\nRUN «cd» app/web\nRUN npm ci\n",
      good: "FROM node:24\nWORKDIR /srv\nWORKDIR /srv/app/web\nRUN npm ci\n",
      message: "This changes nothing: the next step starts in the old folder again",
    },
    {
      title: "In a heredoc",
      bad: "FROM node:24\nRUN <<EOF\nset -e\n«cd» /app\nnpm ci\nEOF\n",
      good: "FROM node:24\nWORKDIR /app\nRUN <<EOF\nset -e\nnpm ci\nEOF\n",
      notFixed: "the lines of a script stay together",
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nRUN (cd /app && npm ci) && npm cache clean --force\n",
      because: "a subshell comes back by itself",
    },
    {
      code: "FROM debian:13\nRUN cd /tmp/src && make install && cd / && rm -rf /tmp/src\n",
      because: "it comes back, to delete the folder",
    },
    {
      code: "FROM golang:1.27\nRUN --mount=type=bind,target=/src cd /src && go build -o /app\n",
      because: "the folder is there for this step only",
    },
    {
      code: "FROM debian:13\nRUN git clone https://example.com/a.git && cd a && make install\n",
      because: "the folder is made in this very step",
    },
    {
      code: "FROM node:24\nONBUILD RUN cd /app && npm ci\n",
      because: "a trigger may leave the folder of another file alone",
    },
    {
      code: 'FROM node:24\nCMD ["sh", "-c", "cd /app && exec node ."]\n',
      because: "the container starts once",
    },
  ],
  create: (context) => ({
    command: {
      cd(command, { instruction, script }) {
        if (instruction.keyword !== "RUN" || instruction.onbuild || !command.name) return;
        const step = firstStep(script);
        if (step?.commands[0] !== command || step.kind !== "command") return;
        const moves = script.commands.filter(({ name }) => /^(?:cd|pushd|popd)$/.test(name?.value ?? ""));
        const target = command.args[0]?.text.text;
        if (moves.length > 1 || target === undefined || target === "-") return;
        if (instruction.mounts.some((mount) => mount.target && target.startsWith(mount.target))) return;
        const alone = script.steps[script.steps.length - 1] === step;
        const fix = movedOut(context.file, instruction, step, command.args[0]?.value);
        context.report(command.name, alone ? "alone" : "leads", { fixes: [fix] });
      },
    },
  }),
});

/** Options of the shell come before everything else. */
function firstStep({ steps }: ShellScript): ShellStep | undefined {
  return steps.find(({ commands }) => commands[0]?.name?.value !== "set");
}

function movedOut(
  file: Dockerfile,
  run: RunInstruction,
  step: ShellStep,
  folder: string | undefined,
): FixOffer | undefined {
  const [first, next] = run.script?.steps ?? [];
  const base = folder?.startsWith("/") ? "" : workdirAt(run);
  if (run.form !== "shell" || first !== step || base === undefined || !folder || !/^[\w./-]+$/.test(folder))
    return undefined;
  const path = cleanPath(`${base}/${folder}`);
  const workdir = `${inCaseOf(run, "WORKDIR")} ${path}`;
  if (holdsComment(file, run) || run.heredocs.length > 0) return undefined;
  if (!next) return { edits: [replace(run.span, workdir)] };
  if (next.joinedBy !== "&&" && next.joinedBy !== ";") return undefined;
  const gap = { start: step.span.start, end: next.span.start };
  // It is there already.
  if (path === workdirAt(run)) return { title: "Leave cd out", edits: [remove(gap)] };
  return { edits: [insertAbove(file, run, workdir), remove(gap)] };
}
