import { declaredArgs, isPredefinedArg } from "../../compose/buildArgs.ts";
import { buildFilesIn } from "../../compose/buildFile.ts";
import { removeVariable } from "../../compose/edits/lists.ts";
import { nearName } from "../../compose/edits/references.ts";
import { firstVisits } from "../../compose/origin.ts";
import { composeRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";

export default composeRule({
  meta: {
    id: "compose/no-undeclared-build-arg",
    summary: "Pass only build arguments that the Dockerfile declares.",
    why: "Without an `ARG {name}` the value goes nowhere: the builder says in passing that it was not consumed, and builds as if it had not been given.",
    category: "correctness",
    severity: "warning",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q29", "Q41"],
    references: [
      { title: "args", url: "https://docs.docker.com/reference/compose-file/build/#args" },
      { title: "ARG", url: "https://docs.docker.com/reference/dockerfile/#arg" },
    ],
  },
  messages: {
    near: "The Dockerfile has no ARG {name}; did you mean {near}?",
    unknown: "The Dockerfile has no ARG {name}, so the value goes nowhere",
  },
  fix: { safety: "suggestion", title: "Remove the argument" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "services:\n  web:\n    build:\n      context: .\n      args:\n        «NODE_VERISON»: 24\n        MODE: slim\n",
      good: "services:\n  web:\n    build:\n      context: .\n      args:\n        NODE_VERSION: 24\n        MODE: slim\n",
      files: { Dockerfile: "ARG NODE_VERSION=22\nFROM node:${NODE_VERSION}\nARG MODE\n" },
      message: "The Dockerfile has no ARG NODE_VERISON; did you mean NODE_VERSION?",
    },
    {
      title: "An argument that nobody takes",
      bad: "services:\n  web:\n    build:\n      context: web\n      args: [MODE=slim, «DEBUG»=1]\n",
      good: "services:\n  web:\n    build:\n      context: web\n      args: [MODE=slim]\n",
      files: { "web/Dockerfile": "FROM node:24\nARG MODE\n" },
      message: "The Dockerfile has no ARG DEBUG, so the value goes nowhere",
    },
  ],
  quiet: [
    {
      code: "services:\n  web:\n    build: {context: ., args: [HTTPS_PROXY, SOURCE_DATE_EPOCH=0, BUILDKIT_INLINE_CACHE=1]}\n",
      files: { Dockerfile: "FROM node:24\n" },
      because: "the builder knows these by itself",
    },
    {
      code: "services:\n  web:\n    build: {context: ., args: ['${PREFIX}_MODE=a']}\n",
      files: { Dockerfile: "FROM node:24\n" },
      because: "a variable hides the name",
    },
    {
      code: "services:\n  web:\n    build: {context: ., args: [MODE=a]}\n",
      files: { Dockerfile: "FROM shop/base:2-onbuild\n" },
      because: "triggers of the base image may declare it",
    },
    {
      code: "services:\n  web:\n    build: {context: ., args: [MODE=a]}\n",
      because: "nobody has read the Dockerfile",
    },
  ],
  create: (context) => {
    const first = firstVisits();
    const files = context.related.once(buildFilesIn);
    return {
      service({ build }) {
        const args = build?.args.filter(({ name }) => !name.includes("$") && !isPredefinedArg(name)) ?? [];
        const dockerfile = build && args.length > 0 && files.of(build);
        const declared = dockerfile && declaredArgs(dockerfile);
        for (const arg of declared ? args : []) {
          const { name, nameSpan, node } = arg;
          if (!declared || declared.has(name) || !first(nameSpan)) continue;
          const free = [...declared].filter((other) => !args.some((each) => each.name === other));
          const near = nearName(name, free);
          const remove = removeVariable(context.file, arg);
          const asWritten = context.file.text.slice(nameSpan.start, nameSpan.end) === name && !node.via;
          const rename: FixOffer | undefined =
            near && asWritten
              ? {
                  title: `Pass ${near.name}`,
                  safety: near.sure ? "safe" : "suggestion",
                  edits: [replace(nameSpan, near.name)],
                }
              : undefined;
          context.report(nameSpan, near ? "near" : "unknown", {
            data: { name, near: near?.name ?? "" },
            fixes: [rename, remove && { title: `Remove ${name}`, edits: [remove] }],
          });
        }
      },
    };
  },
});
