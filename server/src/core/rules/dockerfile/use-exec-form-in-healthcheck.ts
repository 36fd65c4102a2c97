import { holdsComment } from "../../dockerfile/edits.ts";
import { execWords, jsonArray } from "../../dockerfile/execForm.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import { endsWithOtherCodes } from "../../knowledge/healthchecks.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

// hadolint asks for JSON here as it does for CMD, BuildKit does not look. No signal has to reach a probe, and `|| exit 1` needs a shell, so this is a rule of its
// own and only for probes to which a shell adds nothing.
export default dockerfileRule({
  meta: {
    id: "dockerfile/use-exec-form-in-healthcheck",
    summary: "Run a plain health check without a shell.",
    why: "Each check starts a shell first, thousands of times a day, only to start one program. As a JSON array the program starts by itself, also in images that have no shell.",
    category: "operability",
    severity: "hint",
    preset: "all",
    since: "0.2.0",
    questions: ["Q43", "Q16"],
    references: [
      {
        title: "Shell and exec form",
        url: "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
      },
      { title: "HEALTHCHECK", url: "https://docs.docker.com/reference/dockerfile/#healthcheck" },
    ],
  },
  messages: { shell: "This check needs no shell, yet starts one each time" },
  fix: { safety: "safe", title: "Write as a JSON array" },
  examples: [
    {
      title: "One program with its arguments",
      bad: "FROM redis:8\nHEALTHCHECK --interval=10s CMD «redis-cli ping»\n",
      good: 'FROM redis:8\nHEALTHCHECK --interval=10s CMD ["redis-cli", "ping"]\n',
      message: "This check needs no shell, yet starts one each time",
    },
    {
      title: "Quotes go, the words stay",
      bad: "FROM node:24\nHEALTHCHECK CMD \\\n  «node -e \"fetch('http://127.0.0.1:3000/')\"»\n",
      good: 'FROM node:24\nHEALTHCHECK CMD \\\n  ["node", "-e", "fetch(\'http://127.0.0.1:3000/\')"]\n',
    },
  ],
  quiet: [
    { code: 'FROM redis:8\nHEALTHCHECK CMD ["redis-cli", "ping"]\n', because: "it is a JSON array" },
    {
      code: "FROM redis:8\nHEALTHCHECK CMD redis-cli ping || exit 1\n",
      because: "the operator needs a shell",
    },
    {
      code: "FROM nginx:1.30\nHEALTHCHECK CMD curl -f http://localhost/\n",
      because: "curl wants || exit 1 rather",
    },
    {
      code: "FROM redis:8\nHEALTHCHECK CMD redis-cli -p $PORT ping\n",
      because: "a shell fills the variable in",
    },
    {
      code: 'FROM redis:8\nSHELL ["/bin/bash", "-c"]\nHEALTHCHECK CMD redis-cli ping\n',
      because: "SHELL says that a shell is wanted",
    },
  ],
  create: (context) => ({
    instruction: {
      HEALTHCHECK(healthcheck) {
        const { form, type, stage, command } = healthcheck;
        const words = form === "shell" && type === "CMD" ? execWords(healthcheck) : undefined;
        if (!words || lastOf(stage, "SHELL", healthcheck)) return;
        if (endsWithOtherCodes(words[0] ?? "", stage?.base && context.images.of(stage.base))) return;
        const length = command.text.trimEnd().length;
        const span = command.span(command.text.length - command.text.trimStart().length, length);
        const edits = holdsComment(context.file, healthcheck) ? [] : [replace(span, jsonArray(words))];
        context.report(span, "shell", { fixes: [{ edits }] });
      },
    },
  }),
});
