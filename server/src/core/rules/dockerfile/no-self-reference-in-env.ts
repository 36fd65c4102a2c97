import type { EnvInstruction } from "../../dockerfile/model.ts";
import { splitPairs } from "../../dockerfile/pairEdits.ts";
import { type SelfReference, selfReferences } from "../../dockerfile/selfReference.ts";
import { dockerfileRule } from "../../lint/rule.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-self-reference-in-env",
    summary: "Use a variable below the ENV that sets it, not inside of it.",
    why: "All values of one ENV are worked out before any of them is set, so the new value is not there yet. An ENV of its own, below, sees it.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q20"],
    sameAs: ["hadolint:DL3044"],
    references: [
      {
        title: "Environment replacement",
        url: "https://docs.docker.com/reference/dockerfile/#environment-replacement",
      },
    ],
  },
  messages: {
    empty: "{name} is set in this same ENV, so its new value is not used here",
    old: "{name} has its old value here: this ENV sets it only when it is done",
  },
  fix: { safety: "safe", title: "Begin a new ENV here" },
  examples: [
    {
      title: "On one line",
      bad: "FROM alpine:3.23\nENV APP_HOME=/srv/app PATH=$«APP_HOME»/bin:$PATH\n",
      good: "FROM alpine:3.23\nENV APP_HOME=/srv/app\nENV PATH=$APP_HOME/bin:$PATH\n",
      message: "APP_HOME is set in this same ENV, so its new value is not used here",
    },
    {
      title: "On lines with comments",
      bad: 'FROM alpine:3.23\nENV VERSION=1.2 \\\n    # where it is unpacked\n    TARGET="/opt/app-${«VERSION»}" \\\n    MODE=fast\n',
      good: 'FROM alpine:3.23\nENV VERSION=1.2\n    # where it is unpacked\nENV TARGET="/opt/app-${VERSION}" \\\n    MODE=fast\n',
    },
    {
      title: "A value from above",
      bad: "FROM alpine:3.23\nENV MODE=slow\nENV MODE=fast NAME=app-$«MODE»\n",
      good: "FROM alpine:3.23\nENV MODE=slow\nENV MODE=fast\nENV NAME=app-$MODE\n",
      message: "MODE has its old value here: this ENV sets it only when it is done",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nENV PATH=/srv/bin:$PATH\n", because: "it goes on from the old value" },
    { code: "FROM alpine:3.23\nENV A=1\nENV B=$A\n", because: "the ENV above has set it" },
    { code: 'FROM alpine:3.23\nENV A=1 B="${AB}" C=$XA\n', because: "those are other names" },
    {
      code: "FROM alpine:3.23\nARG VERSION=1\nENV VERSION=$VERSION DIR=/opt/$VERSION\n",
      because: "the argument has the same value",
    },
    { code: "FROM alpine:3.23\nENV A=1 B='$A'\n", because: "single quotes keep it as it is" },
  ],
  create: (context) => ({
    instruction: {
      ENV(env) {
        const all = selfReferences(env);
        if (all.length === 0) return;
        const safety = all.some((one) => one.isSetAbove) || mixes(env, all) ? "suggestion" : "safe";
        for (const { reference, user, before, setter, isSetAbove } of all) {
          const isBehind = before && setter.span.start < user.span.start;
          const edits = isBehind ? splitPairs(context.file, env, before, user) : undefined;
          const { name, nameSpan } = reference;
          context.report(nameSpan, isSetAbove ? "old" : "empty", {
            data: { name },
            fixes: [edits && { safety, edits }],
            related: [{ span: setter.key.span, message: `${name} is set here` }],
          });
        }
      },
    },
  }),
});

/** Whether other values of the ENV use what it sets, too, and mean what it was above. */
function mixes(env: EnvInstruction, found: readonly SelfReference[]): boolean {
  const set = new Set(env.pairs.map(({ key }) => key.text.text));
  const known = new Set(found.map(({ reference }) => reference));
  return env.variables.some(
    (variable) => set.has(variable.name) && !known.has(variable) && variable.declaration,
  );
}
