import type { CopyInstruction, WordsInstruction } from "../../dockerfile/model.ts";
import { isRoot, lastOf } from "../../dockerfile/scope.ts";
import { dockerfileRule } from "../../lint/rule.ts";
import { insert } from "../../text/edit.ts";

/** Folders that programs write to while they run. Code had better stay root's, so every other folder is left alone. */
const written =
  /(?:^|\/)(?:\.?cache|data|db|database|logs?|media|run|sessions?|storage|state|te?mp|uploads?|var)\/*$/;

export default dockerfileRule({
  meta: {
    id: "dockerfile/require-chown",
    summary: "Give files that the program changes to the user that runs it.",
    why: "USER decides who runs steps and programs, not who owns what COPY brings: that is root, unless `--chown` says otherwise. The program then fails with permission denied at its first write.",
    category: "correctness",
    severity: "info",
    preset: "strict",
    since: "0.2.0",
    questions: ["Q46", "Q186", "Q120"],
    references: [
      { title: "COPY --chown", url: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod" },
    ],
  },
  messages: { rootOwned: "What lies in {path} belongs to root, so {user} cannot change it" },
  fix: { safety: "suggestion", title: "Copy it as the user's own" },
  examples: [
    {
      title: "A folder for uploads",
      bad: "FROM node:24\nWORKDIR /app\nUSER node\nCOPY uploads «./uploads»\n",
      good: "FROM node:24\nWORKDIR /app\nUSER node\nCOPY --chown=node uploads ./uploads\n",
      message: "What lies in ./uploads belongs to root, so node cannot change it",
    },
    {
      title: "From another stage, behind another flag",
      bad: "FROM node:24 AS build\nFROM node:24-slim\nUSER 1000:1000\nCOPY --from=build /app/data/ «/app/data/»\n",
      good: "FROM node:24 AS build\nFROM node:24-slim\nUSER 1000:1000\nCOPY --from=build --chown=1000:1000 /app/data/ /app/data/\n",
    },
  ],
  quiet: [
    {
      code: "FROM node:24\nUSER node\nCOPY --chown=node data /data\n",
      because: "the files are the user's own",
    },
    {
      code: "FROM node:24\nUSER node\nCOPY . /app\n",
      because: "code that its program cannot change is safer",
    },
    { code: "FROM node:24\nCOPY data /data\nUSER node\n", because: "a later step may have given them away" },
    { code: "FROM node:24\nUSER root\nCOPY data /data\n", because: "root is the user" },
    { code: "FROM node:24\nUSER node\nCOPY --chmod=0777 data /data\n", because: "everybody may write there" },
    {
      code: "FROM node:24\nUSER node\nCOPY data /data\nUSER root\nRUN chown -R node /data\nUSER node\n",
      because: "a step gives them to the user",
    },
  ],
  create: (context) => {
    const check = (copy: CopyInstruction): void => {
      const { stage, destination, flags, onbuild } = copy;
      const user = lastOf(stage, "USER", copy);
      const name = user?.words[0];
      if (!destination?.literal || !name?.literal || isRoot(name.text.text) || onbuild) return;
      if (!written.test(destination.text.text) || name.text.text === "") return;
      if (flags.some((flag) => flag.name === "chown" || flag.name === "chmod") || givenLater(copy, user))
        return;
      const last = flags.at(-1);
      const at = last ? last.span.end : copy.keywordSpan.end;
      context.report(destination, "rootOwned", {
        data: { path: destination.text.text, user: name.text.text.replace(/:.*/, "") },
        fixes: [{ edits: [insert(at, ` --chown=${name.text.text}`)] }],
      });
    };
    return { instruction: { COPY: check, ADD: check } };
  },
});

/** A step behind the copy changes owners or modes, or root takes over again. */
function givenLater({ index, stage }: CopyInstruction, user: WordsInstruction | undefined): boolean {
  if (stage && lastOf(stage, "USER") !== user) return true;
  return (stage?.all("RUN") ?? []).some(
    (run) => run.index > index && /\b(?:chown|chmod|install|setfacl)\b/.test(run.args.text),
  );
}
