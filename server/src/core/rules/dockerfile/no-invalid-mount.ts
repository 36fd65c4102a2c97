import { isContainerfile } from "../../dockerfile/grammar/frontend.ts";
import { type MountProblem, mountProblems } from "../../dockerfile/grammar/mountProblems.ts";
import { buildahKeys } from "../../dockerfile/grammar/mounts.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { insert, remove, replace } from "../../text/edit.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-invalid-mount",
    summary: "Write RUN --mount with keys and values that its type has.",
    why: "A mount is a list of key=value, divided by commas without blanks, and each type has its own keys. The builder stops at the first that it cannot read.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q28", "Q33"],
    references: [{ title: "RUN --mount", url: "https://docs.docker.com/reference/dockerfile/#run---mount" }],
  },
  messages: {
    csv: "--mount needs a list such as type=cache,target=/root/.cache",
    comma: "Nothing stands beside this comma",
    field: "{word} is no key=value",
    key: "A mount has no {word}",
    near: "{word} is unknown; did you mean {near}?",
    type: "{word} is no type of mount; there are bind, cache, tmpfs, secret and ssh",
    refused: "A mount of type {type} has no {word}",
    value: "{word} is not what this key takes",
    choice: "{word} is no kind of sharing; there are shared, private and locked",
    order: "{word} has to stand behind the type that it belongs to",
    variable: "from takes no variable; name a stage built FROM it instead",
    nothing: "A secret needs an id, a source or a target",
    twice: "For a secret {word} means the same as id; only one of them can stand here",
    target: "This mount has no target, so there is no place to mount it at",
    root: "Nothing can be mounted at the root directory",
  },
  fix: { safety: "safe", title: "Mend the mount" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "FROM node:24\nRUN --mount=type=cache,«traget»=/root/.npm npm ci\n",
      good: "FROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      message: "traget is unknown; did you mean target?",
    },
    {
      title: "A path without its key",
      bad: "FROM node:24\nRUN --mount=type=cache,«/root/.npm» npm ci\n",
      good: "FROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      message: "/root/.npm is no key=value",
    },
    {
      title: "A blank behind the comma ends the list",
      bad: "FROM node:24\nRUN --mount=type=secret,id=npmrc«,» target=/root/.npmrc npm ci\n",
      good: "FROM node:24\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n",
    },
    {
      title: "A key of another type",
      bad: "FROM node:24\nRUN --mount=type=cache,target=/root/.npm,«required» npm ci\n",
      good: "FROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      message: "A mount of type cache has no required",
    },
    {
      title: "No place to mount it at",
      bad: "FROM node:24\nRUN --mount=«type=cache» npm ci\n",
      good: "FROM node:24\nRUN --mount=type=cache,target=/root/.npm npm ci\n",
      notFixed: "Which directory was meant is a guess.",
    },
  ],
  quiet: [
    {
      code: "FROM a\nRUN --mount=target=/src,rw,from=b true\n",
      because: "the type is bind unless it is said",
    },
    {
      code: "FROM a\nRUN --mount=type=secret,id=x,env=X,required true\n",
      because: "a secret has all of these",
    },
    {
      code: "FROM a\nARG T\nRUN --mount=type=$T,target=/x true\n",
      because: "the variable may hold any type",
    },
    {
      code: "FROM a\nRUN --mount=type=tmpfs,dst=/x,size=64m true\n",
      because: "dst is another word for target",
    },
    { code: "FROM a\nWORKDIR /src\nRUN --mount=type=bind make\n", because: "it is mounted at the WORKDIR" },
    {
      code: "FROM a\nRUN --mount=dst=/x,src=x,z true\n",
      name: "Containerfile",
      because: "Podman knows the key",
    },
  ],
  create: (context) => ({
    instruction: {
      RUN(run) {
        for (const mount of run.mounts) {
          for (const problem of mountProblems(mount, run)) {
            const { kind, span, near, word } = problem;
            if (buildahKeys.includes(word) && isContainerfile(context.path)) continue;
            const data = { word: shorten(word), near: near ?? "", type: shorten(mount.type, 20) };
            const fixes = [mended(context.file.text, problem)];
            context.report(span, near === undefined ? kind : "near", { data, fixes });
          }
        }
      },
    },
  }),
});

function mended(text: string, { kind, span, near, word }: MountProblem): FixOffer | undefined {
  const written = text.slice(span.start, span.end);
  if (near !== undefined)
    return written.toLowerCase() === word.toLowerCase()
      ? { title: `Write ${near}`, edits: [replace(span, near)] }
      : undefined;
  if (kind === "field" && word.startsWith("/") && written === word)
    return { title: "Mount it at that path", safety: "suggestion", edits: [insert(span.start, "target=")] };
  if (kind === "refused" && text[span.start - 1] === "," && written === word)
    return {
      title: `Delete ${word}`,
      safety: "suggestion",
      edits: [remove({ ...span, start: span.start - 1 })],
    };
  if (kind !== "comma") return undefined;
  const [blanks = ""] = /^[ \t]+(?=[a-z]+=)/.exec(text.slice(span.end)) ?? [];
  const gap = { start: span.end, end: span.end + blanks.length };
  return blanks === ""
    ? { title: "Delete the comma", edits: [remove(span)] }
    : { title: "Delete the blank", edits: [remove(gap)] };
}
