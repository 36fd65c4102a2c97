import { insertAbove } from "../../dockerfile/edits.ts";
import type { CommandForm, Dockerfile, Instruction, Stage } from "../../dockerfile/model.ts";
import { installsOnly, mayBringIn } from "../../dockerfile/programs.ts";
import { isResult } from "../../dockerfile/results.ts";
import { lastOf } from "../../dockerfile/scope.ts";
import type { KnownImage } from "../../knowledge/images.ts";
import { installCommand } from "../../knowledge/installCommand.ts";
import { dockerfileRule, type FixOffer } from "../../lint/rule.ts";
import type { Span } from "../../text/span.ts";

/** Programs that run other programs, with the packages that bring them on Debian and Ubuntu, and on Alpine. */
const runtimes: ReadonlyMap<string, { readonly apt?: string; readonly apk?: string }> = new Map([
  ["bun", {}],
  ["deno", {}],
  ["dotnet", {}],
  ["java", { apt: "default-jre-headless", apk: "openjdk21-jre-headless" }],
  ["node", { apt: "nodejs", apk: "nodejs" }],
  ["npm", { apt: "npm", apk: "npm" }],
  ["php", { apt: "php-cli", apk: "php" }],
  ["python", { apt: "python-is-python3" }],
  ["python3", { apt: "python3", apk: "python3" }],
  ["ruby", { apt: "ruby", apk: "ruby" }],
]);
/** Packages that are often installed and bring no runtime along. Any other may. */
const bringNone =
  /^(?:bash|ca-certificates|curl|dumb-init|gnupg|gosu|jq|less|libc6-compat|libssl\S*|locales|openssl|procps|su-exec|tini|tzdata|unzip|wget|xz-utils|zip)$/;

export default dockerfileRule({
  meta: {
    id: "dockerfile/no-missing-runtime",
    summary: "Start only programs that the image has.",
    why: 'The image builds, and every container of it ends at once with "executable file not found". What another stage or your own machine has is not in this image.',
    category: "correctness",
    severity: "error",
    preset: "recommended",
    since: "0.2.0",
    questions: ["Q151", "Q6", "Q40"],
    references: [{ title: "CMD", url: "https://docs.docker.com/reference/dockerfile/#cmd" }],
  },
  messages: { absent: "{image} has no {program}, so no container can start" },
  fix: { safety: "suggestion", title: "Install it" },
  examples: [
    {
      title: "Python on a bare Ubuntu",
      bad: 'FROM ubuntu:24.04\nCOPY app.py /app/\nCMD ["«python3»", "/app/app.py"]\n',
      good: 'FROM ubuntu:24.04\nCOPY app.py /app/\nRUN apt-get update && apt-get install -y --no-install-recommends python3 && rm -rf /var/lib/apt/lists/*\nCMD ["python3", "/app/app.py"]\n',
      message: "ubuntu:24.04 has no python3, so no container can start",
    },
    {
      title: "Left behind in the build stage",
      bad: "FROM node:24 AS build\nRUN npm run build\nFROM nginx:1.30-alpine\nCOPY --from=build /app/dist /app\nENTRYPOINT «node» /app/server.js\n",
      good: "FROM node:24 AS build\nRUN npm run build\nFROM nginx:1.30-alpine\nCOPY --from=build /app/dist /app\nRUN apk add --no-cache nodejs\nENTRYPOINT node /app/server.js\n",
    },
  ],
  quiet: [
    { code: 'FROM python:3.14-slim\nCMD ["python3", "app.py"]\n', because: "the image has it" },
    {
      code: 'FROM alpine:3.23\nRUN apk add --no-cache nodejs\nCMD ["node", "app.js"]\n',
      because: "a step installs it",
    },
    {
      code: 'FROM debian:13\nRUN apt-get update && apt-get install -y maven\nCMD ["java", "-jar", "app.jar"]\n',
      because: "a package may bring it along",
    },
    {
      code: 'FROM debian:13\nCOPY --from=build /opt/java /opt/java\nENV PATH=/opt/java/bin:$PATH\nCMD ["java", "-jar", "app.jar"]\n',
      because: "PATH leads to programs of its own",
    },
    {
      code: 'FROM example.com/base:1\nCMD ["node", "app.js"]\n',
      because: "nobody knows what that image has",
    },
    { code: 'FROM alpine:3.23\nENTRYPOINT ["/run.sh"]\nCMD ["node"]\n', because: "it is only an argument" },
  ],
  create: (context) => {
    const reported = new Set<Instruction>();
    return {
      file({ stages }) {
        for (const stage of stages) {
          const started = lastOf(stage, "ENTRYPOINT") ?? lastOf(stage, "CMD");
          const known = stage.base && context.images.of(stage.base);
          const first = started && firstWord(started);
          if (!stage.base || !first || !known || !isResult(stage) || reported.has(started)) continue;
          const { program, span } = first;
          if (!runtimes.has(program) || known.has(program) !== false) continue;
          if (mayBringIn(stage, program) || !installsOnly(stage, bringNone) || setsPath(stage)) continue;
          reported.add(started);
          context.report(span, "absent", {
            data: { image: stage.base.text, program },
            fixes: [install(context.file, stage, started, known, program)],
          });
        }
      },
    };
  },
});

function firstWord({
  exec,
  script,
}: CommandForm): { readonly program: string; readonly span: Span } | undefined {
  const name = script?.understood ? script.commands[0]?.name : undefined;
  if (name) return { program: name.value ?? "", span: name.span };
  const [item] = exec?.items ?? [];
  return item && { program: item.text, span: item.span() };
}

/** Programs may be looked for in folders of which nothing is known here. */
function setsPath(stage: Stage): boolean {
  return stage.lineage.some((one) =>
    one.all("ENV").some(({ pairs }) => pairs.some(({ key }) => key.text.text === "PATH")),
  );
}

/** Only where root is still the user. */
function install(
  file: Dockerfile,
  stage: Stage,
  started: Instruction,
  { packageManager = "", user }: KnownImage,
  program: string,
): FixOffer | undefined {
  const name = runtimes.get(program)?.[packageManager === "apk" ? "apk" : "apt"];
  const own = user?.default === "root" && !lastOf(stage, "USER") && started.stage === stage;
  const step = name && own ? installCommand(packageManager, name) : undefined;
  return step ? { title: `Install ${name}`, edits: [insertAbove(file, started, `RUN ${step}`)] } : undefined;
}
