import { inCaseOf } from "../../dockerfile/edits.ts";
import { flagsOf, instructionsWith } from "../../dockerfile/grammar/flags.ts";
import { isContainerfile, isReadByDocker } from "../../dockerfile/grammar/frontend.ts";
import { keywords } from "../../dockerfile/keywords.ts";
import type { Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import { replace } from "../../text/edit.ts";
import { nearest } from "../../text/nearest.ts";
import { shorten } from "../../text/shorten.ts";

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-unknown-flag",
    summary: "Give an instruction only flags that it has.",
    why: "The builder checks the flags of every instruction before the first step runs, and one that it does not know ends the build there.",
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q48", "Q26"],
    sameAs: [
      "dockerfile-utils:UNKNOWN_ADD_FLAG",
      "dockerfile-utils:UNKNOWN_COPY_FLAG",
      "dockerfile-utils:UNKNOWN_FROM_FLAG",
      "dockerfile-utils:UNKNOWN_HEALTHCHECK_FLAG",
    ],
    references: [{ title: "Dockerfile reference", url: "https://docs.docker.com/reference/dockerfile/" }],
  },
  messages: {
    near: "{keyword} has no flag --{flag}; did you mean --{near}?",
    elsewhere: "{keyword} has no flag --{flag}; it belongs to {others}",
    unknown: "{keyword} has no flag --{flag}",
  },
  fix: { safety: "safe", title: "Use the flag that was meant" },
  examples: [
    {
      title: "A slip of the pen",
      bad: "FROM node:24\nCOPY --«chwon»=node . /app\n",
      good: "FROM node:24\nCOPY --chown=node . /app\n",
      message: "COPY has no flag --chwon; did you mean --chown?",
    },
    {
      title: "The flag of another instruction",
      bad: "FROM node:24\nADD --«from»=build /app /app\n",
      good: "FROM node:24\nCOPY --from=build /app /app\n",
      message: "ADD has no flag --from; it belongs to COPY",
    },
    {
      title: "An option of the program, not of CMD, and a flag without a name",
      bad: "FROM nginx:1.30\nCOPY «--=x» a /a\nCMD --«help»\n",
      good: 'FROM nginx:1.30\nCOPY a /a\nCMD ["--help"]\n',
      notFixed: "What the words were meant for is a guess.",
    },
  ],
  quiet: [
    { code: "FROM alpine:3.23\nADD --unpack=true https://example.com/a.tar /a/\n", because: "ADD has it" },
    {
      code: "FROM alpine:3.23\nRUN --device=vendor/gpu true\n",
      because: "builders of the labs channel know it",
    },
    { code: "FROM alpine:3.23\nRUN npm --from x\n", because: "it is an option of a program" },
    {
      code: "FROM alpine:3.23\nHEALTHCHECK --anything NONE\n",
      because: "the builder drops flags before NONE",
    },
    {
      code: "# syntax=example/other:1\nFROM a\nCOPY --new a b\n",
      because: "another frontend may know the flag",
    },
  ],
  create: (context) => {
    if (!isReadByDocker(context.file)) return {};
    const check = (instruction: Instruction): void => {
      if (instruction.flags.length === 0) return;
      if (instruction.keyword === "HEALTHCHECK" && instruction.type === "NONE") return;
      const known = flagsOf(instruction.keyword);
      for (const { name, nameSpan, span, value } of instruction.flags) {
        // Two dashes alone end the flags.
        if (!known || known.has(name) || (name === "" && !value)) continue;
        const near = nearest(name, known.keys());
        const others = instructionsWith(name);
        // Podman's builder has flags of its own.
        if (near === undefined && others.length === 0 && isContainerfile(context.path)) continue;
        const data = { keyword: instruction.keyword, flag: shorten(name), near: near ?? "" };
        const message = near !== undefined ? "near" : others.length === 0 ? "unknown" : "elsewhere";
        const exact = context.file.text.slice(nameSpan.start, nameSpan.end) === name;
        const edits = near !== undefined && exact ? [replace(nameSpan, near)] : [];
        context.report(name === "" ? span : nameSpan, message, {
          data: { ...data, others: others.join(" and ") },
          fixes: [{ title: `Write --${near}`, edits }, near === undefined ? swapped(instruction) : undefined],
        });
      }
    };
    return { instruction: Object.fromEntries([...keywords].map((keyword) => [keyword, check])) };
  },
});

/** COPY where ADD is written, or the other way round, if that one has all the flags. */
function swapped(instruction: Instruction): FixOffer | undefined {
  const { flags, keyword, keywordSpan } = instruction;
  if (keyword !== "ADD" && keyword !== "COPY") return undefined;
  const other = keyword === "ADD" ? "COPY" : "ADD";
  if (!flags.every(({ name }) => flagsOf(other)?.has(name))) return undefined;
  const edits = [replace(keywordSpan, inCaseOf(instruction, other))];
  return { title: `Use ${other}`, safety: "suggestion", edits };
}
