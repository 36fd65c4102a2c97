import { insertAbove, insertBelow, removeInstruction } from "../../dockerfile/edits.ts";
import { untilRead } from "../../dockerfile/environment.ts";
import type { ArgInstruction, Dockerfile, EnvInstruction, Instruction } from "../../dockerfile/model.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";

/** Names for what is new in every build. */
const volatile =
  /^(?:(?:BUILD|IMAGE)_?(?:DATE|TIME|TIMESTAMP|NUMBER|NUM|ID)|(?:APP_|GIT_|VCS_|SOURCE_|CI_)?(?:COMMIT|REVISION)(?:_(?:SHA|HASH|ID|SHORT_SHA))?|(?:GIT|COMMIT)_(?:SHA|HASH|REF|REV)|VCS_REF|CI_(?:PIPELINE|JOB|BUILD)_ID|CACHE_?BUST(?:ER)?|TIMESTAMP)$/;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-early-volatile-arg",
    summary: "Declare what changes with every build below the steps that do not need it.",
    why: "ARG and ENV are a part of the environment of every RUN below them, and so of its cache key. A new date or commit makes all those steps run again.",
    category: "cache",
    severity: "info",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q28", "Q129", "Q44"],
    references: [
      {
        title: "Impact of ARG on build caching",
        url: "https://docs.docker.com/reference/dockerfile/#impact-on-build-caching",
      },
    ],
  },
  messages: { early: "{name} changes with every build, so the steps between here and its use run each time" },
  fix: { safety: "safe", title: "Move it below the steps that do not need it" },
  examples: [
    {
      title: "For a label at the end",
      bad: 'FROM debian:13-slim\nARG «GIT_COMMIT»\nRUN apt-get update && apt-get install -y curl\nCOPY . /app\nLABEL org.opencontainers.image.revision="$GIT_COMMIT"\n',
      good: 'FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl\nCOPY . /app\nARG GIT_COMMIT\nLABEL org.opencontainers.image.revision="$GIT_COMMIT"\n',
    },
    {
      title: "Only the running program reads it",
      bad: 'FROM node:24\nARG BUILD_DATE\nENV «BUILD_DATE»=$BUILD_DATE\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCMD ["node", "."]\n',
      good: 'FROM node:24\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCMD ["node", "."]\nARG BUILD_DATE\nENV BUILD_DATE=$BUILD_DATE\n',
    },
    {
      title: "Together with another one",
      bad: "FROM node:24\nENV PORT=80 «VCS_REF»=$REF\nRUN npm ci\n",
      good: "FROM node:24\nENV PORT=80\nRUN npm ci\nENV VCS_REF=$REF\n",
      notFixed: "the rest of the instruction may be needed here",
    },
  ],
  quiet: [
    {
      code: 'FROM golang:1.27\nARG GIT_COMMIT\nRUN go build -ldflags "-X main.c=$GIT_COMMIT" .\n',
      because: "the step needs it",
    },
    {
      code: "FROM node:24\nARG BUILD_ID\nRUN npm run build\n",
      because: "a script may read it from the environment",
    },
    {
      code: "FROM node:24\nARG NODE_VERSION\nRUN npm ci\n",
      because: "a version changes when somebody wants it",
    },
    { code: "ARG BUILD_DATE\nFROM node:24\nRUN npm ci\n", because: "before FROM it belongs to no step" },
    {
      code: "FROM node:24\nENV COMMIT=0a1b2c3\nRUN npm ci\n",
      because: "it stands in the file and never changes by itself",
    },
    {
      code: "FROM node:24\nRUN npm ci\nARG BUILD_DATE\nLABEL built=$BUILD_DATE\n",
      because: "it is late already",
    },
  ],
  create: (context) => {
    /** One finding for a name in a stage. */
    const reported = new Set<string>();
    const check = (instruction: ArgInstruction | EnvInstruction): void => {
      const { stage, onbuild } = instruction;
      const pair = instruction.pairs.find(({ key, value }) => {
        return volatile.test(key.text.text) && (instruction.keyword === "ARG" || value?.literal === false);
      });
      if (!pair || !stage || onbuild) return;
      const name = pair.key.text.text;
      if (reported.has(`${stage.index} ${name}`)) return;
      const { between, reader } = untilRead(instruction, name);
      if (!between.some(({ keyword }) => keyword === "RUN")) return;
      reported.add(`${stage.index} ${name}`);
      const fix =
        instruction.pairs.length === 1 ? moved(context.file, instruction, reader, between) : undefined;
      context.report(pair.key, "early", { data: { name }, fixes: [fix] });
    };
    return { instruction: { ARG: check, ENV: check } };
  },
});

/** Above the first instruction that may read it, or to the end of the stage; an ARG that only it reads goes along. */
function moved(
  file: Dockerfile,
  instruction: ArgInstruction | EnvInstruction,
  reader: Instruction | undefined,
  between: readonly Instruction[],
): FixOffer | undefined {
  const all = [...sourcesOf(instruction), instruction];
  const texts = all.map(({ span }) => file.text.slice(span.start, span.end));
  const last = between[between.length - 1];
  if (texts.some((text) => text.includes("\n")) || !last) return undefined;
  const put = reader ? insertAbove(file, reader, ...texts) : insertBelow(file, last, ...texts);
  return { edits: [...all.map((one) => removeInstruction(file, one)), put] };
}

/** The ARGs above that the values name, where nothing between needs them. */
function sourcesOf(instruction: ArgInstruction | EnvInstruction): readonly ArgInstruction[] {
  const { stage, variables, index } = instruction;
  const found = new Set<ArgInstruction>();
  for (const { name, declaration } of instruction.keyword === "ENV" ? variables : []) {
    const arg = declaration?.instruction;
    if (arg?.keyword !== "ARG" || arg.stage !== stage || arg.pairs.length > 1) continue;
    if (untilRead(arg, name).reader?.index === index) found.add(arg);
  }
  return [...found];
}
